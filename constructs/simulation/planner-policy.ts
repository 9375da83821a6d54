import { CAPABILITIES, waits, type IssuerKind } from "../../providers/clientcreds/rotation/capability";
import { DEFAULT_DURATIONS } from "../../providers/clientcreds/rotation/contradiction";
import type { Policy } from "../../providers/clientcreds/rotation/policy";
import { durationSeconds, isUnknown } from "../duration";
import type { PolicyDuration, RotationPolicyProps } from "../rotation-policy-props";
import { ValidationError } from "../validation-error";
import { validateRotation } from "../validate-rotation";

/**
 * The policy as the planner takes it. `notBefore` is left out, as a simulation has no date; of `spread` the latest share is taken.
 *
 * @throws ValidationError when the policy is none, or part of it is an expression
 */
export function plannerPolicy(props: RotationPolicyProps | null, issuer: IssuerKind): Policy {
  const given = props ?? {};
  const capability = CAPABILITIES[issuer];
  validateRotation(given, issuer);
  for (const key of ["trigger", "minimumGeneration", "pinGeneration", "paused"] as const) {
    if (!isUnknown(given[key])) continue;
    throw new ValidationError({ field: `rotation.${key}`, rule: "must be known at synth", value: "an expression" });
  }
  const seconds = (key: PolicyDuration): number | null => {
    const duration = given[key];
    return duration === undefined ? null : durationSeconds(duration, `rotation.${key}`);
  };
  const wait = (key: keyof typeof DEFAULT_DURATIONS): number =>
    waits(capability, key) ? (seconds(key) ?? DEFAULT_DURATIONS[key]) : 0;
  return {
    rotates: props !== null,
    every: seconds("every"),
    overlap: wait("overlap"),
    grace: wait("grace"),
    soak: wait("soak"),
    beforeExpiry: seconds("beforeExpiry") ?? capability.beforeExpiry,
    trigger: given.trigger ?? null,
    minimumGeneration: given.minimumGeneration ?? null,
    pinGeneration: given.pinGeneration ?? null,
    paused: given.paused === true,
    notBefore: null,
    spread: seconds("spread") ?? 0,
    spreadShare: 0,
  };
}
