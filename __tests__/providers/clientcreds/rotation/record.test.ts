import { contextOf, environmentOf, observeWorld, POLICY } from "../../../../explore/memory/applier";
import type { Hooks, Io } from "../../../../explore/memory/line";
import { freshWorld, type World } from "../../../../explore/memory/world";
import { execute } from "../../../../providers/clientcreds/rotation/execute/execute";
import type { Recorder, StepRecord } from "../../../../providers/clientcreds/rotation/execute/record";

/** A rotation from generation 1 to 2 in one apply, with its record. The value in the beginning was made by hand, and may be weak. */
async function rotate({ hooks = {}, refusing }: { hooks?: Hooks; refusing?: Recorder } = {}) {
  const world: World = freshWorld("okta_secret", { store: "file" });
  const records: StepRecord[] = [];
  const keep: Recorder = async (record) => void records.push(record);
  const apply = (trigger: string | null, more: Hooks, recorder?: Recorder) => {
    const context = contextOf(world, { ...POLICY, every: 100_000, overlap: 0, grace: 0, soak: 0, trigger });
    const environment = { ...environmentOf(world, more), recorder };
    return execute(context, environment, { kind: "planned", observed: observeWorld(world) });
  };
  await apply(null, {});
  const { failure } = await apply("now", hooks, refusing ?? keep);
  return { world, records, failure };
}

describe("the record of an apply", () => {
  it("has one line per step, with the fingerprint but never the value", async () => {
    const { world, records, failure } = await rotate();
    expect(failure).toBeNull();
    const told = records.map(({ step, generation }) => `${step} ${generation}`);
    expect(told).toEqual(expect.arrayContaining(["start 2", "introduce 2", "verify 2", "promote 2", "delete 1"]));
    expect(new Set(records.map(({ outcome }) => outcome))).toEqual(new Set(["done"]));
    const introduced = records.find(({ step }) => step === "introduce")!;
    expect(introduced.fingerprint).toMatch(/^[\w-]{22}$/);
    for (const { value } of world.store.versions) expect(JSON.stringify(records)).not.toContain(value);
  });

  it("tells a step whose answer was lost as unclear, and then what was found", async () => {
    let lost = false;
    const fault = ({ name, writes }: Io) => {
      if (lost || !writes || !/introduce/.test(name)) return null;
      lost = true;
      return "lost" as const;
    };
    const { records, failure } = await rotate({ hooks: { fault } });
    expect(lost).toBe(true);
    expect(failure).toBeNull();
    const introductions = records.filter(({ step }) => step === "introduce");
    expect(introductions).toMatchObject([{ outcome: "unclear", reason: expect.any(String) }]);
    expect(records.some(({ step }) => step === "promote")).toBe(true);
  });

  it("that cannot be kept ends the apply after the step that was done", async () => {
    const told: string[] = [];
    const refusing: Recorder = async ({ step }) => {
      told.push(step);
      if (step === "introduce") throw new Error("the disk is full");
    };
    const { world, failure } = await rotate({ refusing });
    expect(failure?.message).toBe("the disk is full");
    expect(told.at(-1)).toBe("introduce");
    expect(world.issuer.entries).toHaveLength(2);
  });
});
