import { setTimeout as wait } from "node:timers/promises";

export type Sleep = (milliseconds: number, signal: AbortSignal) => Promise<void>;

/** Waits on the host's clock. Rejects with the signal's reason when it aborts. */
export const sleep: Sleep = async (milliseconds, signal) => {
  signal.throwIfAborted();
  try {
    await wait(milliseconds, undefined, { signal });
  } catch (error) {
    signal.throwIfAborted();
    throw error;
  }
};
