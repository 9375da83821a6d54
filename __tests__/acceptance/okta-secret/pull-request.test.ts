import { readFileSync } from "node:fs";
import { OktaStack, QUICK } from "../../support/okta-stack";
import { planText } from "../../support/plan-text";

/** What the job of a pull request has: no credential for the issuer, no key of the store. */
const PULL_REQUEST = {
  CLIENTCREDS_OBSERVE: "store",
  CLIENTCREDS_PLAN_ONLY: "1",
  OKTA_API_TOKEN: "",
  CLIENTCREDS_FILE_KEY: "",
};

const SLOT = `
ephemeral "clientcreds_slot" "billing" {
  store_id = clientcreds_okta_secret.billing.store_id
}
resource "clientcreds_okta_secret" "copy" {
  app_id       = "%"
  candidate_wo = ephemeral.clientcreds_slot.billing.value
}
`;

describe("the plan of a pull request", () => {
  let stack: OktaStack;
  beforeEach(async () => {
    stack = await OktaStack.start();
    stack.declare();
    await stack.apply();
  });
  afterEach(() => stack.stop());

  const plan = () =>
    stack.terraform.run(["plan", "-no-color", "-detailed-exitcode", "-lock=false", "-out=p"], PULL_REQUEST);

  test("shows the next step, asks the issuer nothing and needs neither its credential nor the store's key", async () => {
    stack.declare(`${QUICK}, trigger = "a"`);
    const [asked, slots, state] = [
      stack.okta.requests.length,
      readFileSync(stack.slots.path),
      stack.terraform.stateText(),
    ];
    const planned = await plan();
    expect(planned.stderr).toBe("");
    expect(planned.code).toBe(2);
    expect(planText(planned)).toContain('~ last_action = "adopt" -> "introduce generation 2 (trigger changed)"');
    expect(planText(planned)).toContain('~ phase = "steady" -> "overlap"');
    expect(planned.stdout.match(/Warning: The issuers are not asked/g)).toHaveLength(1);
    expect(stack.okta.requests).toHaveLength(asked);
    expect(readFileSync(stack.slots.path)).toEqual(slots);
    expect(stack.terraform.stateText()).toBe(state);
  });

  test("shows nothing to do where there is nothing, and what is due by time when it is", async () => {
    expect((await plan()).code).toBe(0);
    stack.declare(`${QUICK}, trigger = "a"`);
    await stack.apply();
    await stack.untilDue();
    expect(planText(await plan())).toContain('-> "promote generation 2"');
  });

  test("reads no value for an ephemeral slot either", async () => {
    const other = stack.okta.createApp({ label: "copy" });
    stack.terraform.write("copy.tf", SLOT.replace("%", other.appId));
    const planned = await plan();
    expect(planned.stderr).toBe("");
    expect(planText(planned)).toContain("clientcreds_okta_secret.copy will be created");
  });

  test("cannot be applied: it says that only a plan was wanted, and changes nothing", async () => {
    stack.declare(`${QUICK}, trigger = "a"`);
    await plan();
    const slots = readFileSync(stack.slots.path);
    const applied = await stack.terraform.run(["apply", "-no-color", "p"], PULL_REQUEST);
    expect(applied.code).toBe(1);
    expect(applied.stderr.replace(/\s+/g, " ")).toContain("`plan_only` is set, here or as CLIENTCREDS_PLAN_ONLY");
    expect(readFileSync(stack.slots.path)).toEqual(slots);
    expect(stack.secrets).toEqual({ [stack.app.secretId]: "ACTIVE" });
  });

  test("keeps an imported credential as it is, since nothing was ever seen of it", async () => {
    await stack.terraform.run(["state", "rm", "clientcreds_okta_secret.billing"]);
    stack.terraform.write(
      "import.tf",
      `import {\n  to = clientcreds_okta_secret.billing\n  id = "${stack.app.appId}"\n}\n`,
    );
    const asked = stack.okta.requests.length;
    const planned = await plan();
    expect(planned.stderr).toBe("");
    expect(planned.stdout).toContain("Plan: 1 to import, 0 to add");
    expect(stack.okta.requests).toHaveLength(asked);
  });

  test("takes the modes from the provider's configuration too, and refuses others", async () => {
    stack.provider(`observe = "issuer"`);
    const wrong = await stack.plan();
    expect(wrong.stderr.replace(/\s+/g, " ")).toContain('`observe` must be one of all, store, got: "issuer"');
    stack.provider(`observe = "store"\n  plan_only = true`);
    stack.declare(`${QUICK}, trigger = "a"`);
    const applied = await stack.terraform.apply();
    expect(applied.stderr).toContain("plan_only");
    expect(stack.secrets).toEqual({ [stack.app.secretId]: "ACTIVE" });
  });
});
