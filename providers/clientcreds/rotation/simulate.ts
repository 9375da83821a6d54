import { decide } from "./decide";
import { effectOf } from "./effect";
import type { Observed } from "./observation";
import type { Context } from "./policy";
import { Situation } from "./situation";
import type { Decision, Step } from "./step";

/** One step of a run, with what the texts need of the moment before it. */
export interface Act {
  readonly rule: string;
  readonly step: Step;
  readonly before: Situation;
}

/** A run of the decision table, until it waits, blocks or rests. */
export interface Run {
  readonly context: Context;
  readonly start: Observed;
  readonly acts: readonly Act[];
  readonly end: Exclude<Decision, { kind: "step" }>;
  /** The observation as it is expected at the end. */
  readonly observed: Observed;
}

/** No rotation takes more: at the bound the table would be going in a circle, which its tests rule out. */
const MAX_STEPS = 64;

/** What an apply would do now, found without any I/O. `identify` ends the run: what it reads decides what comes next. */
export function simulate(context: Context, observed: Observed): Run {
  const acts: Act[] = [];
  let now = observed;
  while (acts.length < MAX_STEPS) {
    const decision = decide(context, now);
    if (decision.kind !== "step") return { context, start: observed, acts, end: decision, observed: now };
    acts.push({ rule: decision.rule, step: decision.step, before: new Situation(context, now) });
    if (decision.step.do === "identify")
      return { context, start: observed, acts, end: { kind: "steady", rule: decision.rule }, observed: now };
    now = effectOf(context, now, decision.step);
  }
  throw new Error(
    `the decision table goes in a circle: ${acts
      .slice(-8)
      .map((a) => `${a.rule} ${a.step.do}`)
      .join(", ")}`,
  );
}
