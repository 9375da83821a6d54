/** Longer timers go off at once. */
const LONGEST = 2 ** 31 - 1;

/**
 * A signal that is aborted with `outer`, or after some time. Unlike `AbortSignal.timeout`, whose timer keeps all that hangs on it for its whole length, it is
 * given up once what it limits has ended.
 */
export class TimeLimit implements Disposable {
  private readonly controller = new AbortController();
  private readonly timer: NodeJS.Timeout;
  private readonly stop = (): void => this.controller.abort(this.outer.reason);
  private ended = false;

  constructor(
    milliseconds: number,
    private readonly outer: AbortSignal,
    reason: () => Error = () => new DOMException("The time is over", "TimeoutError"),
  ) {
    this.timer = setTimeout(
      () => {
        this.ended = true;
        this.controller.abort(reason());
      },
      Math.min(milliseconds, LONGEST),
    );
    this.timer.unref();
    if (outer.aborted) this.stop();
    else outer.addEventListener("abort", this.stop, { once: true });
  }

  get signal(): AbortSignal {
    return this.controller.signal;
  }

  /** Whether it was the time that ended it. */
  get timedOut(): boolean {
    return this.ended;
  }

  /** What it limits has ended. */
  [Symbol.dispose](): void {
    clearTimeout(this.timer);
    this.outer.removeEventListener("abort", this.stop);
  }
}
