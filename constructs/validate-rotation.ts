import { Token } from "cdktf";
import type { IConstruct } from "constructs";
import { CAPABILITIES, waits, type IssuerKind } from "../providers/clientcreds/rotation/capability";
import { findContradiction } from "../providers/clientcreds/rotation/contradiction";
import { durationText, isUnknown, type DurationLike } from "./duration";
import { POLICY_DURATIONS, type RotationPolicyProps } from "./rotation-policy-props";
import { ValidationError } from "./validation-error";

const RFC3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/;

/**
 * The provider's own rules, at synth. Tokens are not known yet and pass; the provider checks them again.
 *
 * @throws ValidationError
 */
export function validateRotation(props: RotationPolicyProps, issuer: IssuerKind, scope?: IConstruct): void {
  for (const key of POLICY_DURATIONS) {
    const given = props[key];
    if (given !== undefined) durationText(given, `rotation.${key}`, scope);
  }
  for (const key of ["minimumGeneration", "pinGeneration"] as const) {
    const value = props[key];
    if (value === undefined || Token.isUnresolved(value) || (Number.isInteger(value) && value >= 1)) continue;
    throw new ValidationError({ field: `rotation.${key}`, rule: "must be a whole number from 1", value }, scope);
  }
  validatePin(props, scope);
  validateNotBefore(props, scope);
  const written = (given: DurationLike | undefined) =>
    given === undefined ? undefined : isUnknown(given) ? ({ unknown: true } as const) : durationText(given, "");
  const wait = (key: "overlap" | "grace" | "soak") => (waits(CAPABILITIES[issuer], key) ? written(props[key]) : "0s");
  const found = findContradiction({
    every: written(props.every),
    overlap: wait("overlap"),
    grace: wait("grace"),
    soak: wait("soak"),
  });
  if (found) {
    const { attribute, rule, got } = found;
    throw new ValidationError({ field: `rotation.${attribute}`, rule, value: got }, scope);
  }
}

function validatePin({ pinGeneration, minimumGeneration }: RotationPolicyProps, scope?: IConstruct): void {
  if (pinGeneration === undefined || minimumGeneration === undefined) return;
  if (Token.isUnresolved(pinGeneration) || Token.isUnresolved(minimumGeneration)) return;
  if (pinGeneration >= minimumGeneration) return;
  const rule = `must not be below \`rotation.minimumGeneration\` (${minimumGeneration}): what is distrusted cannot be held`;
  throw new ValidationError({ field: "rotation.pinGeneration", rule, value: pinGeneration }, scope);
}

function validateNotBefore({ notBefore }: RotationPolicyProps, scope?: IConstruct): void {
  if (notBefore === undefined || Token.isUnresolved(notBefore)) return;
  if (RFC3339.test(notBefore) && !Number.isNaN(Date.parse(notBefore))) return;
  const rule = "must be an RFC 3339 time such as 2026-12-24T00:00:00Z";
  throw new ValidationError({ field: "rotation.notBefore", rule, value: notBefore }, scope);
}
