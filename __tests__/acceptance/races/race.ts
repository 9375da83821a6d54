import { Turns } from "../../support/memory/turns";
import type { Applier, Outcome } from "./applier";
import type { Arena } from "./arena";
import type { Credential } from "./credential";
import { chooser, type Scenario } from "./scenario";
import type { SlotsTruth } from "./slots-truth";

/** What an applier that lost may say. */
const LOST =
  /^(Changed since the plan|Rotation is blocked|The credential is being changed by somebody else|The slots were changed by somebody else):/;
/** More applies than any rotation needs that waits for nothing. */
const MANY = 6;

export interface Report {
  readonly violations: readonly string[];
  /** Who did what, in the order of all I/Os. */
  readonly trace: readonly string[];
}

/** Two appliers begin at the same time: what must hold is checked before each of their I/Os, and what must come of it at the end. */
export async function race(arena: Arena, scenario: Scenario): Promise<Report> {
  const credential = await arena.credential(scenario.store);
  const reached = await reach(credential, scenario.from);
  const [a, b] = credential.racers;
  if (scenario.pipelines === "two copies of one state") b.copyStateOf(a);
  const trigger = scenario.rotates ? "raced" : TRIGGER;
  const judge = new Judge(credential, reached, scenario.rotates && reached > 0 ? 1 : 0);
  const trace: string[] = [];
  const turns = new Turns(chooser(scenario));
  arena.turn = async (name, what) => {
    await turns.turn(name);
    const act = `${name}: ${credential.anonymous(what)}`;
    await judge.look(`before ${act}`);
    trace.push(act);
  };
  const config = credential.declared(scenario.to, trigger);
  await turns.run(
    credential.racers.map((racer) => async () => {
      const { errors } = await racer.apply(config);
      judge.violations.push(...errors.filter((error) => !LOST.test(error)));
    }),
  );
  arena.turn = null;
  await judge.look("after the race");
  const settled = credential.declared("steady", trigger);
  for (const racer of credential.racers) judge.violations.push(...(await settle(credential, racer, settled, scenario)));
  await judge.end();
  return { violations: judge.violations, trace };
}

/** Of the last rotation before the race. */
const TRIGGER = "before";

/** Brings the rotation to where the race begins, by the first applier alone. @returns the newest generation, 0 for nothing */
async function reach(credential: Credential, from: Scenario["from"]): Promise<number> {
  if (from === "nothing") return 0;
  const [first] = credential.racers;
  for (const trigger of [null, TRIGGER]) {
    const { errors } = await first.apply(credential.declared(from, trigger));
    if (errors.length > 0) throw new Error(`no way to ${from}: ${errors.join("; ")}`);
  }
  const { phase, generation } = first.state as { phase: string; generation: number };
  if (phase === from && generation === 2) return generation;
  throw new Error(`wanted generation 2 in ${from}, found ${generation} in ${phase}`);
}

/** Never two rotations, and nothing lost. */
class Judge {
  readonly violations: string[] = [];
  private readonly wanted: number;
  private readonly before: ReadonlySet<string>;
  private readonly made = new Set<string>();

  constructor(
    private readonly credential: Credential,
    private readonly reached: number,
    private readonly rotations: number,
  ) {
    // What the issuer holds before anything is managed becomes generation 1.
    this.wanted = Math.max(reached, 1) + rotations;
    this.before = new Set(credential.issued.held);
  }

  /** Never throws: whoever has the turn shall go on. */
  async look(when: string): Promise<void> {
    try {
      this.violations.push(...this.wrongWith(await this.credential.slots()).map((wrong) => `${wrong}, ${when}`));
    } catch (error) {
      this.violations.push(`the slots cannot be read, ${when}: ${String(error)}`);
    }
  }

  private wrongWith({ values, current, newest }: SlotsTruth): string[] {
    const { held, accepted } = this.credential.issued;
    for (const value of held) if (!this.before.has(value)) this.made.add(value);
    if (this.reached === 0 && current === null) return [];
    const wrong: string[] = [];
    if (!accepted.includes(current ?? "")) wrong.push("the value in CURRENT is not accepted");
    if (accepted.some((value) => !values.includes(value))) wrong.push("an accepted value is lost");
    if (this.made.size > this.rotations) wrong.push(`${this.made.size} new values were introduced`);
    if (newest > this.wanted) wrong.push(`generation ${newest} was made`);
    return wrong;
  }

  async end(): Promise<void> {
    await this.look("at the end");
    const { current, next, newest } = await this.credential.slots();
    const { held } = this.credential.issued;
    if (newest !== this.wanted) this.violations.push(`generation ${this.wanted} was wanted, ${newest} came of it`);
    if (this.made.size < this.rotations) this.violations.push("no new value was introduced");
    if (current !== next) this.violations.push("a rotation is left in flight");
    if (held.length !== 1) this.violations.push(`${held.length} values are left at the issuer`);
  }
}

/** Applies, waiting for nothing, until there is nothing to do; whoever does not own the slots is blocked, and says so. */
async function settle(
  credential: Credential,
  racer: Applier,
  config: Record<string, unknown>,
  { pipelines }: Scenario,
): Promise<string[]> {
  let outcome: Outcome = { changes: true, errors: [] };
  const blocked = (): boolean => outcome.errors.some((error) => error.startsWith("Rotation is blocked:"));
  for (let applies = 0; outcome.changes && !blocked() && applies < MANY; applies++) outcome = await racer.apply(config);
  const { owner } = await credential.slots();
  const { owner_id: own, issues } = racer.state as { owner_id: string; issues: { code: string; detail: string }[] };
  if (own === owner) return outcome.changes ? [`it never settles: ${outcome.errors.join("; ")}`] : [];
  if (pipelines === "two copies of one state") return ["the slots belong to neither of the copies"];
  const told = issues.some(({ code, detail }) => code === "blocked" && detail.includes(owner!));
  return told && (blocked() || !outcome.changes)
    ? []
    : [`the loser is not blocked: ${JSON.stringify({ issues, ...outcome })}`];
}
