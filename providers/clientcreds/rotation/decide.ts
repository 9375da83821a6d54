import type { Observed } from "./observation";
import type { Context } from "./policy";
import { Situation } from "./situation";
import type { Decision } from "./step";
import { BEFORE } from "./table/before";
import { IN_FLIGHT } from "./table/in-flight";
import { toDecision, type Row } from "./table/row";
import { SETTLED } from "./table/settled";

/** The decision table: one rule a row, in the order and with the numbers of its specification. The first row that answers wins. */
export const TABLE: {
  readonly before: readonly Row[];
  readonly inFlight: readonly Row[];
  readonly settled: readonly Row[];
} = {
  before: BEFORE,
  inFlight: IN_FLIGHT,
  settled: SETTLED,
};

/** What to do next, from policy and observation alone: pure, and the same answer for the same input. */
export function decide(context: Context, observed: Observed): Decision {
  const s = new Situation(context, observed);
  const paused = context.policy.paused || !context.policy.rotates;
  const first = (rows: readonly Row[]): Decision | null => {
    for (const row of rows) {
      if (paused && !row.whilePaused) continue;
      const answer = row.decide(s);
      if (answer) return toDecision(row.rule, answer);
    }
    return null;
  };
  const decision = first(BEFORE) ?? first(s.inFlight ? IN_FLIGHT : SETTLED);
  // Only while paused in mid-rotation no row is left to answer.
  return decision ?? { kind: "steady", rule: "paused" };
}
