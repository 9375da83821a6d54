import { isDeepStrictEqual } from "node:util";
import { decide } from "../../../providers/clientcreds/rotation/decide";
import { nextDue } from "../../../providers/clientcreds/rotation/due";
import { Blocked, ValueRefused, VerificationFailed } from "../../../providers/clientcreds/rotation/execute/failures";
import type { Observed } from "../../../providers/clientcreds/rotation/observation";
import type { Context } from "../../../providers/clientcreds/rotation/policy";
import {
  AFTER_APPLY,
  viewNow,
  viewOf,
  type SlotView,
  type View,
} from "../../../providers/clientcreds/rotation/show/view";
import { simulate, type Run } from "../../../providers/clientcreds/rotation/simulate";
import { Situation } from "../../../providers/clientcreds/rotation/situation";
import { observeWorld } from "../../../explore/memory/applier";
import { Violation } from "../../../explore/memory/invariants";
import type { World } from "../../../explore/memory/world";

const show = (x: unknown): string =>
  JSON.stringify(x, (_, v: unknown) => (typeof v === "symbol" ? "(known after apply)" : v));

/** Every value that is known in the plan is found after the apply. */
function agrees(promised: SlotView | null, found: SlotView | null): boolean {
  if (promised === null || found === null) return promised === found;
  return Object.entries(promised).every(
    ([key, value]) => value === AFTER_APPLY || value === found[key as keyof SlotView],
  );
}

/** An apply that nobody disturbed keeps what its plan promised, and leaves nothing to be done. */
export function checkPromises(run: Run, world: World, failure: Error | null): void {
  const promised = viewOf(run);
  const { context } = run;
  if (failure) {
    // What a plan cannot see: that the issuer refuses a value.
    if (failure instanceof ValueRefused || failure instanceof VerificationFailed) return;
    if (run.end.kind === "block" && failure instanceof Blocked) return;
    throw new Violation(`planned "${promised.lastAction}", but it failed: ${failure.message}`);
  }
  if (run.end.kind === "block") throw new Violation(`it was blocked, and succeeded: ${run.end.block.reason}`);
  if (promised.undetermined) return;
  const observed = observeWorld(world);
  const found = viewNow(context, observed);
  const known = (v: View) => ({ phase: v.phase, generation: v.generation, next: v.nextAction, issues: v.issues });
  const slots = (["current", "next", "previous"] as const).filter((s) => !agrees(promised.slots[s], found.slots[s]));
  if (!isDeepStrictEqual(known(promised), known(found)) || slots.length > 0) {
    throw new Violation(`"${promised.lastAction}" promised ${show(promised)}, but it became ${show(found)}`);
  }
  const again = viewOf(simulate(context, observed));
  if (again.lastAction !== "none") throw new Violation(`after "${promised.lastAction}" it wants "${again.lastAction}"`);
}

/** While nothing becomes due, plans print the same; and what was announced is what comes. Restores the clock. */
export function checkAnnouncement(world: World, context: Context): void {
  const start = world.clock;
  const at = (clock: number): View => {
    world.clock = clock;
    const view = viewOf(simulate({ ...context, now: clock }, observeWorld(world)));
    world.clock = start;
    return view;
  };
  const first = at(start);
  if (first.lastAction !== "none" || first.nextActionAt === AFTER_APPLY) return;
  // Paused before something overdue: what would be done about it grows with time.
  const unpaused = { ...context, policy: { ...context.policy, paused: false } };
  if (simulate(unpaused, observeWorld(world)).acts.length > 0) return;
  const end = first.nextActionAt;
  const expiries = world.issuer.entries.flatMap((e) => (e.expiresAt === null ? [] : [e.expiresAt]));
  const due = nextDue(new Situation(context, observeWorld(world)))?.at ?? 0;
  if (due > start) expiries.push(due);
  const horizon = Math.min(end ?? start + 5000, ...expiries.filter((t) => t >= start));
  const { paused, rotates } = context.policy;
  for (const clock of [start + 1, Math.floor((start + horizon) / 2), horizon - 1]) {
    if (clock <= start || clock >= horizon) continue;
    const { issues: _, ...later } = at(clock);
    const { issues: __, ...now } = first;
    if (!isDeepStrictEqual(later, now)) throw new Violation(`${show(now)} became ${show(later)} by time alone`);
  }
  if (end === null || end !== horizon || paused || !rotates || end <= start) return;
  const then = at(end);
  if (then.lastAction !== first.nextAction) {
    throw new Violation(`announced was "${first.nextAction}", and it came "${then.lastAction}"`);
  }
}

/** The order in which store and issuer list things means nothing. */
export function checkOrder(world: World, context: Context): void {
  const observed = observeWorld(world);
  const turned: Observed = {
    store: { ...observed.store, versions: [...observed.store.versions].reverse() },
    issuer: { ...observed.issuer, entries: [...observed.issuer.entries].reverse() },
  };
  const [a, b] = [decide(context, observed), decide(context, turned)];
  if (!isDeepStrictEqual(a, b)) throw new Violation(`the order decides: ${show(a)} or ${show(b)}`);
  const [v, w] = [viewOf(simulate(context, observed)), viewOf(simulate(context, turned))];
  if (!isDeepStrictEqual(v, w)) throw new Violation(`the order shows: ${show(v)} or ${show(w)}`);
}
