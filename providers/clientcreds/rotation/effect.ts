import type { Entry, IssuerObservation, Mark, Observed, SlotName, StoreObservation, Version } from "./observation";
import { triggerRecord, type Context } from "./policy";
import { Situation } from "./situation";
import type { Step } from "./step";

/** What begins with this stands for something that only the apply will know. */
const PLANNED = "planned:";

/** Whether an id or a fingerprint in a simulated observation will only be known after the apply. */
export const isPlanned = (text: string | null): boolean => text?.startsWith(PLANNED) ?? false;

/** A mark in a simulated observation: made by the plan, so its time is not known yet. */
export const isPlannedMark = (mark: Mark | null): boolean => mark !== null && "planned" in mark;

/** The observation as it is expected after the step: how a plan looks ahead without any I/O. */
export function effectOf(context: Context, observed: Observed, step: Step): Observed {
  const s = new Situation(context, observed);
  const { store, issuer } = observed;
  const inStore = (next: StoreObservation): Observed => ({ store: next, issuer });
  const atIssuer = (entries: readonly Entry[]): Observed => ({ store, issuer: { ...issuer, entries } });
  switch (step.do) {
    case "adopt":
      return inStore(put(context, store, step.generation, step.entry.fingerprint!, step.entry.weak ?? false));
    case "start": {
      if (!step.orphan) {
        return inStore(put(context, store, step.generation, `${PLANNED}${step.generation}`, false));
      }
      const triggers = [...new Set([...step.orphan.triggers, triggerRecord(context.policy)])];
      return inStore(place(replace(store, { ...step.orphan, triggers }), "NEXT", step.orphan.id));
    }
    case "reset": {
      const made = `${PLANNED}${step.generation}`;
      return {
        store: put(context, store, step.generation, made, false),
        issuer: { ...issuer, entries: [newEntry(context, made, expectedExpiry(s))] },
      };
    }
    case "introduce": {
      const unproven = replace(store, {
        ...step.version,
        mark: s.blind ? plannedMark(s, "ok") : unprovenMark(step.version),
      });
      return { store: unproven, issuer: { ...issuer, entries: introduced(s, issuer, step.version) } };
    }
    case "reactivate":
      return {
        store: replace(store, { ...step.version, mark: unprovenMark(step.version) }),
        issuer: { ...issuer, entries: withStatus(issuer.entries, step.entry, "active") },
      };
    case "verify":
      return inStore(replace(store, { ...step.version, mark: markOf(step.mark, step.from, context) }));
    case "promote": {
      const moved = place(store, "CURRENT", step.version.id);
      const version = moved.versions.find((v) => v.id === step.version.id)!;
      return inStore(replace(moved, { ...version, mark: markOf("current", step.left.generation ?? 0, context) }));
    }
    case "next": {
      const unmarked = step.version.id === s.current?.id ? store : replace(store, { ...step.version, mark: null });
      return inStore(place(unmarked, "NEXT", step.version.id));
    }
    case "mark":
      return inStore(replace(store, { ...step.version, mark: markOf(step.mark, step.from, context) }));
    case "label":
      return inStore(
        replace(store, {
          ...step.version,
          own: true,
          triggers: [...step.version.triggers, triggerRecord(context.policy)],
        }),
      );
    case "forget":
      return inStore({ ...store, versions: store.versions.filter((v) => v.id !== step.version.id) });
    case "identify":
      return observed;
    case "deactivate": {
      const { retired } = context.capability;
      if (retired === "none") return atIssuer(issuer.entries.filter((e) => e.id !== step.entry.id));
      const entries = withStatus(issuer.entries, step.entry, retired);
      const marked = step.version
        ? replace(store, { ...step.version, mark: deactivationMark(s, context, step.version) })
        : store;
      return { store: marked, issuer: { ...issuer, entries } };
    }
    case "delete":
      return atIssuer(issuer.entries.filter((e) => e.id !== step.entry.id));
  }
}

/** An old proof is removed before a value is sent. */
const unprovenMark = ({ mark }: Version): Mark | null => (mark?.kind === "ok" ? null : mark);

/** The surplus entry of CURRENT's own value leaves CURRENT's mark as it is. */
function deactivationMark(s: Situation, context: Context, version: Version): Mark | null {
  return version.id === s.current?.id ? version.mark : markOf("off", s.currentGeneration, context);
}

function markOf(kind: Mark["kind"], from: number, context: Context): Mark {
  const mark: Mark & { planned: true } = { kind, from, at: context.now, planned: true };
  return mark;
}

const plannedMark = (s: Situation, kind: Mark["kind"]): Mark => markOf(kind, s.currentGeneration, s.context);

function put(
  context: Context,
  store: StoreObservation,
  generation: number,
  fingerprint: string,
  weak: boolean,
): StoreObservation {
  const id = `${PLANNED}${generation}`;
  const version: Version = {
    id,
    generation,
    fingerprint,
    weak,
    triggers: [triggerRecord(context.policy)],
    mark: null,
    slots: [],
    own: true,
  };
  const first = !store.versions.some((v) => v.slots.includes("CURRENT"));
  const added = { ...store, versions: [...store.versions, version] };
  return place(first ? place(added, "CURRENT", id) : added, "NEXT", id);
}

const replace = (store: StoreObservation, version: Version): StoreObservation => ({
  ...store,
  versions: store.versions.map((v) => (v.id === version.id ? version : v)),
});

/** Moves a slot; when CURRENT moves, PREVIOUS goes to the version it left. */
function place(store: StoreObservation, slot: "CURRENT" | "NEXT", id: string): StoreObservation {
  const left = store.versions.find((v) => v.slots.includes(slot))?.id ?? null;
  if (left === id) return store;
  const move = (versions: readonly Version[], name: SlotName, to: string): readonly Version[] =>
    versions.map((v) => ({
      ...v,
      slots: v.id === to ? [...v.slots.filter((x) => x !== name), name] : v.slots.filter((x) => x !== name),
    }));
  const moved = move(store.versions, slot, id);
  return { ...store, versions: slot === "CURRENT" && left !== null ? move(moved, "PREVIOUS", left) : moved };
}

const withStatus = (entries: readonly Entry[], entry: Entry, status: Entry["status"]): readonly Entry[] =>
  entries.map((e) => (e.id === entry.id ? { ...e, status } : e));

const newEntry = (context: Context, fingerprint: string, expiresAt: number | null = null): Entry => ({
  id: `${PLANNED}${fingerprint}`,
  fingerprint,
  status: "active",
  createdAt: context.now,
  expiresAt,
});

/** Term of an issuer-made value where the old one does not tell: the longest that Sahamati gives, 180 days in seconds. */
const LONGEST_TERM = 180 * 86_400;

/** A new value of the issuer's is expected to live as long as was asked for, or else as long as the old one, where it tells an end at all; what is shown of it is only known after the apply. */
function expectedExpiry(s: Situation): number | null {
  if (s.context.capability.beforeExpiry === null) return null;
  const old = s.primary;
  const since = old?.createdAt ?? s.fittingMark(s.current!, "current")?.at ?? null;
  const end = old && s.endOf(old);
  const likeOld = end !== null && since !== null ? end - since : LONGEST_TERM;
  const term = s.context.term ?? likeOld;
  return s.context.now - (s.observed.issuer.storeAhead ?? 0) + (term > 0 ? term : LONGEST_TERM);
}

/** The issuer's list after it took the value: beside the others, in their place, or with the old primary rotated. */
function introduced(s: Situation, issuer: IssuerObservation, version: Version): readonly Entry[] {
  const { context } = s;
  const fingerprint = version.fingerprint!;
  if (!s.onePlace) return [...issuer.entries, newEntry(context, fingerprint)];
  if (s.blind) return issuer.entries;
  const { policy } = issuer;
  if (!policy) return [newEntry(context, fingerprint)];
  const old = s.primary;
  const keep = Math.min(s.graceSeconds(s.current), policy.rotatedExpiration);
  const rotated: readonly Entry[] =
    old && old.fingerprint !== fingerprint && keep > 0
      ? [{ ...old, id: `${PLANNED}rotated`, status: "rotated", expiresAt: context.now + keep }]
      : [];
  return [newEntry(context, fingerprint, context.now + policy.expiration), ...rotated];
}
