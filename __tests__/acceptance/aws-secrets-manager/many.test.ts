import { AwsStack, useTestCredentials } from "../../support/aws-stack";

const COUNT = 12;

describe("many credentials with slots in AWS Secrets Manager", () => {
  useTestCredentials();
  let stack: AwsStack;
  let names: string[];
  beforeAll(async () => {
    stack = await AwsStack.start();
    const apps = Array.from({ length: COUNT }, (_, i) => stack.okta.okta.createApp({ label: `app ${i}` }));
    names = apps.map(({ appId }) => `prod/oauth/okta/${appId}`);
    const resources = apps.map(
      ({ appId }, i) => `resource "clientcreds_okta_secret" "app${i}" {
        app_id   = "${appId}"
        rotation = { every = "90d" }
      }`,
    );
    stack.okta.terraform.write("main.tf", resources.join("\n"));
    await stack.okta.apply();
  });
  afterAll(() => stack.stop());

  const plan = async () => {
    const from = stack.aws.requests.length;
    const { code, stdout, stderr } = await stack.okta.plan();
    const { "": _, ...operations } = stack.operations(from);
    return { code, stdout, stderr, operations };
  };

  test("are refreshed from a list, without the first few", async () => {
    expect(await plan()).toMatchObject({ code: 0, operations: { DescribeSecret: 5, ListSecrets: 1 } });
  });

  test("are described one by one where the right to list is missing", async () => {
    const allow = stack.aws.deny("ListSecrets");
    expect(await plan()).toMatchObject({ code: 0, operations: { DescribeSecret: COUNT, ListSecrets: 1 } });
    allow();
  });

  test("are described where the list differs from what was seen last, since it may be the list that is late", async () => {
    const stale = stack.aws.faults.add({ path: /^\/ListSecrets$/, fault: { kind: "stale", acts: 20 } });
    const { code, operations } = await plan();
    expect(code).toBe(0);
    expect(operations.DescribeSecret).toBeGreaterThan(5);
    expect(stale.fired).toBe(1);
    stale.remove();
  });

  test("show a change by hand in one of them", async () => {
    const byHand = await stack.client();
    for (const SecretId of names) await byHand.putSecretValue({ SecretId, SecretString: "by hand" });
    const planned = await plan();
    expect(planned.code).toBe(2);
    expect(planned.stdout.match(/-> "identify CURRENT \(written by somebody else\)"/g)).toHaveLength(COUNT);
  });
});
