import { sleep } from "../../http";

/** AWS's reads lag behind its writes, usually for much less than a second: pauses in milliseconds, 5 s in all. */
const PAUSES = [50, 100, 200, 400, 800, 1_500, 1_950];

/** Looks until `good` or until the time is over; gives what was seen last. */
export async function patiently<T>(
  look: () => Promise<T>,
  good: (seen: T) => boolean,
  signal: AbortSignal,
): Promise<T> {
  let seen = await look();
  for (const pause of PAUSES) {
    if (good(seen)) break;
    await sleep(pause, signal);
    seen = await look();
  }
  return seen;
}
