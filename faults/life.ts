import { mkdirSync, mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { LeapingClock } from "./clock";
import { configurationOf } from "./configuration";
import type { Consumer, Consumers } from "./consumer";
import type { FaultName } from "./fault";
import { Fate } from "./fate";
import { Gate } from "./gate";
import type { Io } from "./io";
import type { RunningIssuer } from "./issuers";
import { rotationOf, type Periods } from "./policy";
import { ProviderProcess } from "./provider/provider-process";
import type { RunningStore } from "./stores";
import type { Subject } from "./subject";
import { Terraform, type Result } from "./terraform";
import { canBeUsed, extraCredentials, lostValues, type Verdict } from "./verdict";

/** Applies until a rotation has to have ended, beside those that its periods take. */
const PATIENCE = 8;
const THE_END = "the end";

export interface LifeOptions {
  readonly executable: string;
  readonly consumers: Consumers;
}

export interface Strike {
  readonly fault: FaultName;
  /** Which I/O of the rotation, from 1. */
  readonly at: number;
}

export interface Rotation extends Verdict {
  /** What was struck; null: the rotation ended before. */
  readonly struck: Io | null;
  readonly ios: readonly Io[];
  readonly applies: number;
}

/** One credential with its issuer, its store, its consumers and its terraform. It is rotated again and again. */
export class Life {
  private readonly clock = new LeapingClock();
  private readonly gate = new Gate();
  private readonly fate: Fate;
  private provider: ProviderProcess | null = null;
  private consumers: readonly Consumer[] = [];
  private readonly lost = new Set<string>();
  private triggers = 0;
  private looking = false;

  private constructor(
    readonly subject: Subject,
    private readonly options: LifeOptions,
    private readonly root: string,
    private readonly terraform: Terraform,
    private readonly issuer: RunningIssuer,
    private readonly store: RunningStore,
  ) {
    const { clock } = this;
    this.fate = new Fate(
      this.gate,
      {
        clock,
        storeHasOwnClock: subject.store.ownClock,
        kill: async () => this.provider?.kill(),
        setClock: async () => this.provider?.setClock(clock.providerAhead),
      },
      (after) => this.look(after.name),
    );
    for (const { faults, ioOf } of [issuer, ...(store.http ? [store.http] : [])]) {
      // While somebody looks the provider waits for its answer: such requests are not its own.
      faults.add({ fault: (method, path) => (this.looking ? [] : this.fate.ofRequest(ioOf(method, path))) });
    }
  }

  /** A credential that Terraform has adopted, and consumers that log in with it. */
  static async begin(subject: Subject, options: LifeOptions): Promise<Life> {
    const root = realpathSync(mkdtempSync(join(tmpdir(), "clientcreds-faults-")));
    const [work, folder] = [join(root, "work"), join(root, "store")];
    for (const each of [work, folder]) mkdirSync(each);
    const terraform = new Terraform(work);
    // The sandboxes need their clock before the life that it belongs to.
    let now = Date.now;
    const issuer = await subject.issuer.start(() => now());
    const store = await subject.store.start(folder, () => now());
    const life = new Life(subject, options, root, terraform, issuer, store);
    now = life.clock.now;
    await life.create();
    return life;
  }

  async stop(): Promise<void> {
    await this.provider?.stop();
    await Promise.all([this.issuer.stop(), this.store.stop()]);
    rmSync(this.root, { recursive: true, force: true });
  }

  /** Triggers one rotation, lets a fault strike it, and applies until the plan is empty. */
  async rotate(strike: Strike | null, periods: Periods = this.subject.periods): Promise<Rotation> {
    const notes: string[] = [];
    const before = await this.currentGeneration();
    const made = this.issuer.made?.() ?? 0;
    this.lost.clear();
    this.consumers = this.newConsumers(periods);
    await this.look("the beginning");
    this.declare(periods, `rotation ${++this.triggers}`);
    this.gate.arm(strike);
    const { ended, applies } = await this.applyUntilPlanIsEmpty(periods, notes);
    const [ios, struck] = [this.gate.seen, this.gate.struck];
    this.gate.arm(null);
    this.clock.skew = 0;
    await this.provider?.setClock(this.clock.providerAhead);
    await this.look(THE_END);
    const after = await this.currentGeneration();
    if (after !== before + 1) notes.push(`CURRENT went from generation ${before} to ${after}`);
    // It would prove nothing.
    const wasStruck = strike === null || struck !== null;
    if (!wasStruck) notes.push(`the rotation had ended after ${ios.length} I/Os`);
    const seen = await this.store.observe(this.issuer.slotsName);
    const extra = extraCredentials(this.issuer.entries(), seen);
    const madeMore = Math.max(0, (this.issuer.made?.() ?? 0) - made - 1);
    if (madeMore > 0) notes.push(`the issuer made ${madeMore} more than one value`);
    const failures = this.consumers.flatMap((consumer) => consumer.failures);
    notes.push(
      ...this.consumers.flatMap((consumer) => consumer.failures.slice(0, 1)),
      ...extra.map((each) => `left: ${each}`),
      ...[...this.lost].map((each) => `lost: ${each}`),
    );
    return {
      converged: ended && wasStruck && after === before + 1,
      failedLogins: failures.length,
      extraCredentials: extra.length + madeMore,
      lost: this.lost.size,
      notes,
      struck,
      ios,
      applies,
    };
  }

  private async applyUntilPlanIsEmpty(periods: Periods, notes: string[]): Promise<{ ended: boolean; applies: number }> {
    let wellDone = true;
    for (let applies = 1; ; applies++) {
      const result = await this.command(this.terraform.apply);
      const plan = result.code === 0 && this.state.phase === "steady" ? await this.command(this.terraform.plan) : null;
      if (plan?.code === 0) return { ended: wellDone, applies };
      const failed = plan?.code === 1 ? plan : result.code !== 0 ? result : null;
      if (failed && this.gate.struck === null) {
        wellDone = false;
        notes.push(`failed without a fault (the provider: ${this.provider?.end ?? "alive"}): ${failed.output}`);
      }
      if (applies === PATIENCE) {
        notes.push(`no end: ${(failed ?? plan ?? result).output}`);
        return { ended: false, applies };
      }
      if (failed) await this.leap(periods.pause * 1000);
      // In `steady` the next action is the next rotation.
      else if (this.state.phase !== "steady") await this.waitUntilDue();
    }
  }

  /** Everybody's clock leaps to when the next action is due on the store's. */
  private async waitUntilDue(): Promise<void> {
    const { next_action_at: due } = this.state;
    if (typeof due !== "string") return;
    const skew = this.subject.store.ownClock ? 0 : this.clock.skew;
    const left = Date.parse(due) + 1000 - (this.clock.now() + skew);
    await this.leap(left);
  }

  private async leap(milliseconds: number): Promise<void> {
    if (milliseconds <= 0) return;
    this.clock.leap(milliseconds);
    await this.provider?.setClock(this.clock.providerAhead);
    await this.look("a wait");
  }

  private async command(run: (reattach: string) => Promise<Result>): Promise<Result> {
    if (!this.provider?.alive) {
      this.provider = await ProviderProcess.start({
        executable: this.options.executable,
        folder: join(this.root, "store"),
        env: this.store.env,
        ahead: this.clock.providerAhead,
        onFile: (id, moment, io) => this.fate.ofFile(id, moment, io),
      });
    }
    try {
      return await run(this.provider.reattach);
    } finally {
      this.fate.rest();
    }
  }

  private async create(): Promise<void> {
    this.terraform.write("provider.tf", configurationOf(this.issuer, this.store));
    this.declare(this.subject.periods, null);
    const { code, output } = await this.command(this.terraform.apply);
    if (code !== 0) throw new Error(`the credential could not be adopted:\n${output}`);
  }

  private declare(periods: Periods, trigger: string | null): void {
    this.terraform.write(
      "rotation.tf",
      `locals {\n  rotation = ${rotationOf(this.subject.issuer.capability, periods, trigger)}\n}\n`,
    );
  }

  private newConsumers(periods: Periods): readonly Consumer[] {
    const reader = this.store.reader(this.issuer.slotsName);
    const world = { reader, login: this.issuer.login, clock: this.clock.consumer() };
    return this.options.consumers(world, periods, this.subject.issuer.capability);
  }

  /** At any time: consumers can log in, and what the issuer accepts is in the store. */
  private async look(after: string): Promise<void> {
    this.looking = true;
    try {
      const seen = await this.store.observe(this.issuer.slotsName);
      if (seen.versions.length === 0) return;
      const entries = this.issuer.entries();
      // From a reset until its value is in a slot nobody can log in: the window that the contract names.
      const hasWindow = this.subject.issuer.capability.value === "issuer" && after !== THE_END;
      if (hasWindow && !canBeUsed(entries, seen)) return;
      for (const fingerprint of lostValues(entries, seen)) this.lost.add(`${fingerprint}, after ${after}`);
      for (const consumer of this.consumers) await consumer.login(after);
    } finally {
      this.looking = false;
    }
  }

  private async currentGeneration(): Promise<number> {
    const { versions } = await this.store.observe(this.issuer.slotsName);
    return versions.find(({ slots }) => slots.includes("CURRENT"))?.generation ?? 0;
  }

  private get state(): Record<string, unknown> {
    return this.terraform.attributes() ?? {};
  }
}
