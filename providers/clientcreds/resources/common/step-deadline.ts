import { isUnknown, type Diagnostics } from "../../../plugin";
import type { Capability } from "../../rotation/capability";
import { DEFAULT_DURATIONS } from "../../rotation/contradiction";
import { formatDuration, parseDuration } from "../../rotation/duration";
import type { RotationAttribute } from "./policy";

/**
 * Where the issuer takes a whole value or a whole list, a write that lands after the next rotation would undo it, so a step must have ended long before the
 * overlap has. Only calls that name one entry are immune. Said at plan: the step deadline is the provider's.
 *
 * @param stepDeadline seconds
 */
export function checkOverlap(
  capability: Capability,
  rotation: RotationAttribute | null,
  stepDeadline: number,
  diagnostics: Diagnostics,
): void {
  const immune = capability.places === "two" && capability.noun === "secret";
  if (immune || capability.value === "issuer" || rotation === null || isUnknown(rotation)) return;
  const { overlap } = rotation;
  if (isUnknown(overlap) || rotation.every === null) return;
  const seconds = overlap === null ? DEFAULT_DURATIONS.overlap : parseDuration(overlap);
  if (seconds >= 2 * stepDeadline) return;
  const got = overlap ?? `${formatDuration(seconds)}, its default`;
  diagnostics.error(
    "Rotation policy contradicts itself",
    `\`rotation.overlap\` must be at least twice the provider's \`step_deadline\` (${formatDuration(stepDeadline)}), got: ${got}.`,
    ["rotation", "overlap"],
  );
}
