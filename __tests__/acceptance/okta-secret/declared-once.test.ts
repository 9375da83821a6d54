import { OktaStack, QUICK } from "../../support/okta-stack";
import { planText } from "../../support/plan-text";

const block = (name: string, appId: string, more = ""): string =>
  `resource "clientcreds_okta_secret" "${name}" {\n  app_id = "${appId}"\n  ${more}\n}\n`;

describe("one credential in two resources", () => {
  let stack: OktaStack;
  beforeEach(async () => {
    stack = await OktaStack.start();
  });
  afterEach(() => stack.stop());

  const write = (...blocks: string[]): void => stack.terraform.write("main.tf", blocks.join(""));
  const id = (): string => stack.app.appId;

  test("is an error at plan, when both are new and when one is there already", async () => {
    write(block("a", id()), block("b", id()));
    const both = await stack.plan();
    expect(both.code).toBe(1);
    expect(both.stderr).toContain(`Error: Two resources manage one credential: ${id()}`);
    expect(both.stderr).toMatch(/app_id\s+=/);
    write(block("a", id()));
    await stack.apply();
    write(block("a", id()), block("b", id()));
    expect((await stack.plan()).stderr).toContain(`Two resources manage one credential: ${id()}`);
  });

  test("is no matter where they are two credentials, unless these share their slots", async () => {
    const other = stack.okta.createApp({ label: "other" });
    write(block("a", id()), block("b", other.appId));
    await stack.apply();
    expect((await stack.plan()).code).toBe(0);
    const shared = `store = { name = "shared" }`;
    write(block("a", id(), shared), block("b", other.appId, shared));
    const plan = await stack.plan();
    expect(plan.code).toBe(1);
    expect(plan.stderr).toContain("Error: Two credentials share their slots");
  });

  test("by a rename without a `moved` block is a warning, and nothing rotates", async () => {
    write(block("a", id()));
    await stack.apply();
    write(block("b", id()));
    const plan = await stack.plan();
    expect(plan.code).toBe(2);
    expect(plan.stdout).toContain(`Warning: The same credential is destroyed and created: ${id()}`);
    expect(plan.stdout.replace(/\s+/g, " ")).toContain("`moveFromId` of the resource");
    await stack.apply();
    expect(stack.secrets).toEqual({ [stack.app.secretId]: "ACTIVE" });
    expect((await stack.plan()).code).toBe(0);
  });

  test("by such a rename is an error where the old one would revoke it", async () => {
    write(block("a", id(), `on_destroy = "revoke"`));
    await stack.apply();
    write(block("b", id(), `on_destroy = "revoke"`));
    const plan = await stack.plan();
    expect(plan.code).toBe(1);
    expect(plan.stderr).toContain(`Error: The same credential is destroyed and created: ${id()}`);
    expect(stack.secrets).toEqual({ [stack.app.secretId]: "ACTIVE" });
  });

  test("by a replacement is none: it rotates nothing and says what would", async () => {
    stack.declare(QUICK);
    await stack.apply();
    const plan = await stack.plan("-replace=clientcreds_okta_secret.billing");
    expect(plan.stderr).toBe("");
    expect(planText(plan)).toContain("will be replaced, as requested");
    await stack.apply("-replace=clientcreds_okta_secret.billing");
    expect((await stack.plan()).code).toBe(0);
  });
});
