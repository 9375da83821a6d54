import type { Capability } from "./capability";
import type { EpochSeconds, Generation } from "./observation";
import type { Told } from "./told";

/** A rotation policy with every duration in seconds. */
export interface Policy {
  /** false: no `rotation` at all; the credential is adopted and watched, never rotated. */
  readonly rotates: boolean;
  /** Greatest age of CURRENT; null: only trigger and expiry start a rotation. */
  readonly every: number | null;
  /** NEXT is readable, and at two-place issuers accepted, for so long before it becomes CURRENT. */
  readonly overlap: number;
  /** The old value stays accepted for so long after the promotion. */
  readonly grace: number;
  /** The old value stays revivable for so long before it is deleted. */
  readonly soak: number;
  /** Rotate so long before an expiry that the issuer tells. */
  readonly beforeExpiry: number | null;
  /** Record of the trigger (a hash); null: none is set. */
  readonly trigger: string | null;
  /** Lower generations are distrusted. */
  readonly minimumGeneration: Generation | null;
  /** CURRENT shall be this generation, and no new one is made. */
  readonly pinGeneration: Generation | null;
  readonly paused: boolean;
  /** No rotation becomes due earlier, but for distrusted generations. */
  readonly notBefore: EpochSeconds | null;
  /** Width over which due times are spread. */
  readonly spread: number;
  /** This credential's fixed share of the spread, 0 to 1. */
  readonly spreadShare: number;
}

/** All that the planner knows besides the observation. */
export interface Context {
  readonly policy: Policy;
  readonly capability: Capability;
  /** Time by which due-ness is judged: that of the plan's observation, also while applying. */
  readonly now: EpochSeconds;
  /** owner_id in Terraform's state; null: take over whoever's it is (create and import). */
  readonly owner: string | null;
  /** `generation` in Terraform's state: a lower bound for the next one. 0 if there is none. */
  readonly lastGeneration: Generation;
  /** Entry that an import named as CURRENT. */
  readonly preferredEntry: string | null;
  /** Foreign entries that may be deleted to make room. */
  readonly discard: readonly string[];
  /** One-place, unreadable, empty store: the unknown value may be overwritten. */
  readonly takeOver: boolean;
  /** A reset that may still be in flight is waited for so long, in seconds. */
  readonly resetBound: number;
  /** For how long a value is asked for that the issuer makes, in seconds. @default as long as the old one lived */
  readonly term?: number;
  /** For what is shown, never for what is done; absent or null: nothing is remembered. */
  readonly told?: Told | null;
}

/** What a version records as the trigger it was made under. */
export const triggerRecord = (policy: Policy): string => policy.trigger ?? "none";

/** The values below this generation are distrusted, so every duration counts as 0 for them. */
export function distrusted(policy: Policy, generation: Generation | null): boolean {
  return policy.minimumGeneration !== null && generation !== null && generation < policy.minimumGeneration;
}
