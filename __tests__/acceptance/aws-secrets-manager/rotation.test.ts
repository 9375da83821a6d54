import { AwsStack, useTestCredentials } from "../../support/aws-stack";
import { QUICK, RESOURCE } from "../../support/okta-stack";
import { planText } from "../../support/plan-text";
import { Service } from "../../support/service";

describe("slots in AWS Secrets Manager", () => {
  useTestCredentials();
  let stack: AwsStack;
  beforeEach(async () => {
    stack = await AwsStack.start();
    stack.okta.declare();
    await stack.okta.apply();
  });
  afterEach(() => stack.stop());

  test("are adopted, rotated, and read by a service that never fails a login", async () => {
    const { okta } = stack;
    expect(okta.state.store_id).toBe(stack.storeId);
    expect((await okta.plan()).code).toBe(0);
    const service = new Service(okta, 1, stack.consumer());
    okta.declare(`${QUICK}, trigger = "a"`);
    await okta.apply();
    expect(okta.state.phase).toBe("overlap");
    expect(stack.payload("AWSCURRENT")).toEqual({
      client_id: okta.app.clientId,
      client_secret: okta.app.secret,
      issuer: okta.okta.url,
      generation: 1,
    });
    const introduced = okta.okta.secretsOf(okta.app.appId).find(({ value }) => value !== okta.app.secret)!;
    expect(stack.payload("NEXT")).toMatchObject({ client_secret: introduced.value, generation: 2 });
    await okta.settle();
    expect(okta.state).toMatchObject({ generation: 2, phase: "steady" });
    expect((await okta.plan()).code).toBe(0);
    expect(stack.payload("AWSCURRENT")).toEqual(stack.payload("NEXT"));
    expect(stack.payload("AWSCURRENT")).toMatchObject({ client_secret: introduced.value, generation: 2 });
    expect(await service.stop()).toEqual([]);
    expect(service.logins).toBeGreaterThan(10);
  });

  test("that somebody else wrote are identified, and CURRENT is put back", async () => {
    const { okta } = stack;
    const byHand = await stack.client();
    await byHand.putSecretValue({ SecretId: stack.name, SecretString: `{"client_secret":"${"x1Y".repeat(16)}"}` });
    const plan = await okta.plan();
    expect(plan.code).toBe(2);
    expect(planText(plan)).toContain('-> "identify CURRENT (written by somebody else)"');
    await okta.apply();
    expect(planText(await okta.plan())).toMatch(/last_action = .* -> "repair generation 1 /);
    await okta.apply();
    expect(stack.payload("AWSCURRENT")).toMatchObject({ client_secret: okta.app.secret });
    expect((await okta.plan()).code).toBe(0);
  });

  test("go on after the state was lost: import finds generation and phase in the store", async () => {
    const { okta } = stack;
    okta.declare(`${QUICK}, trigger = "a"`);
    await okta.apply();
    await okta.terraform.run(["state", "rm", RESOURCE]);
    okta.terraform.write(
      "import.tf",
      `import {\n  to = clientcreds_okta_secret.billing\n  id = "${okta.app.appId}"\n}\n`,
    );
    await okta.apply();
    expect(okta.state).toMatchObject({ generation: 2, store_id: stack.storeId });
    await okta.settle();
    expect(Object.values(okta.secrets)).toEqual(["ACTIVE"]);
  });

  test("that were deleted are made again from the issuer's value", async () => {
    const { okta } = stack;
    const byHand = await stack.client();
    await byHand.deleteSecret({ SecretId: stack.name, ForceDeleteWithoutRecovery: true });
    expect(planText(await okta.plan())).toMatch(/last_action = .* -> "repair generation 1 /);
    await okta.apply();
    expect(stack.payload("AWSCURRENT")).toMatchObject({ client_secret: okta.app.secret, generation: 1 });
    expect((await okta.plan()).code).toBe(0);
  });
});
