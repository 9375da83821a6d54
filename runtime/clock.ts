import { setTimeout as sleep } from "node:timers/promises";

/** Time as the runtime sees it; only differences count. */
export interface Clock {
  /** Seconds. */
  now(): number;
  sleep(seconds: number): Promise<void>;
}

/** Not the wall clock: that one can be set back, and a cache would live longer. */
export const monotonicClock: Clock = {
  now: () => performance.now() / 1000,
  sleep: (seconds) => sleep(seconds * 1000),
};
