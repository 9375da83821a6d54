import type { Observed } from "../observation";
import type { Context } from "../policy";
import { Situation } from "../situation";

/** Pauses in seconds. Okta's lists lag behind its writes by some 2 s; longer ones are somebody's doing. */
const PAUSES = [0.5, 1, 2];

/**
 * Whether to believe that a proven value of CURRENT or NEXT is gone from the issuer. A list that lags says the same as one from which somebody took the
 * value, and upon that word a healthy value would be replaced: so the issuer is asked again, a few times an apply.
 */
export class Belief {
  private readonly pauses = [...PAUSES];

  constructor(private readonly pause: (seconds: number) => Promise<void>) {}

  /** True at once where nothing is missing. False after a pause: look again. */
  async holds(context: Context, observed: Observed): Promise<boolean> {
    if (!missesProven(new Situation(context, observed))) return true;
    const pause = this.pauses.shift();
    if (pause === undefined) return true;
    await this.pause(pause);
    return false;
  }
}

function missesProven(s: Situation): boolean {
  if (s.blind || s.observed.issuer.state !== "ok") return false;
  return [s.current, s.next].some((version) => {
    const proven = version?.mark?.kind === "ok" || version?.mark?.kind === "current";
    return version !== null && proven && s.entriesOf(version).length === 0;
  });
}
