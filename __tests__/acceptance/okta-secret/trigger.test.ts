import { OktaStack, STAYS_IN } from "../../support/okta-stack";
import { planText, verdictLines } from "../../support/plan-text";

const next = (phase: keyof typeof STAYS_IN): string => `${STAYS_IN[phase]}, trigger = "b"`;

describe("a trigger that changes", () => {
  let stack: OktaStack;
  beforeEach(async () => {
    stack = await OktaStack.start();
  });
  afterEach(() => stack.stop());

  test("in overlap lets the running rotation finish, and then begins another", async () => {
    await stack.reach("overlap");
    stack.declare(next("overlap"));
    expect(verdictLines(await stack.plan())).toMatchInlineSnapshot(`
     [
       "~ last_action = "introduce generation 2 (trigger changed)" -> "none"",
     ]
    `);
    await stack.apply();
    expect(stack.state.slots).toMatchObject({ current: { generation: 1 }, next: { generation: 2 } });
    stack.declare(next("steady"));
    await stack.apply();
    expect(stack.state).toMatchObject({ generation: 3, phase: "steady" });
  });

  test("in grace waits for its end", async () => {
    await stack.reach("grace");
    stack.declare(next("grace"));
    expect(verdictLines(await stack.plan())).toMatchInlineSnapshot(`
     [
       "~ last_action = "introduce generation 2 (trigger changed), promote generation 2" -> "none"",
       "~ next_action = "deactivate generation 1" -> "deactivate generation 1, delete generation 1, introduce generation 3 (trigger changed), promote generation 3"",
     ]
    `);
    await stack.apply();
    expect(stack.state).toMatchObject({ generation: 2, phase: "grace" });
    expect(stack.secrets[stack.app.secretId]).toBe("ACTIVE");
  });

  test("in soak ends it", async () => {
    await stack.reach("soak");
    stack.declare(next("soak"));
    expect(verdictLines(await stack.plan())).toMatchInlineSnapshot(`
     [
       "~ generation = 2 -> 3",
       "~ last_action = "introduce generation 2 (trigger changed), promote generation 2, deactivate generation 1" -> "delete generation 1, introduce generation 3 (trigger changed), promote generation 3, deactivate generation 2"",
       "~ next_action = "delete generation 1" -> "delete generation 2"",
     ]
    `);
    await stack.apply();
    expect(stack.state).toMatchObject({ generation: 3, phase: "soak" });
    expect(stack.secrets[stack.app.secretId]).toBeUndefined();
  });

  test("there and back before an apply rotates nothing, nor does its removal", async () => {
    await stack.reach("steady");
    stack.declare(next("steady"));
    expect((await stack.plan()).code).toBe(2);
    stack.declare(`${STAYS_IN.steady}, trigger = "a"`);
    expect((await stack.plan()).code).toBe(0);
    stack.declare(STAYS_IN.steady);
    await stack.apply();
    expect(stack.state.generation).toBe(2);
  });
});

describe("when a rotation is due", () => {
  let stack: OktaStack;
  beforeEach(async () => {
    stack = await OktaStack.start();
  });
  afterEach(() => stack.stop());

  test.each([
    ["90d", 90],
    ["1d12h", 1.5],
    ["P90D", 90],
    ["PT36H", 1.5],
    ["12w", 84],
  ])("a duration may be written as %s", async (every, days) => {
    stack.declare(`every = "${every}", overlap = "PT1S", grace = "1s", soak = "P0D"`);
    await stack.apply();
    const created = stack.okta.secretsOf(stack.app.appId)[0]!.created;
    const due = Math.floor(created / 1000) + days * 86_400;
    expect(Date.parse(stack.state.next_action_at!) / 1000).toBe(due);
  });

  test.each(["P1M", "P1Y", "90", "1.5d", ""])("%s is no duration, with its line", async (every) => {
    stack.declare(`every = "${every}"`);
    const plan = await stack.plan();
    expect(plan.code).toBe(1);
    expect(plan.stderr).toContain("`rotation.every`");
    expect(plan.stderr).toMatch(/every += /);
  });

  test("its age counts from its creation at the issuer, so what is old when it is adopted is due at once", async () => {
    await new Promise((resolve) => setTimeout(resolve, 2100));
    stack.declare(`every = "2s", overlap = "0s", grace = "0s", soak = "0s"`);
    await stack.apply();
    expect(planText(await stack.plan())).toContain('"introduce generation 2, promote generation 2');
  });

  test("`not_before` holds it up, and a time of another form is refused", async () => {
    await new Promise((resolve) => setTimeout(resolve, 2100));
    stack.declare(`every = "2s", overlap = "0s", grace = "0s", soak = "0s", not_before = "2099-01-01T00:00:00+01:00"`);
    await stack.apply();
    expect(stack.state).toMatchObject({ generation: 1, next_action_at: "2098-12-31T23:00:00Z" });
    expect((await stack.plan()).code).toBe(0);
    stack.declare(`every = "90d", not_before = "tomorrow"`);
    expect((await stack.plan()).stderr).toContain("`rotation.not_before` must be an RFC 3339 time");
  });

  test("`spread` brings it forward by a fixed share, and puts it off where it was overdue when adopted", async () => {
    const created = Math.floor(stack.okta.secretsOf(stack.app.appId)[0]!.created / 1000);
    stack.declare(`every = "90d", spread = "30d"`);
    await stack.apply();
    const due = Date.parse(stack.state.next_action_at!) / 1000 - created;
    expect(due).toBeGreaterThan(60 * 86_400);
    expect(due).toBeLessThanOrEqual(90 * 86_400);
    await new Promise((resolve) => setTimeout(resolve, 2100));
    const other = stack.okta.createApp({ label: "old" });
    await new Promise((resolve) => setTimeout(resolve, 2100));
    stack.terraform.write(
      "main.tf",
      `resource "clientcreds_okta_secret" "billing" {
        app_id   = "${other.appId}"
        rotation = {
          every   = "1s"
          overlap = "0s"
          grace   = "0s"
          soak    = "0s"
          spread  = "30d"
        }
      }`,
    );
    await stack.apply();
    const wait = Date.parse(stack.state.next_action_at!) - Date.now();
    expect(wait).toBeGreaterThan(0);
    expect(wait).toBeLessThanOrEqual(30 * 86_400_000);
    expect((await stack.plan()).code).toBe(0);
  });

  test("an expiry is what Okta does not tell, so a margin before it is refused", async () => {
    stack.declare(`every = "90d", before_expiry = "7d"`);
    const plan = await stack.plan();
    expect(plan.code).toBe(1);
    expect(plan.stderr.replace(/\s+/g, " ")).toContain(
      "`rotation.before_expiry`: Okta tells no expiry of a client secret",
    );
  });
});
