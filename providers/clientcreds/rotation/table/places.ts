import type { Entry } from "../observation";
import { endOfWait, newestOf, type Situation } from "../situation";
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
  // Where a place is free, it is the storage that is full.
  if (dead && (s.context.capability.retired === "inactive" || s.placeFree)) {
    return { step: { do: "delete", entry: dead, version: s.versionOf(dead) } };
  }
  const living = candidates.find((e) => e.status === "active");
  if (living) {
    const version = s.versionOf(living)!;
    const clock = s.current && s.fittingMark(s.current, "current");
    const end = s.usable(living) ? endOfWait(clock, s.graceSeconds(version)) : 0;
    if (end === null) return startGrace(s);
    return end <= s.context.now
      ? { step: { do: "deactivate", entry: living, version } }
      : { wait: "grace", until: end };
  }
  return (
    discard(s) ??
    full(
      s,
      s.entries.filter((e) => s.isForeign(e)),
    )
  );
}

/** A lost clock begins anew. */
export function startGrace(s: Situation): Answer {
  const from = s.previous?.generation ?? 0;
  return { step: { do: "verify", version: s.current!, mark: "current", from } };
}

function discard(s: Situation): Answer | null {
  const entry = s.entries.find((e) => s.isForeign(e) && s.context.discard.includes(e.id));
  if (!entry) return null;
  return { step: { do: entry.status === "active" ? "deactivate" : "delete", entry, version: null } };
}

/** Begins a new generation: the orphan of a crashed start is taken first, so that a retry never makes another value. */
export function start(s: Situation): Answer {
  if (s.issuerMade) return reset(s);
  // A mark tells that it has been more than an orphan: what was accepted once and then taken away, or refused, is not sent again.
  const orphan = newestOf(
    s.own.filter(
      (v) =>
        v.slots.length === 0 &&
        v.mark === null &&
        s.entriesOf(v).length === 0 &&
        v.generation! > Math.max(s.currentGeneration, s.next?.generation ?? 0) &&
        v.generation! >= (s.context.policy.minimumGeneration ?? 0),
    ),
  );
  const generation = orphan?.generation ?? s.nextGeneration;
  return { step: { do: "start", generation, orphan, next: s.next?.id ?? null } };
}

/** `start` where a place is free, else `makeRoom`. */
export function startWithRoom(s: Situation, sparesCurrent = true): Answer {
  return s.onePlace || s.newFits ? start(s) : makeRoom(s, sparesCurrent);
}

function reset(s: Situation): Answer {
  const intent = s.observed.store.intent;
  const unfulfilled = intent !== null && intent.generation > (s.next?.generation ?? 0);
  if (unfulfilled && intent.at + s.context.resetBound > s.context.now) {
    return resetUnclear(intent.generation, intent.at, intent.at + s.context.resetBound);
  }
  return { step: { do: "reset", generation: s.nextGeneration, current: s.current!, next: s.next?.id ?? null } };
}
