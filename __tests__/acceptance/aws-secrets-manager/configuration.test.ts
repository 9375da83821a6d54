import { AwsStack, useTestCredentials } from "../../support/aws-stack";
import { awsStore } from "../../support/aws-store";
import { encryptedFileStore } from "../../../providers/clientcreds/stores/encrypted-file";
import { FILE_KEY } from "../../support/credential-stack";
import { QUICK } from "../../support/okta-stack";
import { planText } from "../../support/plan-text";

const said = ({ stdout, stderr }: { stdout: string; stderr: string }): string =>
  (stdout + stderr).replace(/[\s│╷╵]+/g, " ");

describe("a store in AWS Secrets Manager", () => {
  useTestCredentials();
  let stack: AwsStack;
  beforeEach(async () => {
    stack = await AwsStack.start();
  });
  afterEach(() => stack.stop());

  const provider = (slotStore: string): void =>
    stack.okta.terraform.write(
      "provider.tf",
      `provider "clientcreds" {
        okta       = { org_url = "${stack.okta.okta.url}" }
        slot_store = ${slotStore}
      }`,
    );

  test.each([
    ["layout", `layout = "yaml"`, "`layout` must be one of json, raw, sahamati"],
    ["endpoint", `layout = "json"`, "`endpoint` must be an https URL, or an http URL on loopback"],
    ["recovery_window_days", `recovery_window_days = 3`, "must be a whole number from 7 to 30, or 0, got: 3"],
    ["document", `document = "all"`, "must be a name with {name} in it"],
    ["tags", `tags = { "clientcreds:owner" = "me" }`, "without keys that begin with clientcreds:"],
    ["fields", `fields = { token = "t" }`, "a map with keys among client_id, client_secret, issuer, generation"],
    ["external_id", `external_id = "x"`, "`external_id` needs `role_arn`"],
  ])("with a wrong %s is refused before anything is asked", async (name, attribute, message) => {
    const endpoint = name === "endpoint" ? "http://secrets.example.com" : stack.aws.url;
    provider(`{ aws_secrets_manager = { region = "eu-central-1", endpoint = "${endpoint}", ${attribute} } }`);
    stack.okta.declare();
    const plan = await stack.okta.plan();
    expect(plan.code).toBe(1);
    expect(said(plan)).toContain(message);
    expect(stack.aws.requests).toHaveLength(0);
  });

  test("and in a file at once is refused", async () => {
    provider(`{ aws_secrets_manager = {}, encrypted_file = { path = "slots" } }`);
    stack.okta.declare();
    expect(said(await stack.okta.plan())).toContain("Give `aws_secrets_manager` or `encrypted_file`, not both");
  });

  test("without region or credentials says what to set", async () => {
    provider(`{ aws_secrets_manager = { endpoint = "${stack.aws.url}" } }`);
    stack.okta.declare();
    const none = { AWS_REGION: "", AWS_DEFAULT_REGION: "" };
    const plan = await stack.okta.terraform.run(["plan", "-no-color"], none);
    expect(said(plan)).toContain("no region is known. Set `region` in `aws_secrets_manager`, or AWS_REGION");
    provider(awsStore(stack.aws));
    const nobody = { AWS_ACCESS_KEY_ID: "", AWS_SECRET_ACCESS_KEY: "" };
    const unknown = await stack.okta.terraform.run(["plan", "-no-color"], nobody);
    expect(unknown.code).toBe(1);
    expect(said(unknown)).toContain("no credentials were found");
  });

  test("that is missing is an error where it is not to be created, and nothing is left behind", async () => {
    provider(awsStore(stack.aws, "create = false"));
    stack.okta.declare();
    const apply = await stack.okta.terraform.apply();
    expect(apply.code).toBe(1);
    expect(said(apply)).toContain(
      "`create` is false. Nothing was written. Create it (aws secretsmanager create-secret",
    );
    expect(Object.values(stack.okta.secrets)).toEqual(["ACTIVE"]);
    expect(stack.okta.terraform.attributes("clientcreds_okta_secret", "billing")).toBeUndefined();
  });

  test("which AWS rotates itself blocks every step, and says how to turn that off", async () => {
    const { okta, aws } = stack;
    okta.declare();
    await okta.apply();
    aws.setCondition(stack.name, { rotationEnabled: true });
    okta.declare(`${QUICK}, trigger = "a"`);
    const plan = await okta.plan();
    expect(plan.code).toBe(2);
    expect(said(plan)).toContain(`Rotation is blocked: ${okta.app.appId}`);
    expect(said(plan)).toContain("aws secretsmanager cancel-rotate-secret");
    expect((await okta.terraform.apply()).code).toBe(1);
    expect(okta.secrets).toEqual({ [okta.app.secretId]: "ACTIVE" });
  });

  test("of another account than at the last apply is an error, not a new credential", async () => {
    const { okta } = stack;
    okta.declare();
    await okta.apply();
    const text = okta.terraform.stateText();
    okta.terraform.write("terraform.tfstate", text.replaceAll(stack.aws.account, "210987654321"));
    const plan = await okta.plan();
    expect(plan.code).toBe(1);
    expect(said(plan)).toContain(
      "belongs to the AWS account 210987654321; the credentials found are of account 123456789012",
    );
  });

  test("takes over the slots of a file, with the rotation that is in flight", async () => {
    const { okta } = stack;
    provider(`{ encrypted_file = { path = "slots" } }`);
    okta.declare();
    await okta.apply();
    okta.declare(`${QUICK}, trigger = "a"`);
    await okta.apply();
    expect(okta.state.phase).toBe("overlap");
    okta.declare(
      `${QUICK}, trigger = "a"`,
      `store = ${awsStore(stack.aws).replace("{", `{\n name = "prod/billing"\n`)}`,
    );
    const plan = await okta.plan();
    expect(planText(plan)).toContain(
      `~ store_id = "file:slots#okta/${okta.app.appId}" -> "arn:aws:secretsmanager:eu-central-1:123456789012:secret:prod/billing"`,
    );
    await okta.apply();
    expect(okta.state).toMatchObject({ phase: "overlap", last_action: "move slots" });
    await okta.settle();
    expect(okta.state).toMatchObject({ generation: 2, phase: "steady" });
    expect(stack.payload("AWSCURRENT", "prod/billing")).toMatchObject({ generation: 2 });
    const left = encryptedFileStore(
      { path: okta.slots.path, env: { CLIENTCREDS_FILE_KEY: FILE_KEY } },
      okta.slots.name,
    );
    expect((await left.observe(AbortSignal.timeout(5000))).movedTo).toBe(okta.state.store_id);
    expect((await okta.plan()).code).toBe(0);
  });
});
