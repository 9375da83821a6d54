import type { Context, Policy } from "../../../providers/clientcreds/rotation/policy";
import { simulate } from "../../../providers/clientcreds/rotation/simulate";
import { apply, contextOf, observeWorld } from "../../../explore/memory/applier";
import { byHand } from "../../../explore/memory/hands";
import type { Happening } from "./chaos";
import {
  checkPaused,
  checkWrite,
  isOwn,
  slotsServe,
  Violation,
  type Consumers,
} from "../../../explore/memory/invariants";
import { Crash, type Hooks } from "../../../explore/memory/line";
import { checkAnnouncement, checkOrder, checkPromises } from "./promises";
import { Turns } from "./turns";
import { accepts, holder, type World } from "../../../explore/memory/world";

export interface LifeOptions {
  readonly discard?: readonly string[];
  readonly consumers?: Consumers;
  /** Stands for the executor, with a planted bug. */
  readonly execute?: typeof apply;
}

/** Lives through the happenings, and checks the invariants at every single I/O of ours. */
export class Life {
  private state = 0;

  constructor(
    readonly world: World,
    public policy: Policy,
    private readonly options: LifeOptions = {},
  ) {}

  async live(happenings: readonly Happening[]): Promise<void> {
    for (const happening of happenings) await this.happen(happening);
  }

  private async happen(happening: Happening): Promise<void> {
    const { world, options } = this;
    const run = options.execute ?? apply;
    switch (happening.what) {
      case "tick":
        for (let left = happening.seconds; left > 0; left--) {
          options.consumers?.note();
          world.clock++;
        }
        options.consumers?.note();
        return;
      case "hand":
        return byHand(world, happening.hand, happening.which);
      case "policy":
        this.policy = { ...this.policy, ...happening.change };
        return;
      case "apply": {
        const more = this.more(happening.remembers);
        const context = contextOf(world, this.policy, more);
        checkOrder(world, context);
        const planned = simulate(context, observeWorld(world));
        const resets = world.issuer.resets;
        const { failure } = await run(world, this.policy, {
          context: more,
          hooks: this.hooks((io) => happening.faults.get(io.index) ?? null),
        });
        this.judge(failure);
        if (world.issuer.resets > resets + 1) throw new Violation("the issuer was reset twice in one apply");
        this.remember();
        if (happening.faults.size > 0) return;
        checkPromises(planned, world, failure);
        return checkAnnouncement(world, context);
      }
      case "race": {
        const before = { highest: this.highest(), resets: world.issuer.resets };
        const foreign = this.foreignValues();
        let turn = 0;
        const turns = new Turns(() => happening.order[turn++ % happening.order.length]!);
        const observed = observeWorld(world);
        const process = (name: string, faulty: boolean) => async (): Promise<void> => {
          const hooks = this.hooks((io) => (faulty ? (happening.faults.get(io.index) ?? null) : null));
          const { failure } = await run(world, this.policy, {
            context: { ...this.more(true), now: observed.store.at },
            hooks: { ...hooks, before: (io) => turns.turn(io.process) },
            name,
            permission: { kind: "planned", observed },
          });
          this.judge(failure);
        };
        await turns.run([process("first", true), process("second", false)]);
        const allowed = Math.max(before.highest, this.state, (this.policy.minimumGeneration ?? 1) - 1) + 1 + foreign;
        if (this.highest() > allowed) {
          throw new Violation(`invariant 6: a race went from generation ${before.highest} to ${this.highest()}`);
        }
        if (world.issuer.resets > before.resets + 1) throw new Violation("invariant 6: a race reset twice");
        return this.remember();
      }
    }
  }

  /** At rest: what consumers read works, and nothing extra is left at the issuer. */
  checkRest(): void {
    const { world } = this;
    if (!slotsServe(world)) throw new Violation("invariant 3: at rest, but no slot holds an accepted value");
    const current = holder(world, "CURRENT")!;
    if (holder(world, "NEXT") !== current) throw new Violation("invariant 3: at rest, but in flight");
    const lasting = world.issuer.entries.filter((e) => e.status !== "rotated" || accepts(world, e.value));
    const extra = lasting.filter((e) => e.value !== current.value && isOwn(world, e.value));
    const twice = world.issuer.entries.filter((e) => e.value === current.value).length > 1;
    if (extra.length > 0 || twice) throw new Violation(`invariant 3: at rest, but ${extra.length} entries too many`);
    if (world.store.versions.length > 4) throw new Violation("invariant 3: versions pile up in the store");
  }

  /** Applies without faults, time passing between them, until nothing is left to do. */
  async settle(policy: Policy): Promise<{ rounds: number; failure: Error | null }> {
    const { world } = this;
    this.policy = policy;
    for (let rounds = 1; rounds <= 30; rounds++) {
      const before = JSON.stringify([world.store, world.issuer]);
      const { failure } = await (this.options.execute ?? apply)(world, policy, {
        context: this.more(true),
        hooks: this.hooks(() => null),
      });
      this.judge(failure);
      this.remember();
      if (JSON.stringify([world.store, world.issuer]) === before && rounds > 3) return { rounds, failure };
      for (let left = 130; left > 0; left--) {
        this.options.consumers?.note();
        world.clock++;
      }
    }
    throw new Violation("invariant 3: it never comes to rest");
  }

  private more(remembers: boolean): Partial<Context> {
    return {
      owner: remembers && this.world.store.owner !== null ? "me" : null,
      lastGeneration: remembers ? this.state : 0,
      discard: this.options.discard ?? [],
      takeOver: true,
      resetBound: 60,
    };
  }

  private hooks(fault: NonNullable<Hooks["fault"]>): Hooks {
    const { world, options } = this;
    return {
      fault,
      wrote: (io, before) => {
        if (this.policy.paused || !this.policy.rotates) checkPaused(io, before, world);
        checkWrite(io, before, world, options.discard);
        options.consumers?.check(`after ${io.name}`);
        options.consumers?.note();
      },
    };
  }

  private judge(failure: Error | null): void {
    for (let e: unknown = failure; e instanceof Error; e = e.cause) if (e instanceof Violation) throw e;
    const expected = ["ApplyFailure", "PortError", "Crash", "DeadlineError"];
    if (failure === null || failure instanceof Crash) return;
    let type: unknown = failure;
    while (type instanceof Error) {
      if (expected.includes((type as Error).constructor.name)) return;
      type = Object.getPrototypeOf(type);
    }
    if (/being changed by somebody else/.test(failure.message)) return;
    throw failure;
  }

  private highest(): number {
    return this.world.store.versions.reduce((a, v) => Math.max(a, ...v.own.map((o) => o.generation)), 0);
  }

  /** Each of them may be adopted as a generation of its own. */
  private foreignValues(): number {
    const known = (value: string): boolean =>
      this.world.store.versions.some((v) => v.value === value && v.own.length > 0);
    const slots = (["CURRENT", "NEXT"] as const)
      .map((s) => holder(this.world, s))
      .filter((v) => v && v.own.length === 0);
    return this.world.issuer.entries.filter((e) => !known(e.value)).length + slots.length;
  }

  private remember(): void {
    this.state = Math.max(this.state, this.highest());
  }
}
