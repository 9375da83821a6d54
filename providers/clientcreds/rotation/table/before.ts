import { newestOf, type Situation } from "../situation";
import { foreignOwner, issuerBroken, issuerMissing, movedAway, nothingToAdopt, obstacle, unknownValue } from "./blocks";
import { makeRoom, start } from "./places";
import { moveNext, promote, type Row } from "./row";

const mayStart = (s: Situation): boolean => s.context.policy.rotates && !s.context.policy.paused;

/** Rules 0 to 7: whether anything may be done at all, the first value, and labels that went astray. */
export const BEFORE: readonly Row[] = [
  {
    rule: "0",
    says: "obstacle; owner is another; issuer missing or broken: block",
    whilePaused: true,
    decide(s) {
      const { store, issuer } = s.observed;
      if (store.movedTo !== undefined) return movedAway(store.movedTo);
      if (store.obstacle !== null) return obstacle(store.obstacle);
      if (s.context.owner !== null && store.owner !== null && store.owner !== s.context.owner) {
        return foreignOwner(store.owner);
      }
      if (issuer.state === "missing") return issuerMissing(issuer.detail ?? "the issuer does not know it");
      return issuer.state === "broken" ? issuerBroken(issuer.detail ?? "the issuer cannot serve it") : null;
    },
  },
  {
    rule: "1",
    says: "no CURRENT, readable and something accepted: adopt the newest active entry",
    whilePaused: true,
    decide(s) {
      if (s.current !== null || s.blind || !s.context.capability.adoptable) return null;
      const living = s.entries.filter((e) => s.usable(e) && e.status === "active" && e.fingerprint !== null);
      const preferred = living.find((e) => e.id === s.context.preferredEntry);
      const entry = preferred ?? living[living.length - 1];
      if (!entry) return null;
      const generation = s.highestLabelled > 0 ? s.adoptedGeneration : Math.max(1, s.context.lastGeneration);
      return { step: { do: "adopt", entry, generation, next: s.next?.id ?? null } };
    },
  },
  {
    rule: "1b",
    says: "no CURRENT: one-place, unreadable and not to be taken over, or two-place and full: block",
    whilePaused: true,
    decide(s) {
      if (s.current !== null) return null;
      if (s.onePlace) return s.blind && !s.context.takeOver ? unknownValue(s.observed.issuer.detail) : null;
      return s.newFits || !mayStart(s) ? null : makeRoom(s);
    },
  },
  {
    rule: "1c",
    says: "no CURRENT, else: start; where nothing may be started there is nothing to adopt",
    whilePaused: true,
    decide(s) {
      if (s.current !== null) return null;
      // An issuer-made value cannot be announced in an empty store, where the announcement itself would become CURRENT.
      return mayStart(s) && !s.issuerMade ? start(s) : nothingToAdopt;
    },
  },
  {
    rule: "2",
    says: "CURRENT or NEXT written by somebody else: identify it, and stop after it",
    decide(s) {
      for (const slot of ["CURRENT", "NEXT"] as const) {
        const version = slot === "CURRENT" ? s.current : s.next;
        if (version && version.generation === null) return { step: { do: "identify", version, slot } };
      }
      return null;
    },
  },
  {
    rule: "3",
    says: "no NEXT: NEXT := the highest own version newer than CURRENT that the issuer accepts, else CURRENT",
    whilePaused: true,
    decide(s) {
      // Paused, a CURRENT written by somebody else stays what it is.
      if (s.next !== null || s.current!.generation === null) return null;
      return moveNext(s, newestOf(s.own.filter((v) => s.newerThanCurrent(v) && s.accepted(v))) ?? s.current!);
    },
  },
  {
    rule: "4",
    says: "own version in no slot, not at the issuer, not newer than NEXT: forget",
    decide(s) {
      const gone = s.own.find(
        (v) =>
          v.slots.length === 0 &&
          s.entriesOf(v).every((e) => s.versionOf(e) !== v) &&
          v.generation! <= (s.next!.generation ?? 0),
      );
      return gone ? { step: { do: "forget", version: gone } } : null;
    },
  },
  {
    rule: "5",
    says: "version in a slot without its own label: add it",
    whilePaused: true,
    decide(s) {
      const bare = s.own.find((v) => v.slots.length > 0 && !v.own);
      return bare ? { step: { do: "label", version: bare } } : null;
    },
  },
  {
    rule: "6",
    says: "one-place, the issuer's value is an own version newer than CURRENT in no slot: NEXT := it",
    decide(s) {
      if (!s.onePlace || s.blind) return null;
      const primary = s.primary && s.versionOf(s.primary);
      if (!primary || primary.slots.length > 0 || !s.newerThanCurrent(primary) || !s.accepted(primary)) return null;
      return moveNext(s, primary);
    },
  },
  {
    rule: "7",
    says: "neither CURRENT nor NEXT accepted, but an own version is: restore",
    decide(s) {
      if (s.currentAccepted || s.accepted(s.next!)) return null;
      const living = newestOf(s.own.filter((v) => s.accepted(v)));
      return living ? promote(s, living, true) : null;
    },
  },
];
