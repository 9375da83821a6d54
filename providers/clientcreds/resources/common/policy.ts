import { createHash } from "node:crypto";
import { isUnknown, type Diagnostics, type Unknown } from "../../../plugin";
import { waits, type Capability } from "../../rotation/capability";
import { DEFAULT_DURATIONS, findContradiction } from "../../rotation/contradiction";
import { DurationError, parseDuration } from "../../rotation/duration";
import type { Policy } from "../../rotation/policy";

type Maybe<T> = T | null | Unknown;

/** `rotation` as it stands in a configuration or a state. */
export interface RotationAttribute {
  every: Maybe<string>;
  overlap: Maybe<string>;
  grace: Maybe<string>;
  soak: Maybe<string>;
  before_expiry: Maybe<string>;
  trigger: Maybe<string>;
  minimum_generation: Maybe<number>;
  pin_generation: Maybe<number>;
  paused: Maybe<boolean>;
  not_before: Maybe<string>;
  spread: Maybe<string>;
}

const DURATIONS = ["every", "overlap", "grace", "soak", "before_expiry", "spread"] as const;
const GENERATIONS = ["minimum_generation", "pin_generation"] as const;
const RFC3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/;

/** No `rotation` at all: adopted and watched. */
const OBSERVE_ONLY: Policy = {
  rotates: false,
  every: null,
  ...DEFAULT_DURATIONS,
  beforeExpiry: null,
  trigger: null,
  minimumGeneration: null,
  pinGeneration: null,
  paused: false,
  notBefore: null,
  spread: 0,
  spreadShare: 0,
};

/**
 * The policy in seconds; null while part of it is unknown. What is wrong was said by {@link validateRotation} before.
 *
 * @param id decides this credential's fixed share of the spread
 */
export function policyOf(
  rotation: Maybe<RotationAttribute>,
  id: string,
  pausedByProvider: boolean,
  capability: Capability,
): Policy | null {
  if (isUnknown(rotation)) return null;
  const { beforeExpiry } = capability;
  if (rotation === null) return { ...OBSERVE_ONLY, beforeExpiry, paused: pausedByProvider };
  if (Object.values(rotation).some(isUnknown)) return null;
  const known = rotation as { [K in keyof RotationAttribute]: Exclude<RotationAttribute[K], Unknown> };
  const seconds = (key: (typeof DURATIONS)[number]): number | null => {
    const text = known[key];
    return text === null ? null : parseDuration(text);
  };
  const wait = (key: keyof typeof DEFAULT_DURATIONS): number =>
    waits(capability, key) ? (seconds(key) ?? DEFAULT_DURATIONS[key]) : 0;
  return {
    rotates: true,
    every: seconds("every"),
    overlap: wait("overlap"),
    grace: wait("grace"),
    soak: wait("soak"),
    beforeExpiry: seconds("before_expiry") ?? beforeExpiry,
    trigger: known.trigger === null ? null : recordOf(known.trigger),
    minimumGeneration: known.minimum_generation,
    pinGeneration: known.pin_generation,
    paused: pausedByProvider || known.paused === true,
    notBefore: known.not_before === null ? null : Math.floor(Date.parse(known.not_before) / 1000),
    spread: seconds("spread") ?? 0,
    spreadShare: shareOf(id),
  };
}

/** Ten characters that tell one trigger from another; the trigger's text stays out of the store's labels. */
const recordOf = (trigger: string): string => createHash("sha256").update(trigger).digest("base64url").slice(0, 10);

const shareOf = (id: string): number => createHash("sha256").update(id).digest().readUInt32BE(0) / 2 ** 32;

/** Says what is wrong with `rotation` by itself, each with its path; whatever is unknown yet is let pass. */
export function validateRotation(
  rotation: Maybe<RotationAttribute>,
  capability: Capability,
  diagnostics: Diagnostics,
): void {
  if (rotation === null || isUnknown(rotation)) return;
  const before = diagnostics.hasErrors;
  for (const key of DURATIONS) validateDuration(rotation[key], key, diagnostics);
  for (const key of GENERATIONS) validateGeneration(rotation[key], key, diagnostics);
  const { not_before: notBefore, minimum_generation: minimum, pin_generation: pin } = rotation;
  if (typeof notBefore === "string" && (!RFC3339.test(notBefore) || Number.isNaN(Date.parse(notBefore)))) {
    diagnostics.error(
      "Invalid time",
      `\`rotation.not_before\` must be an RFC 3339 time such as 2026-12-24T00:00:00Z, got: ${notBefore}.`,
      ["rotation", "not_before"],
    );
  }
  if (typeof minimum === "number" && typeof pin === "number" && pin < minimum) {
    diagnostics.error(
      "Rotation policy contradicts itself",
      `\`rotation.pin_generation\` (${pin}) is below \`rotation.minimum_generation\` (${minimum}): what is distrusted cannot be held.`,
      ["rotation", "pin_generation"],
    );
  }
  if (diagnostics.hasErrors !== before) return;
  const written = (key: "every" | keyof typeof DEFAULT_DURATIONS) => {
    if (key !== "every" && !waits(capability, key)) return "0s";
    const value = rotation[key];
    return isUnknown(value) ? ({ unknown: true } as const) : value;
  };
  const found = findContradiction({
    every: written("every"),
    overlap: written("overlap"),
    grace: written("grace"),
    soak: written("soak"),
  });
  if (found) diagnostics.error("Rotation policy contradicts itself", found.message, ["rotation", found.attribute]);
}

function validateDuration(value: Maybe<string>, key: (typeof DURATIONS)[number], diagnostics: Diagnostics): void {
  if (typeof value !== "string") return;
  try {
    if (parseDuration(value) > 0 || key !== "every") return;
    diagnostics.error("Invalid duration", "`rotation.every` must be longer than 0.", ["rotation", key]);
  } catch (error) {
    if (!(error instanceof DurationError)) throw error;
    diagnostics.error("Invalid duration", `\`rotation.${key}\`: ${error.message}.`, ["rotation", key]);
  }
}

function validateGeneration(value: Maybe<number>, key: (typeof GENERATIONS)[number], diagnostics: Diagnostics): void {
  if (typeof value !== "number" || (Number.isInteger(value) && value >= 1)) return;
  diagnostics.error("Invalid generation", `\`rotation.${key}\` must be a whole number from 1, got: ${value}.`, [
    "rotation",
    key,
  ]);
}
