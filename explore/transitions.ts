import { catchUp, cloneWorld, holder, isBehind, noteProofs, noteTaken, type World } from "./memory/world";
import { byHand, HANDS } from "./memory/hands";
import type { Decision } from "../providers/clientcreds/rotation/step";
import { canonical } from "./canonical";
import { checkOurWrite, checkReaders, checkRest, readingsAfter } from "./checks";
import { begin, look, lookOnce, proceed } from "./process";
import { contextIn, horizon, type Row } from "./row";
import { atRest, type Applier, type State, type Working } from "./state";

export interface Transition {
  readonly label: string;
  readonly state: State;
  /** The way on when nothing goes wrong and nobody else acts: from each state it must lead to rest. */
  readonly calm: boolean;
}

/** Blocks that only a person takes away: no place, no such generation, and, where somebody emptied an issuer that makes its values itself, nothing to adopt. */
const LASTING: readonly string[] = ["B8", "B9", "B14"];

/** Everything that may happen next. Throws a `Violation`, whose last transition is {@link Successors.label}. */
export class Successors {
  /** What was being done when a violation was found. */
  label = "";
  /** The planner rests here, or stands before a block that only a person can take away. */
  ended = false;
  private readonly found: Transition[] = [];

  private constructor(
    private readonly row: Row,
    private readonly from: State,
  ) {}

  static of(row: Row, state: State): Successors {
    return new Successors(row, state);
  }

  async list(): Promise<readonly Transition[]> {
    const { from } = this;
    const resting = atRest(from);
    const working = from.appliers.findIndex((a) => a.work !== null);
    const waits = resting && this.waits();
    const behind = resting && isBehind(from.world);
    const seen = new Set<string>();
    for (const [i, applier] of from.appliers.entries()) {
      const { work, remembered } = applier;
      if (work === null) {
        // Idle appliers that remember the same are one.
        if (!seen.has(String(remembered)))
          await this.look(i, applier, resting && i === 0 && !waits && !behind && !this.ended);
        seen.add(String(remembered));
      } else if (work.kind === "looking") await this.look(i, applier, i === working);
      else await this.io(i, applier, work, i === working);
    }
    this.tick(waits && !behind);
    this.catchesUp(behind);
    this.policy();
    if (resting) this.others();
    return this.found;
  }

  /** Whether an apply that begins now ends at once, and only time helps. */
  private waits(): boolean {
    const decision = this.decisionOf(this.from.appliers[0]!);
    if (decision.kind === "step") return false;
    const final = decision.kind === "steady" || (decision.kind === "block" && LASTING.includes(decision.block.code));
    if (decision.kind === "steady") {
      this.label = "at rest";
      checkRest(this.from.world);
    }
    this.ended = final;
    return !final;
  }

  private decisionOf(applier: Applier): Decision {
    const { row, from } = this;
    return begin(contextIn(row, from, applier.remembered), look(from.world)).decision;
  }

  private add(label: string, change: Partial<State>, calm = false): void {
    this.found.push({ label, state: { ...this.from, ...change }, calm });
  }

  private with(i: number, change: Partial<Applier>): { appliers: readonly Applier[] } {
    return { appliers: this.from.appliers.map((a, n) => (n === i ? { ...a, ...change } : a)) };
  }

  private async look(i: number, applier: Applier, calm: boolean): Promise<void> {
    const { row, from } = this;
    const looking = applier.work?.kind === "looking" ? applier.work : null;
    this.label = `applier ${i + 1} looks`;
    const got = row.threeReads ? await lookOnce(from.world, looking) : look(from.world);
    if (got === null) return this.add(`${this.label}, and again`, this.with(i, { work: null }), calm);
    if ("kind" in got)
      return this.add(`${this.label} (${got.issuer ? "issuer" : "store"})`, this.with(i, { work: got }), calm);
    const { decision, work } = begin(contextIn(row, from, applier.remembered), got);
    const remembers = row.remembers && i === from.appliers.length - 1;
    const seen = got.store.versions.reduce((a, v) => Math.max(a, v.generation ?? 0), applier.remembered);
    const does = decision.kind === "step" ? `${decision.step.do} by rule ${decision.rule}` : decision.kind;
    this.add(`${this.label}: ${does}`, this.with(i, { work, remembered: remembers ? seen : 0 }), calm);
  }

  private async io(i: number, applier: Applier, work: Working, calm: boolean): Promise<void> {
    const { world } = this.from;
    const idle = this.with(i, { work: null });
    const who = `applier ${i + 1} (${work.step.do})`;
    this.add(`${who}: crash`, idle);
    const after = cloneWorld(world);
    this.label = who;
    const done = await proceed(after, work, null);
    noteProofs(after);
    const name = done.io?.name ?? "nothing";
    this.label = `${who}: ${name}`;
    if (done.io?.writes) checkOurWrite(name, i, work, world, after);
    const readings = this.readings(after, `after ${name}`);
    this.add(this.label, { ...this.with(i, { work: done.work }), world: after, readings }, calm);
    if (done.io === null) return;
    this.add(`${this.label}, then crash`, { ...idle, world: after, readings });
    for (const fault of ["lost", "lost before", "refused"] as const) {
      const then = cloneWorld(world);
      const { work: left } = await proceed(then, work, fault);
      noteProofs(then);
      // Where the process gives up, it is as if it had crashed.
      if (left !== null)
        this.add(`${this.label}, ${fault}`, { ...this.with(i, { work: left }), world: then, readings });
    }
    if (this.row.refusals && work.step.do === "introduce" && /^(introduce|store key)$/.test(work.next ?? "")) {
      const refusing = cloneWorld(world);
      const sent = refusing.store.versions.find((v) => v.id === (work.step as { version: { id: string } }).version.id);
      // What an issuer took once it does not refuse when it is sent again.
      const taken = refusing.issuer.entries.some((e) => e.value === sent?.value);
      if (sent && !taken) {
        refusing.issuer.refuses.push(sent.value);
        const { work: left } = await proceed(refusing, work, null);
        this.add(`${this.label}, which is refused`, { ...this.with(i, { work: left }), world: refusing });
      }
    }
  }

  private readings(after: World, what: string): State["readings"] {
    const { consumerAge } = this.row;
    if (consumerAge === null) return this.from.readings;
    const readings = readingsAfter(this.from.readings, this.from.world, after, consumerAge);
    checkReaders(readings, after, what);
    return readings;
  }

  private tick(calm: boolean): void {
    const { row, from } = this;
    const world = cloneWorld({ ...from.world, clock: from.world.clock + 1 });
    catchUp(world);
    this.label = "tick";
    const readings = this.readings(world, "after a tick");
    const appliers = from.appliers.map((a) => {
      if (a.work === null) return a;
      const seen = a.work.kind === "working" ? a.work.observed.store.at : a.work.store.at;
      return world.clock - seen > row.patience ? { ...a, work: null } : a;
    });
    this.add("tick", { world, appliers, readings }, calm);
  }

  private catchesUp(calm: boolean): void {
    if (!isBehind(this.from.world)) return;
    const world = cloneWorld(this.from.world);
    catchUp(world);
    this.label = "the issuer catches up";
    this.add(this.label, { world, readings: this.readings(world, this.label) }, calm);
  }

  private policy(): void {
    const { row, from } = this;
    if (row.flips) this.add("trigger", { trigger: from.trigger === "a" ? "b" : "a" });
    // Two that apply different pins at one time are outside of what can be promised: issuers have no compare-and-swap.
    if (!row.pins || (row.appliers > 1 && !atRest(from))) return;
    if (from.pin !== null) return this.add("unpin", { pin: null });
    const previous = holder(from.world, "PREVIOUS")?.own[0];
    const current = holder(from.world, "CURRENT")?.own[0];
    if (previous && current && previous.generation < current.generation) {
      this.add(`pin generation ${previous.generation}`, { pin: previous.generation });
    }
  }

  private others(): void {
    const { row, from } = this;
    if (from.hands === 0) return;
    const same = canonical(from, horizon(row));
    const choices = Math.max(from.world.issuer.entries.length, from.world.store.versions.length, 1);
    for (const hand of HANDS) {
      const times = /an entry|off$/.test(hand) || hand.includes("issuer's") ? choices : 1;
      for (let which = 0; which < times; which++) {
        const world = cloneWorld(from.world);
        byHand(world, hand, which);
        noteTaken(from.world, world);
        // What others do is known everywhere by the time that it is looked at.
        catchUp(world);
        if (canonical({ ...from, world }, horizon(row)) === same) continue;
        this.add(`somebody else: ${hand} (${which})`, { world, hands: from.hands - 1 });
      }
    }
    if (row.issuerPolicy) this.switchesPolicy(row.issuerPolicy);
  }

  /** Keycloak changes nothing at the client for it, until that is written the next time. */
  private switchesPolicy(policy: NonNullable<Row["issuerPolicy"]>): void {
    const { from } = this;
    const world = cloneWorld(from.world);
    world.issuer.policy = from.world.issuer.policy ? null : policy;
    const label = `somebody else: ${world.issuer.policy ? "puts the issuer's policy in force" : "takes the issuer's policy away"}`;
    this.add(label, { world, hands: from.hands - 1 });
  }
}
