import { OktaStack, RESOURCE, STAYS_IN, type PhaseName } from "../../support/okta-stack";
import { verdictLines } from "../../support/plan-text";

/** What the plan says when generation 2 is distrusted too, by the phase in which that happens. */
describe("minimum_generation: what leaked is replaced and revoked in one apply", () => {
  let stack: OktaStack;
  beforeEach(async () => {
    stack = await OktaStack.start();
  });
  afterEach(() => stack.stop());

  const distrust = async (phase: PhaseName, minimum: number): Promise<string[]> => {
    await stack.reach(phase);
    const before = Object.keys(stack.secrets);
    stack.declare(`${STAYS_IN[phase]}, trigger = "a", minimum_generation = ${minimum}`);
    const plan = await stack.plan();
    expect(plan.code).toBe(2);
    await stack.apply();
    // All that was there is gone, whatever the policy's durations; only the new value is accepted.
    expect(stack.secrets).toEqual({ [stack.state.slots.current!.credential_id!]: "ACTIVE" });
    expect(before).not.toContain(stack.state.slots.current!.credential_id);
    expect(stack.state).toMatchObject({ generation: minimum, phase: "steady", issues: [] });
    expect((await stack.plan()).code).toBe(0);
    return verdictLines(plan);
  };

  test("in steady", async () => {
    expect(await distrust("steady", 3)).toMatchInlineSnapshot(`
     [
       "~ generation = 2 -> 3",
       "~ last_action = "introduce generation 2 (trigger changed), promote generation 2, deactivate generation 1, delete generation 1" -> "introduce generation 3, promote generation 3, deactivate generation 2, delete generation 2 (minimum_generation = 3)"",
       "~ next_action = "introduce generation 3, promote generation 3, deactivate generation 2, delete generation 2" -> "introduce generation 4, promote generation 4, deactivate generation 3, delete generation 3"",
     ]
    `);
  });

  test("in overlap", async () => {
    expect(await distrust("overlap", 3)).toMatchInlineSnapshot(`
     [
       "~ generation = 2 -> 3",
       "~ last_action = "introduce generation 2 (trigger changed)" -> "deactivate generation 2, delete generation 2, introduce generation 3, promote generation 3, deactivate generation 1, delete generation 1 (minimum_generation = 3)"",
       "~ next_action = "promote generation 2" -> "introduce generation 4"",
       "~ phase = "overlap" -> "steady"",
     ]
    `);
  });

  test("in grace", async () => {
    expect(await distrust("grace", 3)).toMatchInlineSnapshot(`
     [
       "~ generation = 2 -> 3",
       "~ last_action = "introduce generation 2 (trigger changed), promote generation 2" -> "deactivate generation 1, delete generation 1, introduce generation 3, promote generation 3, deactivate generation 2, delete generation 2 (minimum_generation = 3)"",
       "~ next_action = "deactivate generation 1" -> "introduce generation 4, promote generation 4"",
       "~ phase = "grace" -> "steady"",
     ]
    `);
  });

  test("in soak, far ahead", async () => {
    expect(await distrust("soak", 9)).toMatchInlineSnapshot(`
     [
       "~ generation = 2 -> 9",
       "~ last_action = "introduce generation 2 (trigger changed), promote generation 2, deactivate generation 1" -> "delete generation 1, introduce generation 9, promote generation 9, deactivate generation 2, delete generation 2 (minimum_generation = 9)"",
       "~ next_action = "delete generation 1" -> "introduce generation 10, promote generation 10, deactivate generation 9"",
       "~ phase = "soak" -> "steady"",
     ]
    `);
  });

  test("in overlap when only CURRENT leaked: NEXT is promoted at once, and no further value is made", async () => {
    await stack.reach("overlap");
    stack.declare(`${STAYS_IN.overlap}, trigger = "a", minimum_generation = 2`);
    expect(verdictLines(await stack.plan())).toMatchInlineSnapshot(`
     [
       "~ last_action = "introduce generation 2 (trigger changed)" -> "promote generation 2, deactivate generation 1, delete generation 1 (minimum_generation = 2)"",
       "~ next_action = "promote generation 2" -> "introduce generation 3"",
       "~ phase = "overlap" -> "steady"",
     ]
    `);
    await stack.apply();
    expect(stack.state).toMatchObject({ generation: 2, phase: "steady" });
    expect(Object.values(stack.secrets)).toEqual(["ACTIVE"]);
  });

  test("waits for nothing: neither for a change freeze, nor does its removal rotate again", async () => {
    stack.declare();
    await stack.apply();
    stack.declare(`every = "90d", not_before = "2099-01-01T00:00:00Z", minimum_generation = 2`);
    await stack.apply();
    expect(stack.state).toMatchObject({ generation: 2, phase: "steady" });
    stack.declare(`every = "90d", not_before = "2099-01-01T00:00:00Z"`);
    await stack.apply();
    expect(stack.state).toMatchObject({ generation: 2, phase: "steady" });
  });

  test("breaks the glass without a review: by a variable, for this credential alone, and nothing else rides along", async () => {
    stack.terraform.write(
      "extra.tf",
      `variable "billing_min" {
        type    = number
        default = null
      }
      resource "terraform_data" "unreviewed" {}`,
    );
    stack.declare(`every = "90d", minimum_generation = var.billing_min`);
    await stack.apply(`-target=${RESOURCE}`);
    await stack.apply("-var=billing_min=2", `-target=${RESOURCE}`);
    expect(stack.secrets).toEqual({ [stack.state.slots.current!.credential_id!]: "ACTIVE" });
    expect(stack.secrets).not.toHaveProperty(stack.app.secretId);
    expect(stack.state).toMatchObject({ generation: 2, phase: "steady" });
    // The next run of the pipeline, without the variable: what it does not undo, and what it was kept from.
    const plan = await stack.plan();
    expect(plan.stdout).toContain("terraform_data.unreviewed will be created");
    await stack.apply();
    expect(stack.state).toMatchObject({ generation: 2, phase: "steady", issues: [] });
  });
});
