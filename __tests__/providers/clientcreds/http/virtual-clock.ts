import type { HttpClientOptions } from "../../../../providers/clientcreds/http";

/** A clock that goes only where somebody waits on it; `waited` are the waits, in milliseconds. */
export function virtualClock(): Required<Pick<HttpClientOptions, "now" | "sleep">> & { readonly waited: number[] } {
  let time = Date.now();
  const waited: number[] = [];
  return {
    waited,
    now: () => time,
    sleep: async (milliseconds, signal) => {
      signal.throwIfAborted();
      waited.push(milliseconds);
      time += milliseconds;
      await new Promise(setImmediate);
    },
  };
}
