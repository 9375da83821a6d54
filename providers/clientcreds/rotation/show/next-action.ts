import { nextDue } from "../due";
import type { EpochSeconds } from "../observation";
import { simulate, type Run } from "../simulate";
import { Situation } from "../situation";
import { actionsOf } from "./actions";
import { withoutPause } from "./paused";

/** What the next apply after this run will do, and when. `at` is null where no time has to be waited for. */
export interface NextAction {
  readonly text: string;
  readonly at: EpochSeconds | null;
}

/** The table itself, asked again at the time at which its wait ends. */
export function nextActionOf(run: Run): NextAction {
  const { context, end } = run;
  const { policy } = context;
  if (!policy.rotates) return { text: "none", at: null };
  if (policy.paused) return pausedAction(run);
  if (end.kind === "block") return { text: actionsAt(run, context.now), at: null };
  const at = end.kind === "wait" ? endOfWaiting(run, end) : policy.pinGeneration === null ? dueAt(run) : null;
  if (at === null) return { text: policy.pinGeneration === null ? "none" : "none (pinned)", at: null };
  return { text: actionsAt(run, at), at: Number.isFinite(at) ? at : null };
}

/** A rotation that becomes due ends the soak. */
function endOfWaiting(run: Run, wait: Extract<Run["end"], { kind: "wait" }>): EpochSeconds | null {
  const due = wait.for === "soak" && run.context.policy.pinGeneration === null ? dueAt(run) : null;
  return due !== null && wait.until !== null ? Math.min(due, wait.until) : wait.until;
}

function actionsAt(run: Run, time: EpochSeconds): string {
  const now = Math.max(time, run.context.now);
  const store = { ...run.observed.store, at: Math.max(now, run.observed.store.at) };
  const unpaused = { ...run.context.policy, paused: false };
  return actionsOf(simulate({ ...run.context, now, policy: unpaused }, { ...run.observed, store }));
}

/** While paused, what would be done now or next is shown with the time at which it is or was due. */
function pausedAction(run: Run): NextAction {
  const { acts, at } = withoutPause(run);
  if (acts.length === 0 && at === null) return { text: "none", at: null };
  const text = actionsAt(run, acts.length > 0 ? run.context.now : (at ?? run.context.now));
  return { text: `${text} (paused)`, at: at !== null && Number.isFinite(at) ? at : null };
}

const dueAt = (run: Run): EpochSeconds | null => nextDue(new Situation(run.context, run.observed))?.at ?? null;
