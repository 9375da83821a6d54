import { OktaStack, QUICK } from "../../support/okta-stack";
import { planText } from "../../support/plan-text";

/** The value in CURRENT for another resource's write-only attribute, read by the generation that the plan names. */
const COPY = (appId: string, rotation: string) => `
ephemeral "clientcreds_slot" "billing" {
  store_id   = clientcreds_okta_secret.billing.store_id
  generation = clientcreds_okta_secret.billing.slots.current.generation
}
resource "clientcreds_okta_secret" "copy" {
  app_id       = "${appId}"
  candidate_wo = ephemeral.clientcreds_slot.billing.value
  rotation     = {
    trigger = tostring(clientcreds_okta_secret.billing.slots.current.generation)
    ${rotation.replaceAll(", ", "\n    ")}
  }
}
`;

describe("what others read of a credential", () => {
  let stack: OktaStack;
  beforeEach(async () => {
    stack = await OktaStack.start();
    stack.declare();
  });
  afterEach(() => stack.stop());

  test("the data source tells slots without any value, and needs no key", async () => {
    await stack.apply();
    stack.terraform.write(
      "data.tf",
      `data "clientcreds_slots" "billing" {\n  name = "okta/${stack.app.appId}"\n}\n` +
        `output "seen" {\n  value = data.clientcreds_slots.billing\n}\n`,
    );
    const plan = await stack.terraform.run(["plan", "-no-color"], { CLIENTCREDS_FILE_KEY: "" });
    expect(plan.code).toBe(0);
    await stack.apply();
    const { seen } = await stack.terraform.outputs();
    expect(seen!.value).toMatchObject({
      store_id: `file:slots#okta/${stack.app.appId}`,
      client_id: stack.app.clientId,
      generation: 1,
      slots: { current: { generation: 1, fingerprint: stack.state.slots.current!.fingerprint }, next: null },
    });
  });

  test("the data source of slots that are not there says where it looked", async () => {
    stack.terraform.write("data.tf", `data "clientcreds_slots" "other" {\n  name = "okta/0oaother"\n}\n`);
    const plan = await stack.plan();
    expect(plan.code).toBe(1);
    expect(plan.stderr.replace(/\s+/g, " ")).toContain("file:slots#okta/0oaother holds no CURRENT");
  });

  test("the function gives the fingerprint that the slots show", async () => {
    stack.terraform.write(
      "output.tf",
      `output "fingerprint" {\n  value = provider::clientcreds::fingerprint("${stack.app.secret}")\n}\n`,
    );
    await stack.apply();
    const { fingerprint } = await stack.terraform.outputs();
    expect(fingerprint!.value).toBe(stack.state.slots.current!.fingerprint);
  });

  test("the ephemeral slot feeds another resource from its creation through a promotion and a replacement", async () => {
    const other = stack.okta.createApp({ label: "copy" });
    const fast = `overlap = "0s", grace = "0s", soak = "0s"`;
    stack.terraform.write("copy.tf", COPY(other.appId, fast));
    const valueOf = (appId: string): string[] =>
      stack.okta
        .secretsOf(appId)
        .filter(({ status }) => status === "ACTIVE")
        .map(({ value }) => value);
    // Created in the same run, when there is nothing to read yet in the plan.
    await stack.apply();
    stack.declare(`${QUICK}, trigger = "a"`);
    await stack.apply();
    await stack.untilDue();
    // The plan of a promotion names a generation that is still in NEXT.
    const promotion = await stack.plan();
    expect(promotion.stderr).toBe("");
    expect(planText(promotion)).toContain('-> "promote generation 2"');
    await stack.apply();
    const promoted = stack.okta.secretsOf(stack.app.appId).find(({ id }) => id !== stack.app.secretId)!;
    expect(valueOf(other.appId)).toEqual([promoted.value]);
    // The plan of a replacement names one that nobody has made yet.
    stack.declare(`${QUICK}, trigger = "a", minimum_generation = 3`);
    const leak = await stack.plan();
    expect(leak.stderr).toBe("");
    expect(planText(leak)).toContain("(minimum_generation = 3)");
    await stack.apply();
    expect(valueOf(stack.app.appId)).toHaveLength(1);
    expect(valueOf(other.appId)).toEqual(valueOf(stack.app.appId));
    expect((await stack.plan()).code).toBe(0);
  });

  test("two ways to choose, and a slot that does not exist, are refused", async () => {
    stack.terraform.write(
      "slot.tf",
      `ephemeral "clientcreds_slot" "x" {\n  name = "okta/0oa1"\n  slot = "LATEST"\n  generation = 1\n}\n`,
    );
    const { stderr } = await stack.plan();
    expect(stderr).toContain("Two ways to choose");
    expect(stderr.replace(/\s+/g, " ")).toContain("`slot` must be one of CURRENT, NEXT, PREVIOUS");
  });
});
