import type { Entry } from "../observation";
import { endOfWait, type Situation } from "../situation";
import { full, resetUnclear } from "./blocks";
import type { Answer } from "./row";

/**
 * Frees a place at a two-place issuer: our own retired entries first, then foreign ones that may be discarded; blocks when only others' are left.
 * `sparesCurrent` is false where CURRENT itself is dead and its entry may go.
 */
export function makeRoom(s: Situation, sparesCurrent = true): Answer {
  const keep = (e: Entry): boolean => {
    const version = s.versionOf(e);
    if (version === null) return true;
    if (version.id === s.current?.id) return sparesCurrent;
    return version.id === s.next?.id;
  };
  const candidates = s.entries.filter((e) => !keep(e));
  const dead = candidates.find((e) => e.status !== "active");
  if (dead && s.context.capability.retired === "inactive") {
    return { step: { do: "delete", entry: dead, version: s.versionOf(dead) } };
  }
  const living = candidates.find((e) => e.status === "active");
  if (living) {
    const version = s.versionOf(living)!;
    const end = endOfWait(s.current && s.fittingMark(s.current, "current"), s.graceSeconds(version));
    if (end === null || end <= s.context.now) return { step: { do: "deactivate", entry: living, version } };
    return { wait: "grace", until: end };
  }
  return (
    discard(s) ??
    full(
      s,
      s.entries.filter((e) => s.isForeign(e)),
    )
  );
}

function discard(s: Situation): Answer | null {
  const entry = s.entries.find((e) => s.isForeign(e) && s.context.discard.includes(e.id));
  if (!entry) return null;
  return { step: { do: entry.status === "active" ? "deactivate" : "delete", entry, version: null } };
}

/** Begins a new generation: the orphan of a crashed start is taken first, so that a retry never makes another value. */
export function start(s: Situation): Answer {
  if (s.issuerMade) return reset(s);
  const orphan = s.own
    .filter((v) => v.slots.length === 0 && !s.refused(v) && s.entriesOf(v).length === 0)
    .filter((v) => v.generation! > s.currentGeneration && v.generation! > (s.next?.generation ?? 0))
    .filter((v) => v.generation! >= (s.context.policy.minimumGeneration ?? 0))
    .reduce((a, v) => (a === null || v.generation! > a.generation! ? v : a), null as Situation["next"]);
  const generation = orphan?.generation ?? s.nextGeneration;
  return { step: { do: "start", generation, orphan, next: s.next?.id ?? null } };
}

/** `start` where a place is free, else `makeRoom`. */
export function startWithRoom(s: Situation, sparesCurrent = true): Answer {
  return s.onePlace || s.placeFree ? start(s) : makeRoom(s, sparesCurrent);
}

function reset(s: Situation): Answer {
  const intent = s.observed.store.intent;
  const unfulfilled = intent !== null && intent.generation > (s.next?.generation ?? 0);
  if (unfulfilled && intent.at + s.context.resetBound > s.context.now) {
    return resetUnclear(intent.generation, intent.at, intent.at + s.context.resetBound);
  }
  return { step: { do: "reset", generation: s.nextGeneration, current: s.current!, next: s.next?.id ?? null } };
}
