import { nextDue } from "../due";
import { simulate, type Run } from "../simulate";
import { Situation } from "../situation";
import type { Block } from "../step";
import { describeDeath } from "./death";
import { Narrator, type Action } from "./narrator";

/**
 * The text of `last_action` and `next_action`, which is interface: `none`, or a comma list of `<verb> generation <n>` with an optional ` (<reason>)`.
 * A text that changed would be a one-time diff of every resource, so a golden test holds them.
 */
export function actionsOf(run: Run): string {
  if (run.end.kind === "block" && (run.end.block.code === "B1" || run.end.block.code === "B2")) {
    return actionsOf(withoutObstacle(run));
  }
  const start = new Situation(run.context, run.start);
  const narrator = new Narrator(start);
  for (const act of run.acts) {
    if (act.step.do === "identify") return `identify ${act.step.slot} (written by somebody else)`;
    narrator.tell(act);
  }
  if (run.end.kind === "block") {
    const wanted = wantedAction(run, run.end.block);
    if (wanted) narrator.add(wanted);
  }
  const actions = narrator.actions;
  if (actions.length === 0) return "none";
  const leak = nextDue(start)?.reason === "minimum_generation" && !run.context.policy.paused;
  const last = actions[actions.length - 1]!;
  if (leak && !last.reason) last.reason = `minimum_generation = ${run.context.policy.minimumGeneration}`;
  return actions.map((a) => `${a.verb} generation ${a.generation}${a.reason ? ` (${a.reason})` : ""}`).join(", ");
}

/** A blocked run stays planned. */
function withoutObstacle(run: Run): Run {
  const { movedTo: _, ...here } = run.start.store;
  const store = { ...here, obstacle: null };
  return simulate({ ...run.context, owner: null }, { ...run.start, store });
}

/** What would be done if nothing stood in the way: a blocked step stays planned, so that every plan shows it until it is solved. */
function wantedAction(run: Run, block: Block): Action | null {
  const s = new Situation(run.context, run.observed);
  switch (block.code) {
    case "B9":
      return { verb: "roll back to", generation: run.context.policy.pinGeneration! };
    case "B7":
    case "B14":
      return { verb: "adopt", generation: 1 };
    case "B5":
    case "B8":
    case "B13":
      if (s.inFlight) return { verb: "introduce", generation: s.next!.generation! };
      return s.current !== null && !s.currentAccepted
        ? { verb: "replace", generation: s.nextGeneration, reason: describeDeath(s) }
        : { verb: "introduce", generation: s.nextGeneration };
    default:
      return null;
  }
}
