import { OktaStack, STAYS_IN, type PhaseName } from "../../support/okta-stack";
import { verdictLines } from "../../support/plan-text";

describe("pin_generation: rollback and hold", () => {
  let stack: OktaStack;
  beforeEach(async () => {
    stack = await OktaStack.start();
  });
  afterEach(() => stack.stop());

  const policy = (phase: PhaseName, pin?: number): string =>
    `${STAYS_IN[phase]}, trigger = "a"${pin === undefined ? "" : `, pin_generation = ${pin}`}`;

  test("from soak revives the old value", async () => {
    await stack.reach("soak");
    stack.declare(policy("soak", 1));
    expect(verdictLines(await stack.plan())).toMatchInlineSnapshot(`
     [
       "~ last_action = "introduce generation 2 (trigger changed), promote generation 2, deactivate generation 1" -> "roll back to generation 1, deactivate generation 2"",
       "~ next_action = "delete generation 1" -> "delete generation 2"",
     ]
    `);
    await stack.apply();
    expect(stack.state.slots.current).toMatchObject({
      generation: 1,
      credential_id: stack.app.secretId,
      status: "accepted",
    });
    expect(stack.state.generation).toBe(2);
  });

  test("from grace takes the old value back, and without the pin a new one is made", async () => {
    await stack.reach("grace");
    stack.declare(policy("grace", 1));
    expect(verdictLines(await stack.plan())).toMatchInlineSnapshot(`
     [
       "~ last_action = "introduce generation 2 (trigger changed), promote generation 2" -> "roll back to generation 1"",
       "~ next_action = "deactivate generation 1" -> "deactivate generation 2"",
     ]
    `);
    await stack.apply();
    expect(stack.state.slots).toMatchObject({ current: { generation: 1 }, previous: { generation: 2 } });
    expect((await stack.plan()).code).toBe(0);
    stack.declare(policy("grace"));
    expect(verdictLines(await stack.plan())).toMatchInlineSnapshot(`
     [
       "~ last_action = "roll back to generation 1" -> "none"",
     ]
    `);
    await stack.apply();
    // What was rolled back from retires as any old value.
    stack.declare(policy("steady"));
    for (let i = 0; i < 3; i++) await stack.apply();
    expect(stack.state.phase).toBe("steady");
    expect(Object.values(stack.secrets)).toEqual(["ACTIVE"]);
  });

  test("in overlap holds CURRENT: NEXT is not promoted", async () => {
    await stack.reach("overlap");
    stack.declare(policy("overlap", 1));
    expect(verdictLines(await stack.plan())).toMatchInlineSnapshot(`
     [
       "~ last_action = "introduce generation 2 (trigger changed)" -> "roll back to generation 1"",
       "~ next_action = "promote generation 2" -> "deactivate generation 2"",
       "~ phase = "overlap" -> "grace"",
     ]
    `);
    await stack.apply();
    expect(stack.state.slots).toMatchObject({ current: { generation: 1 }, next: null });
    // What was to be NEXT retires as any other value, and the next rotation makes a new one.
    stack.declare(policy("steady", 1));
    for (let i = 0; i < 3; i++) await stack.apply();
    expect(stack.secrets).toEqual({ [stack.app.secretId]: "ACTIVE" });
    expect((await stack.plan()).code).toBe(0);
    stack.declare(`${STAYS_IN.steady}, trigger = "b"`);
    await stack.apply();
    expect(stack.state).toMatchObject({ generation: 3, phase: "steady" });
  });

  test("in steady holds: no trigger and no age rotates until it is removed", async () => {
    await stack.reach("steady");
    stack.declare(`${policy("steady", 2).replace("90d", "1s")}, trigger = "b"`.replace(', trigger = "a"', ""));
    expect(verdictLines(await stack.plan())).toMatchInlineSnapshot(`
     [
       "~ last_action = "introduce generation 2 (trigger changed), promote generation 2, deactivate generation 1, delete generation 1" -> "none"",
       "~ next_action = "introduce generation 3, promote generation 3, deactivate generation 2, delete generation 2" -> "none (pinned)"",
     ]
    `);
    await stack.apply();
    expect((await stack.plan()).code).toBe(0);
    stack.declare(`${STAYS_IN.steady}, trigger = "b"`);
    await stack.apply();
    expect(stack.state).toMatchObject({ generation: 3, phase: "steady" });
  });

  test("of what is dead is an error that says what can be pinned", async () => {
    await stack.reach("steady");
    stack.declare(policy("steady", 1));
    const plan = await stack.plan();
    expect(plan.stdout.replace(/\s+/g, " ")).toContain(
      "generation 1 no longer exists at the issuer. Apply will fail for this credential until this is solved. Generations that can be pinned",
    );
    const apply = await stack.terraform.apply();
    expect(apply.code).toBe(1);
    expect(apply.stderr).toContain("Rotation is blocked");
    expect(stack.state.slots.current).toMatchObject({ generation: 2 });
  });
});
