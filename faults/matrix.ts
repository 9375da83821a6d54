import { canStrike, FAULTS, type FaultName } from "./fault";
import { Life, type LifeOptions, type Strike } from "./life";
import { seeded, shuffled } from "./seeded";
import type { Io } from "./io";
import type { Subject } from "./subject";

/** One run: a rotation of the subject, and what strikes it. */
export interface Cell extends Strike {
  readonly subject: Subject;
}

/** The I/Os of a rotation that nothing disturbs. The first one of a credential is shorter: it leaves nothing to forget. */
export async function undisturbed(subject: Subject, options: LifeOptions): Promise<readonly Io[]> {
  const life = await Life.begin(subject, options);
  try {
    await life.rotate(null);
    const { converged, ios, notes } = await life.rotate(null);
    if (!converged) throw new Error(`a rotation fails that nothing disturbs: ${notes.join("\n")}`);
    return ios;
  } finally {
    await life.stop();
  }
}

/** Whether the provider alone has another time than everybody else while this fault lasts. */
const strikesOwnClock = (fault: FaultName, { store }: Subject): boolean =>
  fault === "clock back" || (fault === "clock forward" && store.ownClock);

/** Each fault at each I/O that it can strike. An issuer takes no assertion that was signed by a wrong clock, so of such a provider nothing is promised. */
export const cellsOf = (subject: Subject, ios: readonly Io[]): Cell[] =>
  FAULTS.filter((fault) => !(subject.issuer.capability.noun === "key" && strikesOwnClock(fault, subject))).flatMap(
    (fault) => ios.flatMap((io, i) => (canStrike(fault, io) ? [{ subject, fault, at: i + 1 }] : [])),
  );

/** So many of them, as the seed decides; each once before any is taken twice. */
export function choose(cells: readonly Cell[], runs: number, seed: number): Cell[] {
  const random = seeded(seed);
  const chosen: Cell[] = [];
  while (chosen.length < runs && cells.length > 0) chosen.push(...shuffled(cells, random));
  return chosen.slice(0, runs);
}
