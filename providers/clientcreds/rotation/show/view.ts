import { isPlanned, isPlannedMark } from "../effect";
import type { Entry, EpochSeconds, Mark, Version } from "../observation";
import { simulate, type Run } from "../simulate";
import { Situation } from "../situation";
import { actionsOf } from "./actions";
import { issuesOf, type Issue } from "./issues";
import { nextActionOf } from "./next-action";

/** Only the apply will know it: Terraform prints "(known after apply)". */
export const AFTER_APPLY = Symbol("known after apply");
export type Known<T> = T | typeof AFTER_APPLY;

export const PHASES = ["steady", "overlap", "grace", "soak"] as const;
export type Phase = (typeof PHASES)[number];
export type SlotStatus = "staged" | "accepted" | "inactive" | "gone" | "unknown";

export interface SlotView {
  readonly generation: number | null;
  readonly credentialId: Known<string | null>;
  readonly fingerprint: Known<string | null>;
  readonly since: Known<EpochSeconds | null>;
  readonly expiresAt: Known<EpochSeconds | null>;
  readonly verifiedAt: Known<EpochSeconds | null>;
  readonly status: SlotStatus;
}

export interface Slots {
  readonly current: SlotView | null;
  readonly next: SlotView | null;
  readonly previous: SlotView | null;
}

/** What Terraform's state shows of a credential. `slots` are facts; the rest are verdicts. */
export interface View {
  readonly generation: number;
  readonly phase: Phase;
  readonly lastAction: string;
  readonly nextAction: string;
  readonly nextActionAt: Known<EpochSeconds | null>;
  readonly issues: readonly Issue[];
  readonly slots: Slots;
  /** A value written by somebody else must be read first: nothing but `lastAction` is certain. */
  readonly undetermined: boolean;
}

/** What an apply of this run will have done, and what the credential will look like then. */
export function viewOf(run: Run): View {
  const end = new Situation(run.context, run.observed);
  const next = nextActionOf(run);
  return {
    generation: Math.max(run.context.lastGeneration, end.highestLabelled),
    phase: phaseOf(end),
    lastAction: actionsOf(run),
    nextAction: next.text,
    nextActionAt: run.acts.length > 0 ? AFTER_APPLY : next.at,
    issues: issuesOf(run),
    slots: slotsOf(end),
    undetermined: run.acts.some((a) => a.step.do === "identify"),
  };
}

/** The view after an apply that has just ended: nothing is left to be done, so nothing is unknown. */
export function viewNow(...[context, observed]: Parameters<typeof simulate>): View {
  const nothing: Run = { context, start: observed, acts: [], end: simulate(context, observed).end, observed };
  return viewOf(nothing);
}

export function phaseOf(s: Situation): Phase {
  if (s.inFlight) return "overlap";
  const others = s.entries.filter((e) => {
    const version = s.versionOf(e);
    return version !== null && version.id !== s.current?.id;
  });
  if (others.some((e) => e.status === "active" || s.usable(e))) return "grace";
  return others.some((e) => e.status === "inactive" || e.status === "stored") ? "soak" : "steady";
}

export function slotsOf(s: Situation): Slots {
  const { current, previous } = s;
  const sinceCurrent = current && s.fittingMark(current, "current");
  return {
    current: current && slotOf(s, current, sinceCurrent, null),
    next: s.inFlight ? slotOf(s, s.next!, s.next!.mark, s.fittingMark(s.next!, "ok")) : null,
    previous: previous && showsPrevious(s, previous) ? slotOf(s, previous, sinceCurrent, null) : null,
  };
}

/** PREVIOUS is shown while its entry exists; at a one-place issuer that takes our value, as long as it could be sent again. */
function showsPrevious(s: Situation, previous: Version): boolean {
  if (previous.id === s.current?.id) return false;
  if (s.onePlace) return !s.issuerMade;
  return s.entriesOf(previous).length > 0;
}

function slotOf(s: Situation, version: Version, since: Mark | null, proof: Mark | null): SlotView {
  const entries = s.entriesOf(version);
  const entry: Entry | undefined = entries.find((e) => s.usable(e)) ?? entries[0];
  const plannedEntry = entry !== undefined && isPlanned(entry.id);
  return {
    generation: version.generation,
    credentialId: plannedEntry ? AFTER_APPLY : (entry?.id ?? null),
    fingerprint: isPlanned(version.fingerprint) ? AFTER_APPLY : version.weak ? null : version.fingerprint,
    since: timeOf(since),
    expiresAt: plannedEntry ? AFTER_APPLY : (entry?.expiresAt ?? null),
    verifiedAt: timeOf(proof),
    status: statusOf(s, version, entry),
  };
}

const timeOf = (mark: Mark | null): Known<EpochSeconds | null> =>
  isPlannedMark(mark) ? AFTER_APPLY : (mark?.at ?? null);

function statusOf(s: Situation, version: Version, entry: Entry | undefined): SlotStatus {
  if (version.generation === null || s.observed.issuer.state === "unobserved") return "unknown";
  if (s.accepted(version)) return "accepted";
  if (entry) return "inactive";
  const isNext = s.inFlight && version.id === s.next?.id;
  if (isNext && !s.fits(version, "ok")) return "staged";
  return s.blind ? "unknown" : "gone";
}
