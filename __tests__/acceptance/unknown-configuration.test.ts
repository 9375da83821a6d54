import { OktaStack, QUICK } from "../support/okta-stack";
import { planText } from "../support/plan-text";

describe("a provider whose configuration is not known in plan", () => {
  let stack: OktaStack;
  beforeEach(async () => {
    stack = await OktaStack.start();
  });
  afterEach(() => stack.stop());

  /** An org that is made in the same run: its URL is known after apply. `version` makes it unknown again. */
  const orgOfTheSameRun = (version: number): void =>
    stack.terraform.write(
      "provider.tf",
      `resource "terraform_data" "org" {
        input            = "${stack.okta.url}"
        triggers_replace = ${version}
      }
      provider "clientcreds" {
        okta       = { org_url = terraform_data.org.output }
        slot_store = { encrypted_file = { path = "slots" } }
      }`,
    );

  test("creates all the same: the plan defers nothing and the apply adopts", async () => {
    orgOfTheSameRun(1);
    stack.declare();
    const plan = await stack.plan();
    expect(plan.stderr).toBe("");
    expect(planText(plan)).toContain('+ last_action = "adopt"');
    await stack.apply();
    expect(stack.state.slots.current).toMatchObject({ generation: 1, status: "accepted" });
    expect((await stack.plan()).code).toBe(0);
  });

  test("keeps an existing credential as it is, with a warning, and rotates it in the next run", async () => {
    orgOfTheSameRun(1);
    stack.declare();
    await stack.apply();
    orgOfTheSameRun(2);
    stack.declare(`${QUICK}, trigger = "a"`);
    const plan = await stack.plan();
    expect(plan.stderr).toBe("");
    expect(plan.stdout).toContain("Warning: Not observed");
    expect(planText(plan)).not.toContain("introduce");
    await stack.apply();
    expect(Object.keys(stack.secrets)).toHaveLength(1);
    expect(planText(await stack.plan())).toContain('-> "introduce generation 2 (trigger changed)"');
  });
});
