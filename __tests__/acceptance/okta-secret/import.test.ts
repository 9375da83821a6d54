import { OktaStack, QUICK, RESOURCE } from "../../support/okta-stack";
import { planText } from "../../support/plan-text";

describe("an import", () => {
  let stack: OktaStack;
  beforeEach(async () => {
    stack = await OktaStack.start();
    stack.declare(QUICK);
  });
  afterEach(() => stack.stop());

  const importBlock = (id: string): void =>
    stack.terraform.write("import.tf", `import {\n  to = ${RESOURCE}\n  id = "${id}"\n}\n`);

  test("shows in the plan what is adopted, and adopts it", async () => {
    importBlock(stack.app.appId);
    const plan = await stack.plan();
    expect(plan.code).toBe(2);
    const text = planText(plan);
    expect(text).toContain(`# ${RESOURCE} will be updated in-place`);
    expect(text).toContain(`# (imported from "${stack.app.appId}")`);
    expect(text).toContain("Plan: 1 to import, 0 to add, 1 to change, 0 to destroy.");
    expect(text).toContain(`+ last_action = "adopt generation 1 (secret ${stack.app.secretId})"`);
    expect(text).toContain('+ next_action = "introduce generation 2"');
    expect(text).toContain('+ phase = "steady"');
    expect(text).toContain(`+ credential_id = "${stack.app.secretId}"`);
    await stack.apply();
    expect(stack.state).toMatchObject({ generation: 1, phase: "steady" });
    expect((await stack.plan()).code).toBe(0);
  });

  test("adopts the secret that its id names, the other one being foreign", async () => {
    const newer = stack.okta.addForeignSecret(stack.app.appId);
    importBlock(`${stack.app.appId}/${stack.app.secretId}`);
    await stack.apply();
    expect(stack.state.slots.current).toMatchObject({ credential_id: stack.app.secretId });
    expect(stack.state.issues).toMatchObject([{ code: "foreign_credential" }]);
    expect(stack.secrets[newer.id]).toBe("ACTIVE");
  });

  test("of the newest one is the default", async () => {
    // Creation times of the sandbox are told in seconds.
    await new Promise((resolve) => setTimeout(resolve, 1100));
    const newer = stack.okta.addForeignSecret(stack.app.appId);
    importBlock(stack.app.appId);
    await stack.apply();
    expect(stack.state.slots.current).toMatchObject({ credential_id: newer.id });
  });

  test("with an id of another form says what it must be", async () => {
    importBlock("acme/billing/secret");
    const plan = await stack.plan();
    expect(plan.code).toBe(1);
    expect(plan.stderr).toContain("Invalid import id");
    expect(plan.stderr).toContain("<app_id>/<secret_id>");
  });

  test("of an app that does not exist fails", async () => {
    importBlock("0oanosuchapp");
    stack.terraform.write("main.tf", `resource "clientcreds_okta_secret" "billing" {\n  app_id = "0oanosuchapp"\n}\n`);
    const plan = await stack.plan();
    expect(plan.code).toBe(1);
    expect(plan.stdout + plan.stderr).toMatch(/non-existent|no longer exists/);
  });
});
