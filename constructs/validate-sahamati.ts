import { Token } from "cdktf";
import type { IConstruct } from "constructs";
import type { SahamatiSecretRotation } from "../providers/bindings/sahamati-secret";
import { CAPABILITIES } from "../providers/clientcreds/rotation/capability";
import { formatDuration, parseDuration } from "../providers/clientcreds/rotation/duration";
import { ValidationError } from "./validation-error";

/** Sahamati's rule for every participant, in days. */
const LONGEST_LIFE = 180;
const DAY = 86_400;

/** Words of a policy that Sahamati cannot serve. */
const IMPOSSIBLE = ["overlap", "grace", "soak", "pinGeneration"] as const;

interface Declared {
  readonly entityId: string;
  readonly secretExpiryDays: number | undefined;
  readonly rotation: SahamatiSecretRotation | undefined;
}

/**
 * The provider's own rules, at synth. Tokens are not known yet and pass; the provider checks them again.
 *
 * @throws ValidationError
 */
export function validateSahamati({ entityId, secretExpiryDays: days, rotation }: Declared, scope: IConstruct): void {
  const refuse = (field: string, rule: string, value: string | number): never => {
    throw new ValidationError({ field, rule, value }, scope);
  };
  if (!Token.isUnresolved(entityId) && !/^[^\s\p{Cc}]+$/u.test(entityId)) {
    refuse("entityId", "must be an id without white space and control characters", JSON.stringify(entityId));
  }
  if (known(days) && !(Number.isInteger(days) && days >= 1 && days <= LONGEST_LIFE)) {
    refuse("secretExpiryDays", `must be a whole number from 1 to ${LONGEST_LIFE}`, days);
  }
  if (rotation === undefined) return;
  for (const word of IMPOSSIBLE) {
    const given = rotation[word];
    if (given === undefined) continue;
    refuse(
      `rotation.${word}`,
      "is not possible at Sahamati, which makes one secret and revives none: leave it out",
      given,
    );
  }
  const { every, beforeExpiry } = rotation;
  if (known(every) && parseDuration(every) > LONGEST_LIFE * DAY) {
    refuse("rotation.every", `must be at most ${LONGEST_LIFE}d, the longest that a secret of Sahamati's lives`, every);
  }
  const margin = CAPABILITIES.sahamati_secret.beforeExpiry!;
  const before = beforeExpiry === undefined ? margin : known(beforeExpiry) ? parseDuration(beforeExpiry) : null;
  const life = days === undefined ? LONGEST_LIFE : known(days) ? days : null;
  if (before === null || life === null || before < life * DAY) return;
  const rule = `must be shorter than \`secretExpiryDays\` (${life}d), or every apply would rotate`;
  refuse("rotation.beforeExpiry", rule, beforeExpiry ?? `${formatDuration(margin)}, its default`);
}

const known = <T>(value: T | undefined): value is T => value !== undefined && !Token.isUnresolved(value);
