import { isDue } from "../due";
import type { Entry, Version } from "../observation";
import { endOfWait, type Situation } from "../situation";
import { adoptForeignPrimary } from "./in-flight";
import { pinnedVersion } from "./pin";
import { makeRoom, start, startGrace, startWithRoom } from "./places";
import { contradictsProfile, isEnding } from "./profile";
import { moveNext, type Answer, type Row } from "./row";

const introduceCurrent = (s: Situation): ReturnType<Row["decide"]> => ({
  step: { do: "introduce", version: s.current! },
});

/** Own entries of other generations than CURRENT; a pinned one is left as it is. */
const others = (s: Situation): readonly Entry[] =>
  s.entries.filter((e) => {
    const version = s.versionOf(e);
    return version !== null && version.id !== s.current!.id && !s.isPinned(version);
  });

/** Retires the first entry whose wait has ended, else waits for the earliest end. A wait whose mark is missing has not begun, so it has no end yet. */
function firstReady(
  s: Situation,
  entries: readonly Entry[],
  endOf: (version: Version, entry: Entry) => number | null,
  wait: "grace" | "soak",
  act: "deactivate" | "delete",
): Answer | null {
  let earliest: number | null = null;
  for (const entry of entries) {
    const version = s.versionOf(entry)!;
    const end = endOf(version, entry);
    if (end !== null && end <= s.context.now) return { step: { do: act, entry, version } };
    if (end !== null && (earliest === null || end < earliest)) earliest = end;
  }
  return entries.length > 0 ? { wait, until: earliest } : null;
}

/** Seconds by which an old value may outlast its grace before it is worth a deactivation: the clocks of store and issuer may differ so much. */
const SLACK = 60;

/**
 * When an old value has been accepted for its grace. One that the issuer ends by itself then is waited for, not deactivated: its time runs from the introduction,
 * that of the grace from the promotion, so that a plan could not tell which of the two comes first.
 */
function endOfGrace(s: Situation, version: Version, entry: Entry): number | null {
  const end = endOfWait(s.fittingMark(s.current!, "current"), s.graceSeconds(version));
  const own = entry.status === "rotated" ? s.endOf(entry) : null;
  return end !== null && own !== null && own <= end + SLACK ? Math.max(end, own + 1) : end;
}

/** Rules 20 to 32: NEXT = CURRENT. */
export const SETTLED: readonly Row[] = [
  {
    rule: "20",
    says: "CURRENT not accepted, one-place, primary foreign: adopt it, never overwrite it",
    decide: (s) => (s.currentAccepted ? null : adoptForeignPrimary(s)),
  },
  {
    rule: "21",
    says: "CURRENT not accepted, one-place, and the primary is an own older value or CURRENT was never proven: introduce CURRENT, or start where the issuer takes no value of ours",
    decide(s) {
      if (s.currentAccepted || !s.onePlace) return null;
      const primary = s.primary && s.versionOf(s.primary);
      const ownOlder = primary !== null && (primary.generation ?? 0) < s.currentGeneration;
      if (!ownOlder && s.currentWasProven) return null;
      return s.refused(s.current!) || s.issuerMade ? start(s) : introduceCurrent(s);
    },
  },
  {
    rule: "22",
    says: "CURRENT not accepted, one-place, and it expired or is otherwise gone: start (the overlap is skipped, CURRENT being dead)",
    decide: (s) => (s.currentAccepted || !s.onePlace ? null : start(s)),
  },
  {
    rule: "23",
    says: "CURRENT not accepted, two-place, never proven, not refused, absent or stored: introduce or attach it",
    decide(s) {
      const current = s.current!;
      if (s.currentAccepted || s.currentWasProven || s.refused(current)) return null;
      const entry = s.entriesOf(current)[0];
      if (entry && (entry.status !== "stored" || s.expired(entry))) return null;
      if (!(entry ? s.placeFree : s.newFits)) return makeRoom(s);
      return entry ? { step: { do: "reactivate", version: current, entry } } : introduceCurrent(s);
    },
  },
  {
    rule: "24",
    says: "CURRENT not accepted, two-place, refused or taken away: start, or make room; never introduce it again, it may have been revoked as leaked",
    decide: (s) => (s.currentAccepted ? null : startWithRoom(s, false)),
  },
  {
    rule: "25",
    says: "CURRENT without a fitting mark: verify, and its time as CURRENT begins now",
    whilePaused: true,
    decide(s) {
      if (s.current!.generation === null || s.fits(s.current!, "current") || !s.currentAccepted) return null;
      return startGrace(s);
    },
  },
  {
    rule: "26",
    says: "CURRENT lives only as rotated value: adopt a foreign primary, introduce CURRENT over an own one",
    decide(s) {
      if (!s.context.capability.rotatedSlot || s.isPrimary(s.current!)) return null;
      return adoptForeignPrimary(s) ?? introduceCurrent(s);
    },
  },
  {
    rule: "27",
    says: "own entry of another generation accepted: wait for the grace, then deactivate what the issuer did not end by itself",
    decide(s) {
      const living = others(s).filter((e) => e.status === "active" || s.usable(e));
      return firstReady(s, living, (version, entry) => endOfGrace(s, version, entry), "grace", "deactivate");
    },
  },
  {
    rule: "28",
    says: "own entry of another generation inactive: mark when, wait for the soak unless a rotation is due, then delete",
    decide(s) {
      const dead = others(s).filter((e) => e.status === "inactive" || e.status === "stored");
      // A refused value is not worth reviving, and its mark must stay: it is what keeps it from being sent.
      const end = (version: Version): number | null =>
        s.refused(version) ? 0 : endOfWait(s.fittingMark(version, "off"), s.soakSeconds(version));
      const unmarked = dead.map((e) => s.versionOf(e)!).find((version) => end(version) === null);
      if (unmarked) return { step: { do: "mark", version: unmarked, mark: "off", from: s.currentGeneration } };
      const rotationDue = isDue(s);
      return firstReady(s, dead, (version) => (rotationDue ? 0 : end(version)), "soak", "delete");
    },
  },
  {
    rule: "29",
    says: "second entry with CURRENT's value: deactivate and delete the younger",
    decide(s) {
      if (s.onePlace) return null;
      const same = s.entriesOf(s.current!);
      const living = same.filter((e) => s.usable(e));
      const surplus = same.find((e) => !s.usable(e)) ?? living[1];
      if (same.length < 2 || !surplus) return null;
      return {
        step: { do: surplus.status === "active" ? "deactivate" : "delete", entry: surplus, version: s.current },
      };
    },
  },
  {
    rule: "30",
    says: "pinned: CURRENT already, or NEXT := the pinned version, or block where it cannot be had",
    decide(s) {
      const pinned = pinnedVersion(s);
      if (pinned === null) return null;
      if ("cannot" in pinned) return pinned.cannot;
      return pinned.version === s.current ? { steady: true } : moveNext(s, pinned.version);
    },
  },
  {
    rule: "30b",
    says: "due, but the policy cannot be kept under that of the issuer, and CURRENT does not end soon: block",
    decide: (s) => (isDue(s) && !isEnding(s) ? contradictsProfile(s) : null),
  },
  {
    rule: "31",
    says: "due: start, or make room",
    decide: (s) => (isDue(s) ? startWithRoom(s) : null),
  },
  {
    rule: "32",
    says: "steady",
    whilePaused: true,
    decide: () => ({ steady: true }),
  },
];
