import { DEFAULT_DURATIONS } from "../providers/clientcreds/rotation/contradiction";
import { formatDuration } from "../providers/clientcreds/rotation/duration";
import { durationSeconds, type DurationLike } from "./duration";
import type { RotationPolicyProps } from "./rotation-policy-props";
import { ValidationError } from "./validation-error";

/** What `RotationPolicy.maximumAge` promises, and how often apply runs. */
export interface AgeLimit {
  readonly age: DurationLike;
  readonly appliesEvery: DurationLike;
}

/** The steps that make a value older, each late by up to one interval between applies: introduce, promote, deactivate. */
export const LATE_STEPS = 3;

/**
 * The policy in which no accepted value becomes older than the limit: every = age - overlap - grace - 3 x appliesEvery. A shorter `every` of one's own stays.
 *
 * @throws ValidationError when the limit leaves no time, with the numbers
 */
export function withinAgeLimit({ age, appliesEvery }: AgeLimit, props: RotationPolicyProps): RotationPolicyProps {
  const limit = durationSeconds(age, "maximumAge");
  const interval = intervalSeconds(appliesEvery);
  const { overlap = 0, grace = 0, soak = 0 } = known(props);
  const every = limit - overlap - grace - LATE_STEPS * interval;
  // One rotation must end before the next is due; where applies are rarer than the soak is long, a late deactivation would put off the next introduction.
  const shortest = overlap + grace + Math.max(soak + 1, interval);
  if (every < shortest) {
    const parts = [
      `overlap ${formatDuration(overlap)}`,
      `grace ${formatDuration(grace)}`,
      `soak ${formatDuration(soak)}`,
      `applies every ${formatDuration(interval)}`,
    ];
    const rule = `must be at least ${formatDuration(limit - every + shortest)} (${parts.join(", ")})`;
    throw new ValidationError({ field: "maximumAge", rule, value: formatDuration(limit) });
  }
  if (props.every === undefined) return { ...props, every: formatDuration(every) };
  const own = durationSeconds(props.every, "rotation.every");
  if (own <= every) return props;
  const rule = `must be at most ${formatDuration(every)}, so that no value becomes older than ${formatDuration(limit)}`;
  throw new ValidationError({ field: "rotation.every", rule, value: formatDuration(own) });
}

/**
 * Seconds between two applies.
 *
 * @throws ValidationError
 */
export function intervalSeconds(appliesEvery: DurationLike): number {
  const seconds = durationSeconds(appliesEvery, "appliesEvery");
  if (seconds > 0) return seconds;
  throw new ValidationError({ field: "appliesEvery", rule: "must be longer than 0", value: formatDuration(seconds) });
}

const known = (props: RotationPolicyProps): Readonly<Record<keyof typeof DEFAULT_DURATIONS, number>> => {
  const seconds = (key: keyof typeof DEFAULT_DURATIONS): number => {
    const given = props[key];
    return given === undefined ? DEFAULT_DURATIONS[key] : durationSeconds(given, `rotation.${key}`);
  };
  return { overlap: seconds("overlap"), grace: seconds("grace"), soak: seconds("soak") };
};
