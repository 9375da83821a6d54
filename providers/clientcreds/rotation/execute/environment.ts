import type { Recorder } from "./record";
import type { Candidate, Consumer, Issuer, SlotStore } from "../ports";

/** What the executor works with. Time and chance come from outside, so that tests can give them. */
export interface Environment {
  readonly store: SlotStore;
  readonly issuer: Issuer;
  readonly consumer: Consumer;
  readonly candidate: Candidate;
  /** Owner mark of this resource; it is taken over before the first step. */
  readonly ownerId: string;
  /** A step does nothing this long after its observation, in seconds. */
  readonly stepDeadline: number;
  /** Seconds on a clock that only goes forward. */
  readonly monotonic: () => number;
  /** Waits so many seconds. Throws where Terraform says stop meanwhile. */
  readonly pause: (seconds: number) => Promise<void>;
  /** Random text for the name of an intent. */
  readonly nonce: () => string;
  /** Where every step is recorded. @default nowhere */
  readonly recorder?: Recorder;
  /** Terraform was told to stop. */
  readonly signal: AbortSignal;
}
