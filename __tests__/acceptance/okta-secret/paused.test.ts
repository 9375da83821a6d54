import { OktaStack, STAYS_IN, type PhaseName } from "../../support/okta-stack";
import { planText, verdictLines } from "../../support/plan-text";

describe("paused", () => {
  let stack: OktaStack;
  beforeEach(async () => {
    stack = await OktaStack.start();
  });
  afterEach(() => stack.stop());

  test.each(["steady", "overlap", "grace", "soak"] as const)(
    "in %s no step is taken, and the plan says so once",
    async (phase) => {
      await stack.reach(phase);
      const secrets = stack.secrets;
      // Everything is due at once, but for the pause.
      const due = `${STAYS_IN.steady}, trigger = "b"`;
      stack.declare(`${due}, paused = true`);
      const plan = await stack.plan();
      expect(plan.code).toBe(2);
      expect(verdictLines(plan).map((line) => line.replace(/^.* -> /, "-> "))).toMatchSnapshot();
      await stack.apply();
      expect(stack.secrets).toEqual(secrets);
      expect((await stack.plan()).code).toBe(0);
      stack.declare(due);
      await stack.apply();
      if (stack.state.generation < 3) await stack.apply();
      expect(stack.state).toMatchObject({ generation: 3, phase: "steady", issues: [] });
    },
  );

  test("goes on to tell of drift, and repairs nothing meanwhile", async () => {
    await stack.reach("steady");
    stack.declare(`${STAYS_IN.steady}, trigger = "a", paused = true`);
    await stack.apply();
    const current = stack.state.slots.current!.credential_id!;
    const foreign = stack.okta.addForeignSecret(stack.app.appId);
    stack.okta.deactivate(current);
    const plan = await stack.plan();
    expect(plan.code).toBe(2);
    expect(planText(plan)).toContain('+ code = "current_inactive"');
    expect(planText(plan)).toContain('+ code = "foreign_credential"');
    await stack.apply();
    expect(stack.secrets).toEqual({ [current]: "INACTIVE", [foreign.id]: "ACTIVE" });
  });

  test("on the provider holds all of its credentials", async () => {
    await stack.reach("overlap");
    stack.provider("paused = true");
    stack.declare(`${STAYS_IN.grace}, trigger = "a"`);
    expect(verdictLines(await stack.plan())).toMatchInlineSnapshot(`
     [
       "~ last_action = "introduce generation 2 (trigger changed)" -> "none"",
       "~ next_action = "promote generation 2" -> "promote generation 2 (paused)"",
     ]
    `);
    await stack.apply();
    expect(stack.state.phase).toBe("overlap");
    expect((await stack.plan()).code).toBe(0);
    stack.provider();
    await stack.apply();
    expect(stack.state.phase).toBe("grace");
  });

  test("says that it is overdue when the due time passes, once", async () => {
    stack.declare(`every = "90d", overlap = "1s", grace = "1h", soak = "1h"`);
    await stack.apply();
    stack.declare(`every = "90d", overlap = "1s", grace = "1h", soak = "1h", trigger = "a"`);
    await stack.apply();
    stack.declare(`every = "90d", overlap = "2s", grace = "1h", soak = "1h", trigger = "a", paused = true`);
    await stack.apply();
    await stack.untilDue();
    const plan = await stack.plan();
    expect(planText(plan)).toContain('+ code = "paused_overdue"');
    await stack.apply();
    expect((await stack.plan()).code).toBe(0);
  });
});

describe("no rotation at all", () => {
  test.each(["steady", "overlap", "grace", "soak"] satisfies PhaseName[])(
    "in %s only observes, and goes on where it was when a policy comes back",
    async (phase) => {
      const stack = await OktaStack.start();
      try {
        await stack.reach(phase);
        const { secrets } = stack;
        stack.declare(null);
        await stack.apply();
        expect(stack.state).toMatchObject({ phase, next_action: "none" });
        expect((await stack.plan()).code).toBe(0);
        stack.declare(`${STAYS_IN[phase]}, trigger = "a"`);
        await stack.apply();
        expect(stack.secrets).toEqual(secrets);
        expect(stack.state.phase).toBe(phase);
      } finally {
        await stack.stop();
      }
    },
  );
});
