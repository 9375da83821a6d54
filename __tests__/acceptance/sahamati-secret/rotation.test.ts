import { DAY } from "../../../sandbox/sahamati/entity";
import { planText, verdictLines } from "../../support/plan-text";
import { Scanner } from "../../support/scanner";
import { said } from "../../support/plan-text";
import { ENTITY, SAHAMATI_RESOURCE, SahamatiStack } from "../../support/sahamati-stack";

describe("the secret of an entity at Sahamati", () => {
  let stack: SahamatiStack;
  afterEach(() => stack.stop());

  test("is adopted by import without a reset, and rotated by one reset in one apply", async () => {
    stack = await SahamatiStack.start();
    const first = stack.secret;
    stack.declare(`every = "90d"`);
    stack.terraform.write("import.tf", `import {\n  to = ${SAHAMATI_RESOURCE}\n  id = "${ENTITY}"\n}\n`);
    const imported = await stack.plan();
    expect(planText(imported)).toContain(`+ last_action = "adopt generation 1 (secret ${ENTITY})"`);
    expect(planText(imported)).toContain('+ next_action = "introduce generation 2, promote generation 2"');
    await stack.apply();
    expect([stack.resets, await stack.value()]).toEqual([0, first]);
    expect(stack.state).toMatchObject({
      client_id: ENTITY,
      issuer: stack.sahamati.baseUrl,
      generation: 1,
      phase: "steady",
      old_secret_accepted_until: null,
      slots: { current: { credential_id: ENTITY, status: "accepted" }, next: null, previous: null },
    });
    expect((await stack.plan()).code).toBe(0);
    stack.declare(`every = "90d", trigger = "a"`);
    expect(verdictLines(await stack.plan())).toMatchInlineSnapshot(`
     [
       "~ generation = 1 -> 2",
       "~ last_action = "adopt generation 1 (secret XYZ_FIU)" -> "introduce generation 2 (trigger changed), promote generation 2"",
       "~ next_action = "introduce generation 2, promote generation 2" -> "introduce generation 3, promote generation 3"",
     ]
    `);
    await stack.apply();
    expect([stack.resets, await stack.value()]).toEqual([1, stack.secret]);
    expect(stack.secret).not.toBe(first);
    expect(stack.state).toMatchObject({ generation: 2, phase: "steady", issues: [] });
    expect(stack.state.slots.previous).toBeNull();
    const { username, password } = stack.sahamati;
    const scanner = new Scanner({ first, second: stack.secret, password, username });
    expect(scanner.inFolder(stack.terraform.folder)).toEqual([]);
    expect((await stack.plan()).code).toBe(0);
  });

  test("is rotated 30 days before its end, and a plan near the end of one that is only observed warns", async () => {
    stack = await SahamatiStack.start({ expiry: Date.now() + 31 * DAY, expiresOnUnit: "seconds" });
    stack.declare("");
    await stack.apply();
    expect((await stack.plan()).code).toBe(0);
    stack.sahamati.setExpiry(ENTITY, Date.now() + 29 * DAY);
    stack.declare(null);
    const observed = await stack.plan();
    expect(observed.code).toBe(2);
    expect(said(observed)).toContain("Warning: Credential expires soon");
    stack.declare("");
    await stack.nextSecond();
    const due = await stack.plan();
    expect(planText(due)).toContain('-> "introduce generation 2 (expires soon), promote generation 2"');
    await stack.apply();
    expect(stack.resets).toBe(1);
    expect((await stack.plan()).code).toBe(0);
  });
});
