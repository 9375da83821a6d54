import { randomBytes } from "node:crypto";

/** Milliseconds. */
export const DAY = 86_400_000;
/** The longest life of a secret, and what it gets unless a shorter one is asked for: days. */
export const LONGEST_LIFE = 180;
/** For so long after its end a secret still gets tokens, with a word about it: milliseconds. */
export const GRACE = 5 * DAY;

/** When a secret ends: milliseconds since the epoch. `null` and `absent` (no field at all) are seen for secrets that were never rotated. */
export type Expiry = number | "null" | "absent";

export interface SecretRecord {
  readonly value: string;
  readonly expiry: Expiry;
}

/** What the service says to a secret. */
export type Acceptance = "accepted" | "in grace" | "refused";

/** What becomes of the old secret at a reset: the sources contradict each other. */
export type OldSecret = "dies" | "in grace";

/** A participant of the network, and the rules by which its secret changes. */
export class Entity {
  private replaced: { readonly value: string; readonly until: number } | null = null;
  /** How often the secret was reset. */
  resets = 0;

  constructor(
    readonly id: string,
    private current: SecretRecord,
    private readonly oldSecret: OldSecret,
  ) {}

  get secret(): SecretRecord {
    return this.current;
  }

  /** @param expiry milliseconds since the epoch */
  reset(expiry: number, now: number): SecretRecord {
    this.replaced = this.oldSecret === "in grace" ? { value: this.current.value, until: now + GRACE } : null;
    this.current = { value: newSecretValue(), expiry };
    this.resets += 1;
    return this.current;
  }

  setExpiry(expiry: Expiry): void {
    this.current = { ...this.current, expiry };
  }

  accepts(value: string, now: number): Acceptance {
    if (value === this.replaced?.value) return now < this.replaced.until ? "in grace" : "refused";
    if (value !== this.current.value) return "refused";
    const { expiry } = this.current;
    if (typeof expiry !== "number" || now < expiry) return "accepted";
    return now < expiry + GRACE ? "in grace" : "refused";
  }
}

/** 32 letters and digits, as Keycloak, which is behind the service, makes them. */
export function newSecretValue(): string {
  return randomBytes(48).toString("base64").replace(/[+/]/g, "").slice(0, 32);
}
