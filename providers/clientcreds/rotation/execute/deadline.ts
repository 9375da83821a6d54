import { TimeLimit } from "../../time-limit";

/** The time between an observation and an act on it became too long: what was seen may be true no more. */
export class DeadlineError extends Error {
  constructor() {
    super("the step deadline has passed since the observation");
    this.name = "DeadlineError";
  }
}

/** Every call that acts on an observation asks here for its signal first. */
export class Deadline implements Disposable {
  private readonly end: number;
  private readonly limit: TimeLimit;

  /** `seconds` from now, on the monotonic clock. */
  constructor(
    seconds: number,
    private readonly monotonic: () => number,
    private readonly stop: AbortSignal,
  ) {
    this.end = monotonic() + seconds;
    this.limit = new TimeLimit(Math.ceil(seconds * 1000), stop, () => new DeadlineError());
  }

  /** A signal that ends the call at the deadline, its time-outs included, with a DeadlineError. Throws where it has passed, or where Terraform was told to stop. */
  signal(): AbortSignal {
    this.stop.throwIfAborted();
    if (this.monotonic() >= this.end) throw new DeadlineError();
    return this.limit.signal;
  }

  [Symbol.dispose](): void {
    this.limit[Symbol.dispose]();
  }
}
