/** What a bucket says about one request. */
export interface RateLimitReading {
  readonly allowed: boolean;
  readonly limit: number;
  readonly remaining: number;
  /** When the window ends: seconds since the epoch. */
  readonly resetEpochSeconds: number;
}

const WINDOW_MS = 60_000;
const UNLIMITED = 1_000_000;

/**
 * What a request is told that is refused for its number. Whoever is refused has come up against a limit, also where nothing else does.
 *
 * @param perMinute 0 means no limit @param resetSeconds from now, a minute unless told otherwise @param now milliseconds since the epoch
 */
export const usedUp = (perMinute: number, resetSeconds: number | undefined, now: number): RateLimitReading => ({
  allowed: false,
  limit: Math.max(1, perMinute),
  remaining: 0,
  resetEpochSeconds: Math.ceil(now / 1000) + (resetSeconds ?? 60),
});

/** Counts requests in windows of one minute; a window starts with the first request after the one before ended. */
export class RateLimit {
  readonly #limit: number;
  #windowEnd = -Infinity;
  #used = 0;

  /** @param perMinute 0 means no limit @param now milliseconds since the epoch */
  constructor(
    perMinute: number,
    private readonly now: () => number,
  ) {
    this.#limit = perMinute === 0 ? UNLIMITED : perMinute;
  }

  take(): RateLimitReading {
    const now = this.now();
    if (now >= this.#windowEnd) {
      // On whole seconds, so that the time that is told is never before the end.
      this.#windowEnd = Math.ceil((now + WINDOW_MS) / 1000) * 1000;
      this.#used = 0;
    }
    const allowed = this.#limit === UNLIMITED || this.#used < this.#limit;
    if (allowed) this.#used += 1;
    return {
      allowed,
      limit: this.#limit,
      remaining: Math.max(0, this.#limit - this.#used),
      resetEpochSeconds: this.#windowEnd / 1000,
    };
  }
}
