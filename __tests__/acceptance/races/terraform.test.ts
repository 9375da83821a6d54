import { Arena } from "./arena";
import { race, type Report } from "./race";
import { KINDS, scenarioOf } from "./scenario";

/** For each kind: with the 180 in one process, 200 in all. */
const SEEDS = [3, 8, 13, 18, 23];

describe("two terraforms racing on one credential, in an order that a seed says", () => {
  let arena: Arena;
  beforeAll(async () => (arena = await Arena.openForTerraform()));
  afterAll(() => arena.close());

  test.each(KINDS)("rotate it once and lose nothing: $pipelines, slots in $store", async (kind) => {
    const failed: Record<number, Report> = {};
    for (const seed of SEEDS) {
      const report = await race(arena, scenarioOf(seed, kind));
      if (report.violations.length > 0) failed[seed] = report;
    }
    expect(failed).toEqual({});
  });
});
