import type { EpochSeconds } from "../../rotation/observation";
import type { Remark } from "../../rotation/ports";

/** What a reset's answer tells of the new secret's life. */
export interface GrantedLife {
  /** Seconds. */
  readonly asked: number;
  readonly expiresAt: EpochSeconds | null;
  /** Time of the answer, on the service's clock. */
  readonly at: EpochSeconds | null;
  /** End of the user's token that asked for it, which the secret does not outlive. */
  readonly tokenEnd: EpochSeconds | null;
  /** The service's own words. */
  readonly message: string | null;
}

/** What is rounded off on the way is no shortening: seconds. */
const TOLERANCE = 3600;

const iso = (seconds: EpochSeconds): string => new Date(seconds * 1000).toISOString().replace(".000Z", "Z");

/** A word on a secret that lives shorter than was asked for; null: it lives as long. */
export function remarkOnLife({ asked, expiresAt, at, tokenEnd, message }: GrantedLife): Remark | null {
  const says = message === null ? "" : ` Sahamati says: ${message}`;
  if (expiresAt === null) {
    const detail = `Sahamati told no end of the new secret, so \`rotation.before_expiry\` cannot look at one. Set \`rotation.every\`.${says}`;
    return { summary: "Secret without a known end", detail };
  }
  if (at === null || expiresAt - at >= asked - TOLERANCE) {
    return message === null ? null : { summary: "Sahamati says of the secret", detail: message };
  }
  const capped = tokenEnd !== null && Math.abs(tokenEnd - expiresAt) <= TOLERANCE;
  const why = capped
    ? " It ends with the user's token, which Sahamati does not let a secret outlive: have the life of the user's tokens made longer."
    : "";
  return {
    summary: "Secret lives shorter than asked for",
    detail: `Asked for were ${asked / 86_400} days, but the new secret ends at ${iso(expiresAt)}.${why}${says}`,
  };
}
