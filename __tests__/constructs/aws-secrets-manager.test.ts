import type { TerraformStack } from "cdktf";
import {
  ClientCredentialsProvider,
  OktaClientSecret,
  SlotStore,
  ValidationError,
  type OktaClientSecretProps,
} from "../../constructs";
import { only, synthesise } from "./synth";

const REGION = { region: "eu-central-1", namePrefix: "prod/oauth/" };

const synthesiseWith = (slotStore: SlotStore, props: Partial<OktaClientSecretProps> = {}) =>
  synthesise((scope: TerraformStack) => {
    new ClientCredentialsProvider(scope, "clientcreds", { slotStore });
    new OktaClientSecret(scope, "billing", { appId: "0oa1", ...props });
  });

const resourceWith = (slotStore: SlotStore, props: Partial<OktaClientSecretProps>) =>
  only(synthesiseWith(slotStore, props).resource.clientcreds_okta_secret);

describe("SlotStore.awsSecretsManager", () => {
  test("writes every word of its props", () => {
    const slotStore = SlotStore.awsSecretsManager({
      ...REGION,
      profile: "ops",
      roleArn: "arn:aws:iam::123456789012:role/rotate",
      externalId: "x",
      endpoint: "https://vpce.example.com",
      kmsKeyId: "alias/oauth",
      create: false,
      layout: "json",
      fields: { clientId: "id", clientSecret: "secret" },
      document: "{name}/all",
      tags: { team: "payments" },
      recoveryWindowDays: 7,
    });
    expect(synthesiseWith(slotStore).provider.clientcreds![0]).toMatchObject({
      slot_store: {
        aws_secrets_manager: {
          region: "eu-central-1",
          name_prefix: "prod/oauth/",
          profile: "ops",
          role_arn: "arn:aws:iam::123456789012:role/rotate",
          external_id: "x",
          endpoint: "https://vpce.example.com",
          kms_key_id: "alias/oauth",
          create: false,
          layout: "json",
          fields: { client_id: "id", client_secret: "secret" },
          document: "{name}/all",
          tags: { team: "payments" },
          recovery_window_days: 7,
        },
      },
    });
  });

  test.each([
    [{ recoveryWindowDays: 3 }, "recoveryWindowDays"],
    [{ layout: "raw" as const, fields: { clientId: "id" } }, "fields"],
    [{ tags: { "clientcreds:owner": "me" } }, "tags"],
  ])("refuses %j at synth", (props, field) => {
    expect(() => SlotStore.awsSecretsManager(props)).toThrow(expect.objectContaining({ field }));
    expect(() => SlotStore.awsSecretsManager(props)).toThrow(ValidationError);
  });
});

describe("tags of a credential", () => {
  const tags = { service: "billing" };

  test("are laid over those of the provider's store, which is said again since a store of its own replaces it", () => {
    const slotStore = SlotStore.awsSecretsManager({ ...REGION, tags: { team: "payments" } });
    expect(resourceWith(slotStore, { tags }).store).toEqual({
      aws_secrets_manager: {
        region: "eu-central-1",
        name_prefix: "prod/oauth/",
        tags: { team: "payments", service: "billing" },
      },
    });
  });

  test("go to the credential's own store, whose name they keep", () => {
    const own = SlotStore.awsSecretsManager({ region: "eu-west-1" }).named("billing");
    expect(resourceWith(SlotStore.encryptedFile({ path: "slots" }), { tags, store: own }).store).toEqual({
      name: "billing",
      aws_secrets_manager: { region: "eu-west-1", tags },
    });
  });

  test.each([
    ["of a file", SlotStore.encryptedFile({ path: "slots" }), tags],
    ["with a key of ours", SlotStore.awsSecretsManager(REGION), { "clientcreds:owner": "me" }],
  ])("%s are refused", (_, slotStore, given) => {
    expect(() => resourceWith(slotStore, { tags: given })).toThrow(expect.objectContaining({ field: "tags" }));
  });
});
