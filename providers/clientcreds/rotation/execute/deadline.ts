/** The time between an observation and an act on it became too long: what was seen may be true no more. */
export class DeadlineError extends Error {
  constructor() {
    super("the step deadline has passed since the observation");
    this.name = "DeadlineError";
  }
}

/** Every call that acts on an observation asks here for its signal first. */
export class Deadline {
  private readonly end: number;

  /** `seconds` from now, on the monotonic clock. */
  constructor(
    seconds: number,
    private readonly monotonic: () => number,
    private readonly stop: AbortSignal,
  ) {
    this.end = monotonic() + seconds;
  }

  /** A signal that ends the call at the deadline, its time-outs included. Throws where it has passed, or where Terraform was told to stop. */
  signal(): AbortSignal {
    this.stop.throwIfAborted();
    const left = this.end - this.monotonic();
    if (left <= 0) throw new DeadlineError();
    return AbortSignal.any([this.stop, AbortSignal.timeout(Math.ceil(left * 1000))]);
  }
}
