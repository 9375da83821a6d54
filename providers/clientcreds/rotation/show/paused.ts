import { nextDue } from "../due";
import type { EpochSeconds } from "../observation";
import { simulate, type Act, type Run } from "../simulate";
import { Situation } from "../situation";

/** What would be done if there were no pause. */
export interface WithoutPause {
  readonly acts: readonly Act[];
  /** When it is or was due; negative infinity: at once; null: it has nothing to do with time. */
  readonly at: EpochSeconds | null;
}

export function withoutPause(run: Run): WithoutPause {
  const context = { ...run.context, policy: { ...run.context.policy, paused: false } };
  const { acts, end } = simulate(context, run.observed);
  const due = context.policy.pinGeneration === null ? nextDue(new Situation(context, run.observed)) : null;
  if (acts.length === 0) return { acts, at: end.kind === "wait" && end.until !== null ? end.until : (due?.at ?? null) };
  if (due !== null && due.at <= context.now) return { acts, at: due.at };
  // A wait that is over tells when it was when the table is asked as of the beginning of time.
  const { store } = run.observed;
  const before = simulate({ ...context, now: 0 }, { ...run.observed, store: { ...store, at: 0 } });
  return { acts, at: before.acts.length === 0 && before.end.kind === "wait" ? before.end.until : null };
}

/** Whether the time of something has come that the pause keeps from being done. */
export function isPausedOverdue(run: Run): boolean {
  if (!run.context.policy.paused) return false;
  const { acts, at } = withoutPause(run);
  return acts.length > 0 && at !== null && at <= run.context.now;
}
