import { newSecretValue, type Client } from "./client";

/** What the executor `secret-rotation` is configured with: seconds. */
export interface Periods {
  readonly expiration: number;
  readonly rotated: number;
}

const CREATION = "client.secret.creation.time";
const EXPIRATION = "client.secret.expiration.time";
const ROTATED = "client.secret.rotated";
const ROTATED_CREATION = "client.secret.rotated.creation.time";
const ROTATED_EXPIRATION = "client.secret.rotated.expiration.time";

/** The secret of one client: what changes it, and what it accepts. Times are in seconds since the epoch. */
export class RotatingSecret {
  constructor(
    private readonly client: Client,
    private readonly now: number,
  ) {}

  /** The value that was rotated out, even when it is not accepted any more. Without the time of its rotation there is none. */
  get rotated(): string | undefined {
    const { attributes } = this.client;
    return attributes.has(ROTATED_CREATION) ? attributes.get(ROTATED) : undefined;
  }

  /** Once the primary has expired nothing is accepted, whatever policies say. */
  accepts(value: string, rotationFeature: boolean): boolean {
    const expiration = this.time(EXPIRATION);
    if (expiration !== undefined && this.now > expiration) return false;
    if (value === this.client.secret) return true;
    const rotatedEnd = this.time(ROTATED_EXPIRATION);
    return rotationFeature && value === this.rotated && rotatedEnd !== undefined && this.now <= rotatedEnd;
  }

  /** A random value: of a new client, or on demand where no policy rotates. */
  generate(): string {
    const value = newSecretValue();
    this.client.secret = value;
    this.client.attributes.set(CREATION, String(this.now));
    return value;
  }

  /** On demand under a policy: the value before stays accepted for its period. */
  rotate(before: string | undefined, periods: Periods): void {
    this.stamp(periods);
    this.removeRotated();
    if (before === undefined || periods.rotated <= 0) return;
    this.client.attributes.set(ROTATED, before);
    this.client.attributes.set(ROTATED_CREATION, String(this.now));
    this.client.attributes.set(ROTATED_EXPIRATION, String(this.now + periods.rotated));
  }

  /** After a client was created or changed under a policy: one without an expiration gets it, an expired one is rotated at once. */
  onChange(periods: Periods): void {
    const expiration = this.time(EXPIRATION);
    if (expiration === undefined) return this.stamp(periods);
    if (this.now <= expiration) return;
    const before = this.client.secret;
    this.generate();
    this.rotate(before, periods);
  }

  /** After a change that no policy rotates. */
  strip(): void {
    this.client.attributes.delete(EXPIRATION);
    if (this.rotated !== undefined) this.removeRotated();
  }

  removeRotated(): void {
    for (const name of [ROTATED, ROTATED_CREATION, ROTATED_EXPIRATION]) this.client.attributes.delete(name);
  }

  private stamp({ expiration }: Periods): void {
    this.client.attributes.set(EXPIRATION, String(this.now + expiration));
  }

  private time(name: string): number | undefined {
    const text = this.client.attributes.get(name);
    return text === undefined ? undefined : Number(text);
  }
}
