import { Arena } from "./arena";
import { race, type Report } from "./race";
import { KINDS, scenarioOf } from "./scenario";

/** For each kind: 180 in all; 20 more are run by the real terraform. */
const SEEDS = 45;

describe("two pipelines racing on one credential, in an order that a seed says", () => {
  let arena: Arena;
  beforeAll(async () => (arena = await Arena.open()));
  afterAll(() => arena.close());

  test.each(KINDS)("rotate it once and lose nothing: $pipelines, slots in $store", async (kind) => {
    const failed: Record<number, Report> = {};
    for (let seed = 1; seed <= SEEDS; seed++) {
      const report = await race(arena, scenarioOf(seed, kind));
      if (report.violations.length > 0) failed[seed] = report;
    }
    expect(failed).toEqual({});
  });

  test.each(KINDS)("do the same again by the same seed: $pipelines, slots in $store", async (kind) => {
    const [once, again] = [await race(arena, scenarioOf(7, kind)), await race(arena, scenarioOf(7, kind))];
    expect(again.trace).toEqual(once.trace);
    expect(new Set(once.trace.map(([name]) => name))).toEqual(new Set(["a", "b"]));
  });
});
