import type { HttpResponse } from "./http-client";
import type { Sleep } from "./sleep";

/** What an issuer tells of a rate limit: requests per window, how many are left, and in how many milliseconds the window ends. */
interface Window {
  readonly limit: number;
  readonly remaining: number;
  readonly endsIn: number;
}

/** Milliseconds. No issuer's window is longer; whoever claims more is asked again after that. */
const LONGEST_WINDOW = 120_000;
/** So many refusals of one request are waited for; the next is given to the caller. */
const MOST_REFUSALS = 9;

/**
 * Keeps the requests of one bucket within a share of its rate limit. Until the first answer told the limit they go one at a time; when our share of a
 * window is used up they wait for the next one, so that many credentials never make a storm of 429s.
 */
export class Pacer {
  /** Requests that may still go in this window; null until an answer told. */
  private allowance: number | null = null;
  private windowEnd = 0;
  private turn: Promise<void> = Promise.resolve();
  private readonly underWay = new Set<Promise<unknown>>();

  constructor(
    /** Percent. */
    private readonly share: number,
    private readonly now: () => number,
    private readonly sleep: Sleep,
  ) {}

  async run(send: () => Promise<HttpResponse>, signal: AbortSignal, once = false): Promise<HttpResponse> {
    for (let refusals = 0; ; refusals++) {
      const alone = await this.admit(signal);
      try {
        const sending = send();
        this.underWay.add(sending);
        const answer = await sending.finally(() => this.underWay.delete(sending));
        this.learn(answer);
        if (answer.status !== 429 || once || refusals === MOST_REFUSALS) return answer;
      } finally {
        alone?.();
      }
    }
  }

  /** Waits for a place; returns how to let the next one in where requests go one at a time. */
  private async admit(signal: AbortSignal): Promise<(() => void) | null> {
    let release!: () => void;
    const before = this.turn;
    this.turn = new Promise((resolve) => (release = resolve));
    try {
      await unlessAborted(before, signal);
      // What was told of a window is worth nothing in the next one; what is still under way may count in either, so its answer is waited for.
      while (this.allowance !== null && (this.allowance <= 0 || this.windowEnd <= this.now())) {
        const left = this.windowEnd - this.now();
        if (left > 0) await this.sleep(left, signal);
        else if (this.underWay.size > 0) await unlessAborted(Promise.allSettled(this.underWay), signal);
        else this.allowance = null;
      }
    } catch (error) {
      void before.then(release);
      throw error;
    }
    if (this.allowance === null) return release;
    this.allowance--;
    release();
    return null;
  }

  private learn(answer: HttpResponse): void {
    const window = windowOf(answer, this.now());
    if (!window) {
      if (answer.status === 429) this.become(0, this.now() + Math.min(retryAfter(answer), LONGEST_WINDOW));
      // It answers what was asked and tells of no limit, so there is none to keep; a 5xx may come from something before it.
      else if (answer.status < 500 && this.allowance === null) this.become(Infinity, Infinity);
      return;
    }
    // Others use the rest of the limit. At least one request a window is ours, or we would wait for ever.
    const reserve = Math.min(window.limit - 1, Math.floor((window.limit * (100 - this.share)) / 100));
    const left = answer.status === 429 ? 0 : Math.max(0, window.remaining - reserve);
    const sameWindow = this.allowance !== null && this.now() < this.windowEnd;
    // Requests under way are not counted in what the server told, so within a window the allowance only shrinks.
    this.become(sameWindow ? Math.min(this.allowance!, left) : left, this.now() + window.endsIn);
  }

  private become(allowance: number, windowEnd: number): void {
    this.allowance = allowance;
    this.windowEnd = windowEnd;
  }
}

/** Milliseconds. */
const retryAfter = (answer: HttpResponse): number => {
  const seconds = Number(answer.header("retry-after") ?? Number.NaN);
  return seconds >= 0 ? Math.max(1, seconds) * 1000 : 60_000;
};

/** Rejects with the signal's reason as soon as it aborts. */
async function unlessAborted(promise: Promise<unknown>, signal: AbortSignal): Promise<void> {
  signal.throwIfAborted();
  let abort!: () => void;
  const aborted = new Promise<void>((resolve) => (abort = resolve));
  signal.addEventListener("abort", abort, { once: true });
  await Promise.race([promise, aborted]);
  signal.removeEventListener("abort", abort);
  signal.throwIfAborted();
}

/** Headers of Okta (`x-rate-limit-…`) and Auth0 (`x-ratelimit-…`); the reset is in epoch seconds on the server's clock, which `Date` tells. */
function windowOf(answer: HttpResponse, now: number): Window | null {
  const number = (name: string): number => {
    const text = answer.header(`x-rate-limit-${name}`) ?? answer.header(`x-ratelimit-${name}`);
    return text === null ? Number.NaN : Number(text);
  };
  const [limit, remaining, reset] = [number("limit"), number("remaining"), number("reset")];
  if (!(limit > 0) || Number.isNaN(remaining) || Number.isNaN(reset)) return null;
  const date = Date.parse(answer.header("date") ?? "");
  const serverNow = Number.isNaN(date) ? now : date;
  // Both are whole seconds: one more, so that the window has surely ended.
  return { limit, remaining, endsIn: Math.min(Math.max(0, reset * 1000 - serverNow) + 1000, LONGEST_WINDOW) };
}
