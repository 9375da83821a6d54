import { encryptedFileReader } from "../../../providers/clientcreds/stores/encrypted-file";
import { FILE_KEY } from "../../support/credential-stack";
import { OktaStack, QUICK } from "../../support/okta-stack";

describe("destroy", () => {
  let stack: OktaStack;
  beforeEach(async () => {
    stack = await OktaStack.start();
  });
  afterEach(() => stack.stop());

  const reader = () => encryptedFileReader({ path: stack.slots.path, env: { CLIENTCREDS_FILE_KEY: FILE_KEY } });

  test("retains by default: it says so, and the credential works on", async () => {
    stack.declare();
    await stack.apply();
    const plan = await stack.plan("-destroy");
    expect(plan.stdout).toContain(`Credential stays accepted: ${stack.app.appId}`);
    expect((await stack.terraform.destroy()).code).toBe(0);
    expect(stack.secrets).toEqual({ [stack.app.secretId]: "ACTIVE" });
    const { CURRENT } = await reader().readSlots(stack.slots.name);
    expect(CURRENT.value.unsafeUnwrap()).toBe(stack.app.secret);
  });

  test("revokes what it made when it was told so before, and removes the slots", async () => {
    stack.declare(QUICK, `on_destroy = "revoke"`);
    await stack.apply();
    const plan = await stack.plan("-destroy");
    expect(plan.stdout).toContain(`Credential is revoked: ${stack.app.appId}`);
    const before = stack.okta.secretsOf(stack.app.appId).map(({ value }) => value);
    const destroyed = await stack.terraform.destroy();
    expect(destroyed.stderr).toBe("");
    expect(destroyed.code).toBe(0);
    // Okta leaves no client without a secret: the one that stays is known to nobody.
    const after = stack.okta.secretsOf(stack.app.appId);
    expect(after).toHaveLength(1);
    expect(before).not.toContain(after[0]!.value);
    await expect(reader().readSlots(stack.slots.name)).rejects.toThrow("slots");
  });

  test("revokes in mid-rotation too, when both places are ours", async () => {
    stack.declare(`${QUICK}, trigger = "a"`, `on_destroy = "revoke"`);
    await stack.apply();
    stack.declare(`${QUICK}, trigger = "b"`, `on_destroy = "revoke"`);
    await stack.apply();
    const ours = stack.okta.secretsOf(stack.app.appId).map(({ id }) => id);
    expect(ours).toHaveLength(2);
    expect((await stack.terraform.destroy()).code).toBe(0);
    const after = stack.okta.secretsOf(stack.app.appId).map(({ id }) => id);
    expect(after).toHaveLength(1);
    expect(ours).not.toContain(after[0]);
  });

  test("revokes nothing that another resource has taken over", async () => {
    stack.declare(QUICK, `on_destroy = "revoke"`);
    await stack.apply();
    const state = stack.terraform.stateText();
    // Somebody else's configuration imports the same credential: it owns the slots from then on.
    await stack.terraform.run(["state", "rm", "clientcreds_okta_secret.billing"]);
    await stack.apply();
    stack.terraform.write("terraform.tfstate", state);
    expect((await stack.terraform.run(["destroy", "-no-color", "-auto-approve", "-refresh=false"])).code).toBe(0);
    expect(stack.secrets).toEqual({ [stack.app.secretId]: "ACTIVE" });
    await expect(reader().readSlots(stack.slots.name)).resolves.toBeDefined();
  });
});
