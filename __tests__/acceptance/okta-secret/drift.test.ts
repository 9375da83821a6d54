import { OktaStack } from "../../support/okta-stack";
import { planText } from "../../support/plan-text";

/** Each kind of drift is a diff with exit code 2, once: then it is recorded or repaired, and does not nag. */
describe("drift at the issuer", () => {
  let stack: OktaStack;
  beforeEach(async () => {
    stack = await OktaStack.start();
    stack.declare();
    await stack.apply();
  });
  afterEach(() => stack.stop());

  test("CURRENT deactivated by somebody: it is replaced, never revived", async () => {
    stack.okta.addForeignSecret(stack.app.appId);
    stack.okta.deactivate(stack.app.secretId);
    const plan = await stack.plan();
    expect(plan.code).toBe(2);
    expect(planText(plan)).toContain('~ last_action = "adopt" -> "replace generation 2 (CURRENT was deactivated)"');
    expect(planText(plan)).toContain("~ generation = 1 -> 2");
    await stack.apply();
    expect(stack.state.slots.current).toMatchObject({ generation: 2, status: "accepted" });
    expect(stack.secrets[stack.app.secretId]).not.toBe("ACTIVE");
  });

  test("CURRENT deleted by somebody: it is replaced", async () => {
    stack.okta.addForeignSecret(stack.app.appId);
    stack.okta.deactivate(stack.app.secretId);
    stack.okta.delete(stack.app.secretId);
    const plan = await stack.plan();
    expect(plan.code).toBe(2);
    expect(planText(plan)).toContain('~ last_action = "adopt" -> "replace generation 2 (CURRENT is dead)"');
    expect(planText(plan)).toContain(`~ credential_id = "${stack.app.secretId}" -> (known after apply)`);
    await stack.apply();
    expect(stack.state.slots.current).toMatchObject({ generation: 2, status: "accepted" });
    expect((await stack.plan()).code).toBe(0);
  });

  test("a foreign secret appeared: it is reported once with its id, and left alone", async () => {
    const foreign = stack.okta.addForeignSecret(stack.app.appId);
    const created = new Date(Math.floor(foreign.created / 1000) * 1000).toISOString().replace(".000Z", "Z");
    const plan = await stack.plan();
    expect(plan.code).toBe(2);
    const text = planText(plan);
    expect(text).toContain('+ code = "foreign_credential"');
    expect(text).toContain(`+ detail = "secret ${foreign.id} (ACTIVE, created ${created}) is not managed here"`);
    expect(text).toContain('~ last_action = "adopt" -> "none"');
    await stack.apply();
    expect((await stack.plan()).code).toBe(0);
    expect(stack.secrets[foreign.id]).toBe("ACTIVE");
  });

  test("the app deleted: it leaves the state with a warning, and its slots stay", async () => {
    stack.okta.deleteApp(stack.app.appId);
    const plan = await stack.plan();
    expect(plan.code).toBe(2);
    expect(plan.stdout).toContain("Client no longer exists at the issuer");
    expect(plan.stdout).toContain(`Its slots stay at file:slots#okta/${stack.app.appId}`.split(" ")[0]!);
    expect(plan.stdout).toContain("will be created");
  });

  test("both places taken: the rotation stays planned, warned of at every plan, and the apply fails until it is solved", async () => {
    const foreign = stack.okta.addForeignSecret(stack.app.appId);
    stack.declare(`every = "90d", overlap = "1s", grace = "1s", soak = "1s", trigger = "a"`);
    for (let i = 0; i < 2; i++) {
      const plan = await stack.plan();
      expect(plan.code).toBe(2);
      expect(plan.stdout).toContain(`Rotation is blocked: ${stack.app.appId}`);
      expect(planText(plan)).toContain('-> "introduce generation 2"');
      if (i === 0) expect(planText(plan)).toContain('+ code = "blocked"');
      const apply = await stack.terraform.apply();
      expect(apply.code).toBe(1);
      expect(apply.stderr).toContain("Rotation is blocked");
      expect(apply.stderr).toContain(foreign.id);
      // Although the state's own policy knows no trigger: whoever reads the state alone must hear of it.
      expect(stack.state.issues.map(({ code }) => code)).toEqual(["foreign_credential", "blocked"]);
    }
    stack.declare();
    expect(planText(await stack.plan())).toContain('- code = "blocked"');
    stack.declare(
      `every = "90d", overlap = "1s", grace = "1s", soak = "1s", trigger = "a"`,
      `discard_credential_ids = ["${foreign.id}"]`,
    );
    expect(planText(await stack.plan())).toContain(`-> "introduce generation 2 (discards ${foreign.id})"`);
    await stack.apply();
    expect(stack.secrets[foreign.id]).toBeUndefined();
    expect(stack.state).toMatchObject({ phase: "overlap", issues: [] });
  });
});
