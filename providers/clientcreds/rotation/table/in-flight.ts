import { isDue } from "../due";
import { distrusted } from "../policy";
import { endOfWait, type Situation } from "../situation";
import { pinnedVersion } from "./pin";
import { makeRoom, startWithRoom } from "./places";
import { moveNext, promote, type Row } from "./row";

/** NEXT is an older version, and not because the policy pins it. */
const goesBackUnasked = (s: Situation): boolean => !s.newerThanCurrent(s.next!) && !s.isPinned(s.next!);

/** Keycloak's rotated value is accepted too, but not for long. */
const isLiving = (s: Situation): boolean =>
  s.context.capability.rotatedSlot ? s.isPrimary(s.current!) : s.currentAccepted;

/** Rules 8 to 19: NEXT ≠ CURRENT, phase overlap. */
export const IN_FLIGHT: readonly Row[] = [
  {
    rule: "8a",
    says: "NEXT is distrusted and so is CURRENT, which is accepted: NEXT := CURRENT, and a trusted one is begun",
    decide(s) {
      const { policy } = s.context;
      const both = distrusted(policy, s.next!.generation) && distrusted(policy, s.current!.generation);
      return both && isLiving(s) && !s.isPinned(s.next!) ? moveNext(s, s.current!) : null;
    },
  },
  {
    rule: "8b",
    says: "another than NEXT is pinned, CURRENT accepted: NEXT := CURRENT, which rule 30 goes on from; blocks where the pinned one cannot be had",
    decide(s) {
      const pinned = pinnedVersion(s);
      if (pinned === null || s.isPinned(s.next!) || !s.newerThanCurrent(s.next!)) return null;
      if (!isLiving(s)) return null;
      return "cannot" in pinned ? pinned.cannot : moveNext(s, s.current!);
    },
  },
  {
    rule: "8",
    says: "NEXT accepted, not proven: verify (at two-place issuers the proof is also the clock of the overlap)",
    decide(s) {
      if (!s.nextAccepted || s.fits(s.next!, "ok")) return null;
      return { step: { do: "verify", version: s.next!, mark: "ok", from: s.currentGeneration } };
    },
  },
  {
    rule: "9",
    says: "NEXT accepted, older than CURRENT, not pinned, CURRENT accepted: NEXT := CURRENT",
    decide(s) {
      if (!s.nextAccepted || !goesBackUnasked(s)) return null;
      return isLiving(s) ? moveNext(s, s.current!) : null;
    },
  },
  {
    rule: "10",
    says: "NEXT accepted, and CURRENT not accepted, overlap elapsed, one-place (it was waited for before), or a rollback: promote",
    decide(s) {
      if (!s.nextAccepted) return null;
      const end = endOfWait(s.fittingMark(s.next!, "ok"), s.overlapSeconds());
      const elapsed = end !== null && end <= s.context.now;
      const rollback = s.isPinned(s.next!) && !s.newerThanCurrent(s.next!);
      return !s.currentAccepted || elapsed || s.onePlace || rollback ? promote(s, s.next!) : null;
    },
  },
  {
    rule: "11",
    says: "NEXT accepted: wait for the overlap",
    decide(s) {
      if (!s.nextAccepted) return null;
      return { wait: "overlap", until: endOfWait(s.fittingMark(s.next!, "ok"), s.overlapSeconds()) };
    },
  },
  {
    rule: "12",
    says: "NEXT not accepted, older than CURRENT, not pinned, not sent: NEXT := CURRENT",
    decide: (s) => (goesBackUnasked(s) && !s.fits(s.next!, "sent") ? moveNext(s, s.current!) : null),
  },
  {
    rule: "13",
    says: "NEXT refused; at two-place proven and gone; or switched off though newer: delete it, then NEXT := CURRENT or start",
    decide(s) {
      const next = s.next!;
      const entries = s.entriesOf(next);
      const inactive = entries.find((e) => e.status === "inactive");
      // `current`: it was CURRENT before somebody took it away. Like one that was proven, it may have been revoked as leaked.
      const proven = s.fits(next, "ok") || (next.mark?.kind === "current" && s.newerThanCurrent(next));
      const provenAndGone = !s.onePlace && proven && entries.length === 0;
      const switchedOff = s.context.capability.inactiveNextIsDead && inactive && s.newerThanCurrent(next);
      if (!s.refused(next) && !provenAndGone && !switchedOff) return null;
      if (inactive) return { step: { do: "delete", entry: inactive, version: next } };
      if (s.currentAccepted && !isDue(s)) return moveNext(s, s.current!);
      // A start may overwrite what the issuer holds, so a foreign value is saved first, as by rule 14.
      return adoptForeignPrimary(s) ?? startWithRoom(s);
    },
  },
  {
    rule: "14",
    says: "one-place, readable, the issuer's primary is foreign: adopt it",
    decide: adoptForeignPrimary,
  },
  {
    rule: "15",
    says: "issuer-made: NEXT := CURRENT",
    decide: (s) => (s.issuerMade ? moveNext(s, s.current!) : null),
  },
  {
    rule: "16",
    says: "one-place, CURRENT accepted: mark the start of the overlap, wait for its end, or for a living foreign rotated value to expire",
    decide(s) {
      if (!s.onePlace || !s.currentAccepted) return null;
      const seconds = s.overlapSeconds();
      const end = endOfWait(s.fittingMark(s.next!, "waiting"), seconds);
      if (end === null) return { step: { do: "mark", version: s.next!, mark: "waiting", from: s.currentGeneration } };
      if (end > s.context.now) return { wait: "overlap", until: end };
      const rotated = s.entries.find((e) => e.status === "rotated" && s.isForeign(e) && !s.expired(e));
      return rotated
        ? { wait: "rotated_expiry", until: rotated.expiresAt === null ? null : rotated.expiresAt + 1 }
        : null;
    },
  },
  {
    rule: "17",
    says: "one-place: introduce NEXT, late, at the end of the overlap",
    decide: (s) => (s.onePlace ? { step: { do: "introduce", version: s.next! } } : null),
  },
  {
    rule: "18",
    says: "two-place, NEXT inactive or stored: reactivate or attach",
    decide(s) {
      const entry = s.entriesOf(s.next!).find((e) => e.status === "inactive" || e.status === "stored");
      if (!entry) return null;
      if (entry.status === "stored" && !s.placeFree) return makeRoom(s);
      return { step: { do: "reactivate", version: s.next!, entry } };
    },
  },
  {
    rule: "19",
    says: "two-place: introduce, or make room",
    decide: (s) => (s.newFits ? { step: { do: "introduce", version: s.next! } } : makeRoom(s)),
  },
];

/** A foreign value is never overwritten where it can be read: it becomes a generation of ours. */
export function adoptForeignPrimary(s: Situation): ReturnType<Row["decide"]> {
  if (!s.onePlace || s.blind || !s.primary || !s.isForeign(s.primary)) return null;
  return { step: { do: "adopt", entry: s.primary, generation: s.adoptedGeneration, next: s.next?.id ?? null } };
}
