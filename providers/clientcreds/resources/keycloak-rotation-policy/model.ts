import { isSamePolicy, type RotationPolicy } from "../../issuers/keycloak/policy/rotation-policy";
import { DurationError, formatDuration, parseDuration } from "../../rotation/duration";
import { attributesOf, conditionsOf } from "./conditions";
import type { KnownAttributes } from "./schema";

/** What the attributes say. */
export function policyOf(attributes: KnownAttributes): RotationPolicy {
  const { name, description, enabled, expiration, rotated_expiration: rotated, remaining } = attributes;
  const hasPeriods = expiration !== null && rotated !== null;
  return {
    name,
    description: description === "" ? null : description,
    enabled: enabled ?? true,
    conditions: conditionsOf(attributes.conditions),
    periods: hasPeriods
      ? {
          expiration: parseDuration(expiration),
          rotatedExpiration: parseDuration(rotated),
          remaining: parseDuration(remaining ?? "0s"),
        }
      : null,
  };
}

/** What was found, as attributes. Durations and conditions that mean the same keep the spelling of the state. */
export function attributesFrom(found: RotationPolicy, state: KnownAttributes): KnownAttributes {
  const { periods, conditions } = found;
  const before = conditionsOf(state.conditions);
  const same = isSamePolicy({ ...found, conditions: before }, found);
  return {
    realm: state.realm,
    name: found.name,
    description: found.description ?? (state.description === "" ? "" : null),
    enabled: found.enabled,
    expiration: spelled(periods?.expiration, state.expiration),
    rotated_expiration: spelled(periods?.rotatedExpiration, state.rotated_expiration),
    remaining: spelled(periods?.remaining, state.remaining),
    conditions: conditions.length === 0 ? null : same && state.conditions ? state.conditions : attributesOf(conditions),
  };
}

function spelled(seconds: number | undefined, before: string | null): string | null {
  if (seconds === undefined) return null;
  return secondsOf(before) === seconds ? before : formatDuration(seconds);
}

/** null: no duration. */
export function secondsOf(text: unknown): number | null {
  if (typeof text !== "string") return null;
  try {
    return parseDuration(text);
  } catch (error) {
    if (error instanceof DurationError) return null;
    throw error;
  }
}
