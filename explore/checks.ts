import { CAPABILITIES } from "../providers/clientcreds/rotation/capability";
import { isDue } from "../providers/clientcreds/rotation/due";
import { Situation } from "../providers/clientcreds/rotation/situation";
import { observeWorld } from "./memory/applier";
import { checkWrite, isOwn, slotsServe, Violation } from "./memory/invariants";
import { accepts, holder, type World } from "./memory/world";
import type { Reading, Working } from "./state";

/** The invariants of one write of ours: 1, 2 and 5, and that no rotation begins which nobody asked for (6). */
export function checkOurWrite(name: string, applier: number, work: Working, before: World, after: World): void {
  checkWrite({ process: `applier ${applier + 1}`, index: work.answers.length, name, writes: true }, before, after);
  if (name === "reset") checkReset(work, before);
  else if (work.step.do === "start" && begins(before, after)) checkAsked(work, before, "another rotation was begun");
}

/** NEXT came to a version newer than any in a slot. */
function begins(before: World, after: World): boolean {
  const next = holder(after, "NEXT");
  if (!next || holder(before, "NEXT")?.id === next.id) return false;
  const inSlots = before.store.versions
    .filter((v) => v.slots.length > 0)
    .flatMap((v) => v.own.map((o) => o.generation));
  return next.own.every((o) => inSlots.every((g) => o.generation > g));
}

function checkReset(work: Working, before: World): void {
  const primary = before.issuer.entries.find((e) => e.status === "active");
  if (primary && accepts(before, primary.value) && !isOwn(before, primary.value)) {
    throw new Violation("invariant 6: reset again, and the value that the first reset made is lost");
  }
  checkAsked(work, before, "reset again");
}

function checkAsked(work: Working, before: World, what: string): void {
  const s = new Situation({ ...work.context, now: before.clock }, observeWorld(before));
  const nextIsDead = s.inFlight && !s.accepted(s.next!);
  if (isDue(s) || !s.currentAccepted || nextIsDead) return;
  // This applier was rightly asked: another adoption may have recorded the new trigger since, or a dead CURRENT have been sent again. No other began to rotate.
  const seen = new Situation(work.context, work.observed);
  if ((isDue(seen) || !seen.currentAccepted) && seen.newest?.id === s.newest?.id) return;
  throw new Violation(`invariant 6: ${what}, which nobody asked for`);
}

/** At rest: what consumers read works, and nothing extra is left at the issuer or in the store. */
export function checkRest(world: World): void {
  if (!slotsServe(world)) throw new Violation("invariant 3: at rest, but no slot holds an accepted value");
  const current = holder(world, "CURRENT")!;
  if (holder(world, "NEXT") !== current) throw new Violation("invariant 3: at rest, but in flight");
  const lasting = world.issuer.entries.filter((e) => e.status !== "rotated" || accepts(world, e.value));
  const extra = lasting.filter((e) => e.value !== current.value && isOwn(world, e.value));
  if (extra.length > 0) throw new Violation(`invariant 3: at rest, but ${extra.length} entries too many`);
  if (CAPABILITIES[world.issuer.kind].places === "two") {
    const twice = world.issuer.entries.filter((e) => e.value === current.value).length > 1;
    if (twice) throw new Violation("invariant 3: at rest, but CURRENT's value is listed twice");
  }
  if (world.store.versions.length > 4) throw new Violation("invariant 3: versions pile up in the store");
}

/** What a consumer may live on after a write or a tick: a reading of what was until now, and the older ones that are not too old yet. */
export function readingsAfter(
  readings: readonly Reading[],
  before: World,
  after: World,
  age: number,
): readonly Reading[] {
  const current = holder(before, "CURRENT")?.value;
  const next = holder(before, "NEXT")?.value ?? null;
  const present = [holder(after, "CURRENT")?.value, holder(after, "NEXT")?.value ?? null];
  const kept = readings.filter((r) => r.current !== current || r.next !== next);
  // The promise begins with the first value that works.
  if (current !== undefined && works(before, current, next)) kept.push({ until: before.clock, current, next });
  // What can be read now is read again before it is too old.
  return kept.filter((r) => after.clock - r.until <= age && (r.current !== present[0] || r.next !== present[1]));
}

const works = (world: World, current: string, next: string | null): boolean =>
  accepts(world, current) || (next !== null && accepts(world, next));

export function checkReaders(readings: readonly Reading[], world: World, what: string): void {
  for (const { until, current, next } of readings) {
    if (works(world, current, next)) continue;
    throw new Violation(`consumers: one that read the slots ${world.clock - until} ticks ago fails ${what}`);
  }
}
