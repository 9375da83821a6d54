import {
  AWS_ENV,
  awsStore,
  startSecretsManagerSandbox,
  useTestCredentials,
  type SecretsManagerSandbox,
} from "../../support/aws-store";
import { ClientCredentials } from "../../../runtime";
import { Service } from "../../support/service";
import { OktaStack, QUICK } from "../../support/okta-stack";

describe("slots in AWS Secrets Manager", () => {
  let aws: SecretsManagerSandbox;
  let stack: OktaStack;
  useTestCredentials();
  beforeEach(async () => {
    aws = await startSecretsManagerSandbox();
    stack = await OktaStack.start({ slotStore: awsStore(aws, `name_prefix = "prod/"`), env: AWS_ENV });
  });
  afterEach(async () => {
    await stack.stop();
    await aws.stop();
  });

  const name = () => `prod/okta/${stack.app.appId}`;
  const consumerOf = () =>
    ClientCredentials.fromAwsSecretsManager(
      { secretId: name(), region: aws.region, endpoint: aws.url },
      { maxCache: 1 },
    );
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
    const service = new Service(stack, 1, consumerOf());
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
    expect(await service.stop()).toEqual([]);
    expect(service.logins).toBeGreaterThan(10);
  });
});
