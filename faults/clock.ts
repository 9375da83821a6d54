import type { Clock } from "../runtime";

/** A consumer tries for 30 s, with a pause of 1 s. */
const PATIENCE = 30;

/**
 * The time of one life. It goes on by itself, and leaps over the waits of a rotation: issuer, store, consumers and the provider's machine leap together.
 */
export class LeapingClock {
  /** Milliseconds that everybody is ahead of the machine. */
  private leapt = 0;
  /** Milliseconds that the provider's wall clock alone is ahead of everybody else's. */
  skew = 0;

  /** Milliseconds since the epoch, for sandboxes. */
  readonly now = (): number => Date.now() + this.leapt;

  /** Milliseconds that the provider's wall clock is ahead of the machine's. */
  get providerAhead(): number {
    return this.leapt + this.skew;
  }

  /** Goes forward for everybody. */
  leap(milliseconds: number): void {
    this.leapt += milliseconds;
  }

  /** A consumer's own, not the wall clock. What it waits for passes at once, and its patience with it: while it is asked nothing else moves. */
  consumer(): Clock {
    let slept = 0;
    return {
      now: () => (performance.now() + this.leapt) / 1000 + slept,
      sleep: async (seconds) => void (slept += seconds * PATIENCE),
    };
  }
}
