import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { IamPolicy } from "../../../sandbox/secrets-manager/sandbox";
import { AwsStack, useTestCredentials } from "../../support/aws-stack";
import { QUICK } from "../../support/okta-stack";
import { planText } from "../../support/plan-text";

/** The policy files that users copy, enforced by the server. */
const policy = (name: string, replace: (text: string) => string = (text) => text): IamPolicy =>
  JSON.parse(
    replace(readFileSync(resolve(__dirname, `../../../examples/pipelines/iam/${name}.json`), "utf8")),
  ) as IamPolicy;

describe("the minimal IAM policies", () => {
  useTestCredentials();
  let stack: AwsStack;
  beforeEach(async () => {
    stack = await AwsStack.start(`name_prefix = "prod/oauth/"\n document = "{name}/document"`);
    stack.aws.restrict("AKIAPLAN", policy("plan"));
    stack.aws.restrict("AKIAAPPLY", policy("apply"));
    stack.aws.restrict(
      "AKIACONSUMER",
      policy("consumer", (text) => text.replace("0oa1billing", stack.okta.app.appId)),
    );
  });
  afterEach(() => stack.stop());

  const as = (key: string, ...args: string[]) =>
    stack.okta.terraform.run([...args, "-no-color"], { AWS_ACCESS_KEY_ID: key });
  const apply = async (...args: string[]): Promise<void> => {
    const result = await as("AKIAAPPLY", "apply", "-auto-approve", ...args);
    expect(result.stderr).toBe("");
  };

  test("let apply do whatever a credential's life needs, from its creation to its revocation", async () => {
    const { okta } = stack;
    okta.declare();
    await apply();
    okta.declare(`${QUICK}, trigger = "a"`);
    await apply();
    for (let i = 0; i < 6 && okta.state.phase !== "steady"; i++) {
      await okta.untilDue();
      await apply();
    }
    expect(okta.state).toMatchObject({ generation: 2, phase: "steady" });
    expect(stack.payload<object>("AWSCURRENT", `${stack.name}/document`)).toHaveProperty("CURRENT.generation", 2);
    okta.declare(`${QUICK}, trigger = "a"`, `on_destroy = "revoke"`);
    await apply();
    await apply("-destroy");
    expect(stack.aws.secret(stack.name).deletion).toBeDefined();
  });

  test("let plan see every step and every drift without the right to read a value", async () => {
    const { okta } = stack;
    okta.declare();
    await apply();
    const from = stack.aws.requests.length;
    okta.declare(`${QUICK}, trigger = "a"`);
    const plan = await as("AKIAPLAN", "plan");
    expect(plan.stderr).toBe("");
    expect(planText(plan)).toContain('-> "introduce generation 2 (trigger changed)"');
    expect(Object.keys(stack.operations(from)).sort()).toEqual(["", "DescribeSecret"]);
    await apply();
    await okta.untilDue();
    expect(planText(await as("AKIAPLAN", "plan"))).toContain('-> "promote generation 2"');
  });

  test("do not let plan read or write, which an apply with its role is told", async () => {
    const { okta } = stack;
    okta.declare();
    const refused = await as("AKIAPLAN", "apply", "-auto-approve");
    expect(refused.code).toBe(1);
    expect(refused.stderr).toContain("secretsmanager:CreateSecret");
    expect(() => stack.aws.secret(stack.name)).toThrow("can't find");
    await apply();
    const client = await stack.client("AKIAPLAN");
    await expect(client.getSecretValue({ SecretId: stack.name })).rejects.toThrow("secretsmanager:GetSecretValue");
  });

  test("let a consumer read CURRENT and NEXT of its own credential, and nothing else", async () => {
    const { okta } = stack;
    okta.declare();
    await apply();
    okta.declare(`${QUICK}, trigger = "a"`);
    await apply();
    const client = await stack.client("AKIACONSUMER");
    for (const VersionStage of ["AWSCURRENT", "NEXT"]) {
      const { SecretString } = await client.getSecretValue({ SecretId: stack.name, VersionStage });
      expect(SecretString).toContain("client_secret");
    }
    const refusals = [
      client.getSecretValue({ SecretId: stack.name, VersionStage: "AWSPREVIOUS" }),
      client.getSecretValue({ SecretId: stack.name }),
      client.getSecretValue({ SecretId: `${stack.name}/document`, VersionStage: "AWSCURRENT" }),
      client.describeSecret({ SecretId: stack.name }),
      client.putSecretValue({ SecretId: stack.name, SecretString: "mine" }),
    ];
    for (const refusal of refusals) await expect(refusal).rejects.toThrow("is not authorized to perform");
  });
});
