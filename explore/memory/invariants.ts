import { CAPABILITIES } from "../../providers/clientcreds/rotation/capability";
import type { Io } from "./line";
import { accepts, holder, type World } from "./world";

export class Violation extends Error {}

const MAX_LABELS = 20;

const inStore = (world: World, value: string): boolean => world.store.versions.some((v) => v.value === value);
export const isOwn = (world: World, value: string): boolean =>
  world.store.versions.some((v) => v.value === value && v.own.length > 0);
const isOurs = (value: string): boolean => !value.includes("hand");

/** Invariant 1: some slot that consumers read holds an accepted value; at two-place issuers CURRENT itself does. */
export function slotsServe(world: World): boolean {
  const current = holder(world, "CURRENT");
  const next = holder(world, "NEXT");
  if (current && accepts(world, current.value)) return true;
  if (CAPABILITIES[world.issuer.kind].places === "two") return false;
  return next !== null && accepts(world, next.value);
}

/** What one of our own I/Os must not do to the world. `discard`: foreign entries that may go. */
export function checkWrite(io: Io, before: World, after: World, discard: readonly string[] = []): void {
  const told = (what: string): Violation => new Violation(`${what}, by ${io.process}'s I/O ${io.index}: ${io.name}`);
  const madeByIssuer = CAPABILITIES[after.issuer.kind].value === "issuer";
  if (io.name !== "reset" && slotsServe(before) && !slotsServe(after)) {
    throw told("invariant 1: no slot holds an accepted value any more");
  }
  if (!(madeByIssuer && io.name === "reset")) {
    for (const e of after.issuer.entries) {
      const fresh = !before.issuer.entries.some((b) => b.value === e.value && b.status === e.status);
      if (fresh && isOurs(e.value) && !inStore(after, e.value)) {
        throw told("invariant 2: the issuer accepts a value of ours that the store does not hold");
      }
    }
    for (const v of before.store.versions) {
      const lost = isOurs(v.value) && !inStore(after, v.value) && accepts(after, v.value);
      if (lost && v.own.length > 0) throw told("invariant 2: the only copy of an accepted value was dropped");
    }
  }
  for (const e of before.issuer.entries) {
    const now = after.issuer.entries.find((a) => a.value === e.value && (a.id === e.id || a.status === "rotated"));
    const harmed =
      now === undefined || (e.status === "active" && (now.status === "inactive" || now.status === "stored"));
    const dead = e.status === "rotated" && !accepts(before, e.value);
    const mayGo = dead || !before.issuer.readable || discard.includes(e.id);
    if (harmed && !isOwn(before, e.value) && !mayGo) {
      throw told(`invariant 5: ${e.id}, which is not ours, was removed`);
    }
  }
  if (after.issuer.kind === "okta_secret") {
    const isActive = ({ issuer }: World, value: string): boolean =>
      issuer.entries.some((e) => e.value === value && e.status === "active");
    const revived = before.issuer.taken?.find((value) => !isActive(before, value) && isActive(after, value));
    if (revived) throw told("a value that was proven, and that somebody revoked since, is accepted again");
  }
  const intents = after.store.intents.length;
  const labels = after.store.versions.reduce((n, v) => n + v.own.length + v.marks.length + v.slots.length, intents);
  if (labels > MAX_LABELS) throw told(`${labels} labels are more than AWS allows`);
}

/** Paused or only observed: nothing is written but an adoption and its labels. */
export function checkPaused(io: Io, before: World, after: World): void {
  const told = (what: string): Violation => new Violation(`paused, but ${what}, by ${io.process}'s I/O: ${io.name}`);
  if (JSON.stringify(before.issuer) !== JSON.stringify(after.issuer)) throw told("the issuer was written");
  const current = holder(before, "CURRENT");
  if (current && holder(after, "CURRENT")!.id !== current.id) throw told("CURRENT moved");
  if (current && after.store.versions.length > before.store.versions.length) throw told("a value was put");
}

/** One moment of what a consumer could have read. */
interface Reading {
  readonly until: number;
  readonly current: string | null;
  readonly next: string | null;
}

/** A consumer that reads both slots every `age` seconds at the latest, and lives on what it read meanwhile. */
export class Consumers {
  private readonly past: Reading[] = [];

  constructor(
    private readonly world: World,
    private readonly age: number,
    private readonly triesNext: boolean,
  ) {}

  /** To be called before each write and each tick: until now this is what a reader got. */
  note(): void {
    const { clock } = this.world;
    const current = holder(this.world, "CURRENT")?.value ?? null;
    const next = holder(this.world, "NEXT")?.value ?? null;
    const last = this.past[this.past.length - 1];
    if (last && last.current === current && last.next === next) this.past.pop();
    this.past.push({ until: clock, current, next });
    while (this.past.length > 0 && this.past[0]!.until < clock - this.age) this.past.shift();
  }

  /** Some consumer fails now. */
  check(what: string): void {
    for (const read of this.past) {
      if (this.world.clock - read.until > this.age || read.current === null) continue;
      const works = [read.current, this.triesNext ? read.next : null].some((v) => v !== null && accepts(this.world, v));
      if (!works) {
        throw new Violation(`a consumer that read the slots ${this.world.clock - read.until} s ago fails ${what}`);
      }
    }
  }
}
