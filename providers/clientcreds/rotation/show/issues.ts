import type { Run } from "../simulate";
import { Situation } from "../situation";
import { isPausedOverdue } from "./paused";
import { describeEntry } from "../table/blocks";
import { entryOfCurrent } from "../told";

export const ISSUE_CODES = [
  "foreign_credential",
  "blocked",
  "verification_failed",
  "current_inactive",
  "current_deleted",
  "slot_changed",
  "issuer_changed",
  "expires_soon",
  "expired",
  "weak_value",
  "paused_overdue",
] as const;
export type IssueCode = (typeof ISSUE_CODES)[number];

/** What remains wrong after an apply. `detail` holds no relative time: it is part of the state. */
export interface Issue {
  readonly code: IssueCode;
  readonly detail: string;
}

/** How long before an expiry that nothing will prevent it is worth a word, where no `before_expiry` says: 7 days, in seconds. */
const SOON = 7 * 86_400;

const iso = (seconds: number): string => new Date(seconds * 1000).toISOString().replace(".000Z", "Z");

/** In the order of the closed list. A drift that the run repairs is not among them: `last_action` names it. */
export function issuesOf(run: Run): readonly Issue[] {
  const s = new Situation(run.context, run.observed);
  const issues: Issue[] = [];
  if (!s.onePlace) {
    for (const entry of s.entries.filter((e) => s.isForeign(e))) {
      issues.push({ code: "foreign_credential", detail: `${describeEntry(s, entry)} is not managed here` });
    }
  }
  if (run.end.kind === "block") issues.push({ code: "blocked", detail: run.end.block.reason });
  issues.push(...currentIssues(s), ...slotIssues(run, s), ...changesAtIssuer(s), ...expiryIssues(s));
  if (s.current?.weak) {
    issues.push({ code: "weak_value", detail: "CURRENT has fewer than 100 bits; its fingerprint is not shown" });
  }
  if (isPausedOverdue(run)) issues.push({ code: "paused_overdue", detail: "a step is due and paused" });
  return issues;
}

function currentIssues(s: Situation): Issue[] {
  if (s.current === null || s.current.generation === null || s.currentAccepted) return [];
  if (s.observed.issuer.state !== "ok" || s.blind) return [];
  const entry = s.entriesOf(s.current)[0];
  const generation = `generation ${s.current.generation}`;
  if (entry && s.expired(entry)) return [];
  return entry
    ? [{ code: "current_inactive", detail: `${generation} in CURRENT is not accepted: ${describeEntry(s, entry)}` }]
    : [{ code: "current_deleted", detail: `${generation} in CURRENT no longer exists at the issuer` }];
}

/** `identify` ends its run with the slot as it was, and then it is no issue: the apply finds out. */
function slotIssues(run: Run, s: Situation): Issue[] {
  if (run.acts.some((a) => a.step.do === "identify")) return [];
  return (["current", "next"] as const)
    .filter((slot) => s[slot]?.generation === null)
    .map((slot) => ({ code: "slot_changed", detail: `${slot.toUpperCase()} was written by somebody else` }));
}

/** What somebody changed at the issuer since CURRENT's value was first looked at, until the next rotation makes a value under the new rules. */
function changesAtIssuer(s: Situation): Issue[] {
  const { told } = s.context;
  const { state, policy } = s.observed.issuer;
  const entry = entryOfCurrent(s.observed);
  if (!told || state !== "ok" || entry?.fingerprint !== told.fingerprint) return [];
  const changes: string[] = [];
  if (told.policy && policy === null) changes.push("the policy that rotates secrets is no longer in force");
  if (!told.policy && policy !== null) changes.push("a policy that rotates secrets came into force");
  if (entry.expiresAt !== told.expiresAt) {
    const [was, is] = [told.expiresAt, entry.expiresAt].map((at) => (at === null ? "never" : iso(at)));
    changes.push(`the end of generation ${s.currentGeneration} moved from ${was} to ${is}`);
  }
  return changes.length === 0 ? [] : [{ code: "issuer_changed", detail: changes.join("; ") }];
}

function expiryIssues(s: Situation): Issue[] {
  const ending = s.current ? s.entriesOf(s.current).filter((e) => e.expiresAt !== null) : [];
  if (ending.length === 0) return [];
  const [first] = ending.sort((a, b) => a.expiresAt! - b.expiresAt!);
  const detail = `refused by the issuer from ${iso(first!.expiresAt!)}`;
  if (s.expired(first!)) return [{ code: "expired", detail }];
  const end = s.endOf(first!)!;
  return end - (s.expiryMargin ?? SOON) <= s.context.now ? [{ code: "expires_soon", detail }] : [];
}
