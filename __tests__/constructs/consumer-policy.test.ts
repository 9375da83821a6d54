import { Testing, TerraformOutput, TerraformStack } from "cdktf";
import { ClientCredentialsProvider, OktaClientSecret, SlotStore, type OktaClientSecretProps } from "../../constructs";

const file = SlotStore.encryptedFile({ path: "slots" });

const policyOf = (slotStore: SlotStore | undefined, props: Partial<OktaClientSecretProps> = {}) => {
  const stack = new TerraformStack(Testing.app(), "stack");
  new ClientCredentialsProvider(stack, "clientcreds", { slotStore });
  const billing = new OktaClientSecret(stack, "billing", { appId: "0oa1", ...props });
  new TerraformOutput(stack, "policy", { value: JSON.stringify(billing.consumerPolicy()), staticId: true });
  const synthesised = JSON.parse(Testing.synth(stack)) as { output: { policy: { value: string } } };
  return JSON.parse(synthesised.output.policy.value) as unknown;
};

describe("consumerPolicy", () => {
  test("allows to read CURRENT and NEXT of this credential by name, and nothing else", () => {
    expect(policyOf(undefined)).toEqual({
      Effect: "Allow",
      Action: "secretsmanager:GetSecretValue",
      Resource: expect.stringMatching(/^\$\{clientcreds_okta_secret\.billing\w*\.store_id\}-\?{6}$/),
      Condition: { "ForAnyValue:StringEquals": { "secretsmanager:VersionStage": ["AWSCURRENT", "NEXT"] } },
    });
  });

  test.each<[string, SlotStore | undefined, Partial<OktaClientSecretProps>]>([
    ["credential", undefined, { store: file }],
    ["provider", file, {}],
  ])("is refused where the %s's store is a file, which no IAM governs", (_, slotStore, props) => {
    expect(() => policyOf(slotStore, props)).toThrow(
      "`store` must be AWS Secrets Manager, whose readers IAM governs, got: an encrypted file. At construct stack/billing.",
    );
  });
});
