import { OktaStack } from "../../support/okta-stack";

/** Terraform prints one of the warnings with the same summary, and "(and 1 more similar warning elsewhere)". */
const FOLDED = /more similar warnings? elsewhere/;

describe("warnings that each credential must be named in", () => {
  let stack: OktaStack;
  afterEach(() => stack.stop());

  test("do not fold: blocked rotations and destroys bear the id in their summary", async () => {
    stack = await OktaStack.start();
    const apps = [stack.app, stack.okta.createApp({ label: "other" })];
    const declare = (rotation: string): void =>
      stack.terraform.write(
        "main.tf",
        apps
          .map(
            ({ appId }, i) =>
              `resource "clientcreds_okta_secret" "c${i}" {\n  app_id = "${appId}"\n  rotation = { ${rotation} }\n}\n`,
          )
          .join(""),
      );
    declare(`every = "90d"`);
    await stack.apply();
    const foreign = apps.map(({ appId }) => stack.okta.addForeignSecret(appId).id);
    declare(`every = "90d", trigger = "a"`);
    const blocked = await stack.plan();
    const destroyed = await stack.plan("-destroy");
    apps.forEach(({ appId }, i) => {
      expect(blocked.stdout).toContain(`Warning: Rotation is blocked: ${appId}`);
      expect(blocked.stdout).toContain(foreign[i]!);
      expect(destroyed.stdout).toContain(`Warning: Credential stays accepted: ${appId}`);
    });
    expect(blocked.stdout).not.toMatch(FOLDED);
    expect(destroyed.stdout).not.toMatch(FOLDED);
  });
});
