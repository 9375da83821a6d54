import { decide } from "../decide";
import type { Observed } from "../observation";
import type { Context } from "../policy";
import { actionsOf } from "../show/actions";
import { viewNow, type View } from "../show/view";
import { simulate } from "../simulate";
import { Situation } from "../situation";
import type { Step } from "../step";
import { Belief } from "./believe";
import { Deadline, DeadlineError } from "./deadline";
import type { Environment } from "./environment";
import { Blocked, ChangedSincePlan, Interrupted, WorldMoved } from "./failures";
import { observeFresh } from "./observe";
import { mayHaveHappened, Performer } from "./perform";
import { performRecorded } from "./record";

/** Which steps an apply may take: those the plan named. */
export type Permission =
  /** Create: whatever brings CURRENT to life; nothing was observed when it was planned. */
  | { readonly kind: "adoption" }
  /** Update: the steps of the run that the plan simulated, and what it showed of the end. */
  | { readonly kind: "planned"; readonly observed: Observed };

export interface Result {
  /** The last observation; null where there was none. */
  readonly observed: Observed | null;
  /** Why it ended early; null: all that was planned is done. */
  readonly failure: Error | null;
}

/** No rotation takes more steps. */
const MAX_STEPS = 64;
/** Unclear answers and lost races in one apply; after them the person is told. */
const MAX_UNCLEAR = 5;

/** Steps without a visible verb of their own; they ride along with any plan. */
const SILENT: ReadonlySet<Step["do"]> = new Set(["next", "mark", "label", "forget"]);
/** Rules that bring a first value into CURRENT. */
const ADOPTION: ReadonlySet<string> = new Set(["1", "1b", "1c", "3", "4", "5", "6", "20", "21", "22", "23", "25"]);
/** Rules that replace a CURRENT which the issuer does not accept, in slots that were there before. */
const RESCUE: ReadonlySet<string> = new Set(["7", "8", "10", "13", "17", "18", "19", "24"]);

/** Observes, decides and performs, one step at a time, until the table waits, blocks or rests. After a crash anywhere the next apply does the rest. */
export async function execute(context: Context, environment: Environment, permission: Permission): Promise<Result> {
  const allowed = permission.kind === "planned" ? plannedKeys(context, permission.observed) : null;
  const planned = permission.kind === "planned" ? permission.observed : undefined;
  let observed: Observed | null = null;
  let unclear = 0;
  const belief = new Belief(environment.pause);
  try {
    for (let steps = 0; ;) {
      environment.signal.throwIfAborted();
      using deadline = new Deadline(environment.stepDeadline, environment.monotonic, environment.signal);
      try {
        observed = await observeFresh(environment.store, environment.issuer, observed ?? planned, environment.signal);
        if (!(await belief.holds(context, observed))) continue;
        observed = await takeOver(context, environment, observed, deadline);
        const decision = decide(context, observed);
        if (decision.kind === "block") {
          throw new Blocked(decision.block.reason, decision.block.remedy, decision.block.outage);
        }
        const may = decision.kind === "step" && mayDo(allowed, decision.rule, decision.step, context, observed);
        if (decision.kind !== "step" || !may) {
          const failure = permission.kind === "planned" ? surprise(context, permission.observed, observed) : null;
          return { observed, failure };
        }
        const performer = new Performer(environment, context, observed, deadline);
        const outcome = await performRecorded(decision, environment.recorder, () => performer.perform(decision.step));
        if (outcome === "look again") throw new WorldMoved();
        if (++steps > MAX_STEPS) throw new WorldMoved();
        if (decision.step.do === "identify") break;
      } catch (error) {
        const lookAgain = error instanceof DeadlineError || error instanceof WorldMoved || mayHaveHappened(error);
        if (!lookAgain) throw error;
        unclear++;
        if (unclear > MAX_UNCLEAR) throw error;
      }
    }
    observed = await observeFresh(environment.store, environment.issuer, observed ?? planned, environment.signal);
    return { observed, failure: null };
  } catch (error) {
    return { observed: await lastLook(environment, observed), failure: asFailure(error, environment.signal) };
  }
}

/**
 * A foreign owner is taken over by create and import only. No rule but that of the owner asks for it, and each later write names what it leaves, so what was
 * observed still counts.
 */
async function takeOver(
  context: Context,
  environment: Environment,
  observed: Observed,
  deadline: Deadline,
): Promise<Observed> {
  const { owner } = observed.store;
  const { ownerId: ours, store, consumer } = environment;
  if (owner === ours || (context.owner !== null && owner !== null)) return observed;
  await store.change([{ op: "own", owner: ours, from: owner }], consumer, deadline.signal());
  return { ...observed, store: { ...observed.store, owner: ours } };
}

/** The generation comes last. An adoption names the value too: the plan has shown whose it is. */
const keyOf = (step: Step): string => {
  if (step.do === "adopt") return `adopt ${step.entry.fingerprint} ${step.generation}`;
  const generation = "generation" in step ? step.generation : (step.version?.generation ?? null);
  return generation === null && "entry" in step ? `${step.do} ${step.entry.id}` : `${step.do} ${generation}`;
};

function plannedKeys(context: Context, observed: Observed): ReadonlySet<string> {
  return new Set(simulate(context, observed).acts.map((a) => keyOf(a.step)));
}

function mayDo(
  allowed: ReadonlySet<string> | null,
  rule: string,
  step: Step,
  context: Context,
  observed: Observed,
): boolean {
  if (allowed === null) {
    return ADOPTION.has(rule) || (RESCUE.has(rule) && !new Situation(context, observed).currentAccepted);
  }
  if (SILENT.has(step.do) || allowed.has(keyOf(step))) return true;
  // What a reset made, and could not be stored at once, is adopted from the issuer.
  if (step.do === "adopt" && allowed.has(`reset ${step.generation}`)) return true;
  // A proof harms nothing, and an apply that found the introduction already done by somebody else ends with it.
  return step.do === "verify" && [...allowed].some((key) => key.endsWith(` ${step.version.generation}`));
}

/** Nothing that the plan named is left to do: well if the end it promised is there, whoever brought it about; else the plan no longer fits. */
function surprise(context: Context, planned: Observed, found: Observed): Error | null {
  const run = simulate(context, planned);
  const wanted = viewNow(context, run.observed);
  const seen = viewNow(context, found);
  return sameEnd(wanted, seen) ? null : new ChangedSincePlan(actionsOf(run), actionsOf(simulate(context, found)));
}

/** Whether what a plan promised is there. */
export function sameEnd(a: View, b: View): boolean {
  const core = (v: View) => [v.phase, v.generation, v.slots.current?.generation, v.slots.next?.generation];
  return JSON.stringify(core(a)) === JSON.stringify(core(b));
}

/** State shall show what is, also after a failure; where even that cannot be had, what was seen last. */
async function lastLook(environment: Environment, seen: Observed | null): Promise<Observed | null> {
  try {
    return await observeFresh(environment.store, environment.issuer, seen ?? undefined, AbortSignal.timeout(10_000));
  } catch {
    return seen;
  }
}

function asFailure(error: unknown, signal: AbortSignal): Error {
  if (signal.aborted) {
    return new Interrupted(
      "Terraform was told to stop. Nothing is lost: the next apply goes on from what the store and the issuer hold.",
      { cause: error },
    );
  }
  if (error instanceof DeadlineError) {
    return new Interrupted(
      "A step took longer than `step_deadline`, time and again: the issuer or the store is slow. Nothing is lost: apply again later, or give it more time.",
      { cause: error },
    );
  }
  return error instanceof Error ? error : new Error(String(error));
}
