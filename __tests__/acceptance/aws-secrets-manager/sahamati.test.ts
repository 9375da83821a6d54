import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { IamPolicy } from "../../../sandbox/secrets-manager/sandbox";
import { AWS_ENV, awsStore, startSecretsManagerSandbox, type SecretsManagerSandbox } from "../../support/aws-store";
import { ENTITY, SahamatiStack } from "../../support/sahamati-stack";

const NAME = `prod/oauth/sahamati/${ENTITY}`;
const APPLY = readFileSync(resolve(__dirname, "../../../examples/pipelines/iam/apply.json"), "utf8");

describe("an entity of Sahamati with its slots in AWS Secrets Manager", () => {
  let aws: SecretsManagerSandbox;
  let stack: SahamatiStack;
  beforeEach(async () => {
    aws = await startSecretsManagerSandbox();
    aws.restrict(AWS_ENV.AWS_ACCESS_KEY_ID, JSON.parse(APPLY) as IamPolicy);
    const slotStore = awsStore(aws, `name_prefix = "prod/oauth/"\n layout = "sahamati"`);
    stack = await SahamatiStack.start({ slotStore, env: AWS_ENV });
  });
  afterEach(async () => {
    await stack.stop();
    await aws.stop();
  });

  const versionIn = (label: string) => aws.secret(NAME).versions.find(({ stages }) => stages.includes(label))!;
  const payload = (label: string): unknown =>
    JSON.parse((versionIn(label).payload as { SecretString: string }).SecretString);

  test("is reset once, and found as Sahamati's own agent reads it", async () => {
    stack.declare();
    await stack.apply();
    expect(stack.resets).toBe(0);
    const adopted = payload("AWSCURRENT");
    stack.declare(`trigger = "a"`);
    await stack.apply();
    expect(stack.resets).toBe(1);
    expect(stack.state).toMatchObject({ generation: 2, phase: "steady" });
    const secret = stack.secret;
    expect(payload("AWSCURRENT")).toEqual({ entityId: ENTITY, entitySecret: secret });
    expect(payload("NEXT")).toEqual(payload("AWSCURRENT"));
    expect(payload("AWSPREVIOUS")).toEqual(adopted);
    expect(versionIn("INTENT").id).toMatch(/^i2-/);
    expect((await stack.plan()).code).toBe(0);
  });

  test("is reset once also where the store's answer to the new value is lost", async () => {
    stack.declare();
    await stack.apply();
    stack.declare(`trigger = "a"`);
    // The second put of a rotation: the first one is the intent's.
    const lost = [2, 3, 4].map((nth) =>
      aws.faults.add({ path: /^\/PutSecretValue$/, nth, fault: { kind: "drop", when: "after" } }),
    );
    await stack.apply();
    for (const fault of lost) fault.remove();
    expect(stack.resets).toBe(1);
    expect(payload("AWSCURRENT")).toEqual({ entityId: ENTITY, entitySecret: stack.secret });
  });
});
