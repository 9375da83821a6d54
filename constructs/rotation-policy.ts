import type { IConstruct } from "constructs";
import type { OktaSecretRotation } from "../providers/bindings/okta-secret";
import type { IssuerKind } from "../providers/clientcreds/rotation/capability";
import { withinAgeLimit, type AgeLimit } from "./age-limit";
import { durationText, type DurationLike } from "./duration";
import type { RotationPolicyProps } from "./rotation-policy-props";
import type { RotationTimeline } from "./simulation/rotation-timeline";
import { simulateRotation, type SimulationOptions } from "./simulation/simulate-rotation";
import { validateRotation } from "./validate-rotation";

/** When and how a credential rotates. */
export class RotationPolicy {
  private constructor(
    private readonly props: RotationPolicyProps | null,
    private readonly limit: AgeLimit | null = null,
  ) {}

  static of(props: RotationPolicyProps): RotationPolicy {
    return new RotationPolicy(props);
  }

  /** Adopted and watched, never rotated: for onboarding. */
  static observeOnly(): RotationPolicy {
    return new RotationPolicy(null);
  }

  /**
   * No value older than this is accepted, given how often apply runs: every = maximumAge - overlap - grace - 3 x appliesEvery. The promise outlasts `with`.
   *
   * @throws ValidationError when the age leaves no time for a rotation
   */
  static maximumAge(
    age: DurationLike,
    options: { readonly appliesEvery: DurationLike } & Partial<RotationPolicyProps>,
  ): RotationPolicy {
    const { appliesEvery, ...props } = options;
    const limit = { age, appliesEvery };
    withinAgeLimit(limit, props);
    return new RotationPolicy(props, limit);
  }

  /** The same policy with some props replaced. */
  with(props: RotationPolicyProps): RotationPolicy {
    const changed = { ...this.props, ...props };
    if (this.limit) withinAgeLimit(this.limit, changed);
    return new RotationPolicy(changed, this.limit);
  }

  /**
   * What the provider would do with a credential of this kind, found with the provider's own planner and without any I/O: to unit-test a policy.
   *
   * @throws ValidationError when the policy is none, or holds tokens
   */
  simulate(options: SimulationOptions): RotationTimeline {
    return simulateRotation(this.effective, options);
  }

  /**
   * The `rotation` attribute.
   *
   * @internal
   * @throws ValidationError
   */
  _toAttribute(scope: IConstruct, issuer: IssuerKind): OktaSecretRotation | undefined {
    const props = this.effective;
    if (props === null) return undefined;
    validateRotation(props, issuer, scope);
    const { every, overlap, grace, soak, beforeExpiry, spread, ...rest } = props;
    const text = (given: DurationLike | undefined) => (given === undefined ? undefined : durationText(given, ""));
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

  private get effective(): RotationPolicyProps | null {
    return this.limit && this.props ? withinAgeLimit(this.limit, this.props) : this.props;
  }
}
