import { Token, type IResolvable } from "cdktf";
import type { IConstruct } from "constructs";
import type { OktaSecretRotation } from "../providers/bindings/okta-secret";
import { findContradiction } from "../providers/clientcreds/rotation/contradiction";
import { DurationError, parseDuration } from "../providers/clientcreds/rotation/duration";
import { durationText, type DurationLike } from "./duration";
import { ValidationError } from "./validation-error";

export interface RotationPolicyProps {
  /** Greatest age of the value in CURRENT, from its creation at the issuer. @default only trigger and expiry rotate */
  readonly every?: DurationLike;
  /** How long NEXT is readable before it becomes CURRENT. @default "24h" */
  readonly overlap?: DurationLike;
  /** How long the old value stays accepted after the promotion. @default "24h" */
  readonly grace?: DurationLike;
  /** How long the old value stays inactive but revivable before it is deleted. @default "7d" */
  readonly soak?: DurationLike;
  /** Rotate so long before an expiry that the issuer tells. @default no margin */
  readonly beforeExpiry?: DurationLike;
  /** Any change is one normal rotation now. @default none */
  readonly trigger?: string;
  /** After a leak: lower generations are distrusted, replaced and revoked in one apply. @default none */
  readonly minimumGeneration?: number;
  /** Rollback and hold: CURRENT shall be this generation. @default none */
  readonly pinGeneration?: number;
  /** No new step, also in mid-rotation. @default false */
  readonly paused?: boolean | IResolvable;
  /** No rotation becomes due before this time, RFC 3339. @default none */
  readonly notBefore?: string;
  /** Due times are spread over this width, by a fixed share for each credential. @default not spread */
  readonly spread?: DurationLike;
}

const DURATIONS = ["every", "overlap", "grace", "soak", "beforeExpiry", "spread"] as const;

/** When and how a credential rotates. */
export class RotationPolicy {
  private constructor(private readonly props: RotationPolicyProps | null) {}

  static of(props: RotationPolicyProps): RotationPolicy {
    return new RotationPolicy(props);
  }

  /** Adopted and watched, never rotated: for onboarding. */
  static observeOnly(): RotationPolicy {
    return new RotationPolicy(null);
  }

  /** The same policy with some props replaced. */
  with(props: RotationPolicyProps): RotationPolicy {
    return new RotationPolicy({ ...this.props, ...props });
  }

  /**
   * The `rotation` attribute.
   *
   * @internal
   * @throws ValidationError
   */
  _toAttribute(scope: IConstruct): OktaSecretRotation | undefined {
    if (this.props === null) return undefined;
    validate(this.props, scope);
    const { every, overlap, grace, soak, beforeExpiry, spread, ...rest } = this.props;
    const text = (duration: DurationLike | undefined) => (duration === undefined ? undefined : durationText(duration));
    return {
      ...rest,
      every: text(every),
      overlap: text(overlap),
      grace: text(grace),
      soak: text(soak),
      beforeExpiry: text(beforeExpiry),
      spread: text(spread),
    };
  }
}

/** Tokens are not known yet and pass; the provider checks them again. */
function validate(props: RotationPolicyProps, scope: IConstruct): void {
  for (const key of DURATIONS) {
    const given = props[key];
    if (given === undefined || Token.isUnresolved(given)) continue;
    try {
      parseDuration(durationText(given));
    } catch (error) {
      if (!(error instanceof DurationError)) throw error;
      throw new ValidationError(`\`rotation.${key}\`: ${error.message}.`, scope);
    }
  }
  for (const key of ["minimumGeneration", "pinGeneration"] as const) {
    const value = props[key];
    if (value === undefined || Token.isUnresolved(value) || (Number.isInteger(value) && value >= 1)) continue;
    throw new ValidationError(`\`rotation.${key}\` must be a whole number from 1, got: ${value}.`, scope);
  }
  const written = (given: DurationLike | undefined) =>
    given !== undefined && Token.isUnresolved(given) ? ({ unknown: true } as const) : given && durationText(given);
  const { every, overlap, grace, soak } = props;
  const found = findContradiction({
    every: written(every),
    overlap: written(overlap),
    grace: written(grace),
    soak: written(soak),
  });
  if (found) throw new ValidationError(found.message, scope);
}
