import type { Phase } from "../../providers/clientcreds/rotation/show/view";
import type { Duration } from "../duration";

/** One apply that did something. */
export interface RotationTimelineStep {
  /** Since the start. */
  readonly at: Duration;
  /** `last_action`, as the plan prints it. */
  readonly action: string;
  /** After it. */
  readonly phase: Phase;
  /** Newest generation after it. */
  readonly generation: number;
}

/** What became of a credential, simulated. */
export interface RotationTimelineProps {
  readonly steps: readonly RotationTimelineStep[];
  readonly greatestAge: Duration;
  readonly generations: number;
  readonly blocked: string | null;
}

/** A credential's life under a policy, from the apply that adopts it. */
export class RotationTimeline implements RotationTimelineProps {
  readonly steps: readonly RotationTimelineStep[];
  /** Greatest age at which the issuer still accepted a value, from the value's creation there. */
  readonly greatestAge: Duration;
  /** How many values were made, without the one that was adopted. */
  readonly generations: number;
  /** Why it stopped, in the words of the plan's warning: a policy that no apply can fulfil. null: it did not. */
  readonly blocked: string | null;

  constructor({ steps, greatestAge, generations, blocked }: RotationTimelineProps) {
    this.steps = steps;
    this.greatestAge = greatestAge;
    this.generations = generations;
    this.blocked = blocked;
  }

  /** One line a step, to print or to compare: `90d  introduce generation 2  (overlap)`. */
  toString(): string {
    return this.steps.map(({ at, action, phase }) => `${at}  ${action}  (${phase})`).join("\n");
  }
}
