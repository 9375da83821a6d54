import type { IResolvable } from "cdktf";
import type { DurationLike } from "./duration";

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

/** Props that are durations. */
export const POLICY_DURATIONS = ["every", "overlap", "grace", "soak", "beforeExpiry", "spread"] as const;
export type PolicyDuration = (typeof POLICY_DURATIONS)[number];
