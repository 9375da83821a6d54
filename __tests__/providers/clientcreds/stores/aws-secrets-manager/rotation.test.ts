import * as fc from "fast-check";
import { contextOf, environmentOf, POLICY } from "../../../../../explore/memory/applier";
import type { Hooks } from "../../../../../explore/memory/line";
import { observeIssuer } from "../../../../../explore/memory/memory-issuer";
import { accepts, freshWorld, type World } from "../../../../../explore/memory/world";
import { CAPABILITIES, type IssuerKind } from "../../../../../providers/clientcreds/rotation/capability";
import { execute } from "../../../../../providers/clientcreds/rotation/execute/execute";
import type { Observed } from "../../../../../providers/clientcreds/rotation/observation";
import type { Policy } from "../../../../../providers/clientcreds/rotation/policy";
import type { SlotStore } from "../../../../../providers/clientcreds/rotation/ports";
import type { SecretRecord } from "../../../../../sandbox/secrets-manager/sandbox";
import { startAwsService, useTestCredentials, type AwsService } from "./aws-service";

useTestCredentials();

const NAME = "slots";
const WRITES = /^\/(?:Create|Put|Update|Tag|Delete)/;

/** One apply, and what happens to its process or to an answer at its nth request to AWS. */
interface Happening {
  readonly nth: number;
  readonly fault: "none" | "killed before" | "killed after" | "answer lost" | "late read";
  readonly rotate: boolean;
  /** Seconds that pass afterwards. */
  readonly tick: number;
}

const happening: fc.Arbitrary<Happening> = fc.record({
  nth: fc.integer({ min: 1, max: 30 }),
  fault: fc.constantFrom("none", "killed before", "killed after", "killed after", "answer lost", "late read"),
  rotate: fc.boolean(),
  tick: fc.integer({ min: 0, max: 35 }),
});

/** The heart against an issuer in memory, with its slots at AWS. */
class Life {
  readonly violations: string[] = [];
  /** Rotates by trigger alone. */
  private policy: Policy = { ...POLICY, every: null };
  private triggers = 0;

  constructor(
    private readonly service: AwsService,
    private readonly world: World,
  ) {
    service.sandbox.onRequest(({ path }) => this.check(path));
  }

  async happen({ nth, fault, rotate, tick }: Happening): Promise<void> {
    if (rotate) this.policy = { ...this.policy, trigger: `t${++this.triggers}` };
    const kill = new AbortController();
    const die = (): void => kill.abort();
    const { faults } = this.service.sandbox;
    // Read to plan first, so that it is the apply that is struck.
    const store = await this.open();
    const observed = { store: await store.observe(kill.signal), issuer: observeIssuer(this.world) };
    const path = /^\/[A-Z]/;
    if (fault === "killed before") faults.add({ path, nth, fault: { kind: "hook", before: die } });
    if (fault === "killed after") faults.add({ path, nth, fault: { kind: "hook", after: die } });
    if (fault === "answer lost") faults.add({ path, nth, fault: { kind: "drop", when: "after" } });
    if (fault === "late read") faults.add({ path: /^\/DescribeSecret$/, nth, fault: { kind: "stale", acts: 2 } });
    await this.apply(observed, kill.signal);
    faults.clear();
    this.check("the end of an apply");
    this.pass(tick);
  }

  private pass(seconds: number): void {
    this.world.clock += seconds;
    this.service.setClock(this.world.clock);
  }

  /** Two processes that have planned the same begin at the same time. */
  async race(): Promise<void> {
    this.policy = { ...this.policy, trigger: `t${++this.triggers}` };
    const { signal } = new AbortController();
    const observed = { store: await (await this.open()).observe(signal), issuer: observeIssuer(this.world) };
    await Promise.all([this.apply(observed, signal), this.apply(observed, signal)]);
  }

  private async apply(observed: Observed, signal: AbortSignal): Promise<void> {
    const hooks: Hooks = { wrote: ({ name }) => this.check(name) };
    const environment = { ...environmentOf(this.world, hooks), store: await this.open(), signal };
    const context = contextOf(this.world, this.policy, { owner: observed.store.owner });
    await execute(context, environment, { kind: "planned", observed });
  }

  /** Applies without faults, more time passing between them than anything waits for, until one writes nothing. */
  async rest(): Promise<SecretRecord> {
    const written = (): number => this.service.sandbox.requests.filter(({ path }) => WRITES.test(path)).length;
    for (let before = -1; before !== written();) {
      before = written();
      this.pass(601);
      await this.happen({ nth: 1, fault: "none", rotate: false, tick: 0 });
    }
    return this.service.sandbox.secret(NAME);
  }

  valueIn(label: string): string | null {
    const version = this.service.sandbox.secret(NAME).versions.find(({ stages }) => stages.includes(label));
    if (!version || !("SecretString" in version.payload)) return null;
    return JSON.parse(version.payload.SecretString).client_secret ?? "an intent";
  }

  get live(): string[] {
    const { entries } = this.world.issuer;
    return entries.map(({ value }) => value).filter((value) => accepts(this.world, value));
  }

  private async open(): Promise<SlotStore> {
    return (await this.service.connect()).open(NAME);
  }

  /** Invariant 1, and the labels that AWS has room for. */
  private check(when: string): void {
    // Sahamati gives its value away for a moment: that is the issuer's nature.
    if (this.world.issuer.kind === "sahamati_secret" || !this.begun()) return;
    const serves = (label: string): boolean => this.live.includes(this.valueIn(label) ?? "");
    const twoPlace = CAPABILITIES[this.world.issuer.kind].places === "two";
    if (!serves("AWSCURRENT") && (twoPlace || !serves("NEXT"))) this.violations.push(`no slot serves, at ${when}`);
    const labels = this.service.sandbox.secret(NAME).versions.flatMap(({ stages }) => stages);
    if (labels.length > 17) this.violations.push(`${labels.length} labels, at ${when}`);
  }

  private begun(): boolean {
    try {
      return this.valueIn("AWSCURRENT") !== null;
    } catch {
      return false;
    }
  }
}

describe("a rotation whose slots are at AWS", () => {
  let service: AwsService;
  beforeEach(async () => (service = await startAwsService()));
  afterEach(() => service.sandbox.stop());

  const newest = ({ versions }: SecretRecord): number =>
    Math.max(...versions.map(({ id }) => Number(/^g(\d+)/.exec(id)?.[1] ?? 0)));

  const kinds: IssuerKind[] = ["okta_secret", "auth0_secret", "keycloak_secret", "sahamati_secret"];
  it.each(kinds)(
    "of %s comes to its end, whatever happens at any request",
    async (kind) => {
      const world = freshWorld(kind);
      service.setClock(world.clock);
      const life = new Life(service, world);
      const [happenings] = fc.sample(fc.array(happening, { minLength: 25, maxLength: 25 }), { seed: 7, numRuns: 1 });
      for (const each of happenings!) await life.happen(each);
      const { versions, tags } = await life.rest();
      expect(life.violations).toEqual([]);
      expect(life.valueIn("AWSCURRENT")).toBe(life.valueIn("NEXT"));
      expect(life.live).toEqual([life.valueIn("AWSCURRENT")]);
      expect(world.issuer.entries).toHaveLength(1);
      expect(versions.filter(({ stages }) => stages.length > 0).length).toBeLessThanOrEqual(4);
      expect(tags.get("clientcreds:owner")).toBe("me");
      expect(newest(service.sandbox.secret(NAME))).toBeGreaterThan(1);
    },
    120_000,
  );

  it.each(kinds)(
    "of %s is begun once by two at the same time",
    async (kind) => {
      const world = freshWorld(kind);
      service.setClock(world.clock);
      const life = new Life(service, world);
      await life.race();
      expect(newest(await life.rest())).toBe(1);
      await life.race();
      expect(newest(service.sandbox.secret(NAME))).toBe(2);
      expect(world.issuer.resets).toBe(kind === "sahamati_secret" ? 1 : 0);
      await life.rest();
      expect(life.live).toEqual([life.valueIn("AWSCURRENT")]);
      expect(life.violations).toEqual([]);
    },
    120_000,
  );
});
