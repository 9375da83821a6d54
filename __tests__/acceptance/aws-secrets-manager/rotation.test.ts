import { AWS_ENV, awsStore, startSecretsManagerSandbox, type SecretsManagerSandbox } from "../../support/aws-store";
import { OktaStack, QUICK } from "../../support/okta-stack";

describe("slots in AWS Secrets Manager", () => {
  let aws: SecretsManagerSandbox;
  let stack: OktaStack;
  beforeEach(async () => {
    aws = await startSecretsManagerSandbox();
    stack = await OktaStack.start({ slotStore: awsStore(aws, `name_prefix = "prod/"`), env: AWS_ENV });
  });
  afterEach(async () => {
    await stack.stop();
    await aws.stop();
  });

  const name = () => `prod/okta/${stack.app.appId}`;
  const payloads = () =>
    Object.fromEntries(
      aws
        .secret(name())
        .versions.flatMap(({ stages, payload }) =>
          stages.filter((s) => ["AWSCURRENT", "NEXT", "AWSPREVIOUS"].includes(s)).map((s) => [s, payload]),
        ),
    );

  test("are adopted, rotated and shown by their ARN", async () => {
    stack.declare();
    await stack.apply();
    expect(stack.state.store_id).toBe(`arn:aws:secretsmanager:${aws.region}:${aws.account}:secret:${name()}`);
    expect((await stack.plan()).code).toBe(0);
    stack.declare(`${QUICK}, trigger = "a"`);
    await stack.apply();
    expect(stack.state.phase).toBe("overlap");
    const read = (label: string) =>
      JSON.parse((payloads()[label] as { SecretString: string }).SecretString) as Record<string, unknown>;
    expect(read("AWSCURRENT")).toEqual({
      client_id: stack.app.clientId,
      client_secret: stack.app.secret,
      issuer: stack.okta.url,
      generation: 1,
    });
    const introduced = stack.okta.secretsOf(stack.app.appId).find(({ value }) => value !== stack.app.secret)!;
    expect(read("NEXT")).toMatchObject({ client_secret: introduced.value, generation: 2 });
    await stack.settle();
    expect(stack.state).toMatchObject({ generation: 2, phase: "steady" });
    expect((await stack.plan()).code).toBe(0);
    expect(read("AWSCURRENT")).toEqual(read("NEXT"));
    expect(read("AWSCURRENT")).toMatchObject({ client_secret: introduced.value, generation: 2 });
  });
});
