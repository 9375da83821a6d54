import { TerraformOutput, TerraformVariable, type TerraformStack } from "cdktf";
import {
  ClientCredentialsProvider,
  RotationPolicy,
  SahamatiEntitySecret,
  SlotStore,
  ValidationError,
  type SahamatiEntitySecretProps,
} from "../../constructs";
import { only, synthesise } from "./synth";

const provider = (stack: TerraformStack) =>
  new ClientCredentialsProvider(stack, "clientcreds", {
    sahamati: { environment: "uat", username: "rotation@bank.example" },
    slotStore: SlotStore.awsSecretsManager({ layout: "sahamati" }),
  });

const stackWith = (props: Partial<SahamatiEntitySecretProps>) =>
  synthesise((stack) => {
    provider(stack);
    const secret = new SahamatiEntitySecret(stack, "fiu", { entityId: "XYZ_FIU", ...props });
    new TerraformOutput(stack, "until", { value: secret.oldSecretAcceptedUntil, staticId: true });
    new TerraformOutput(stack, "client", { value: secret.clientId, staticId: true });
  });
const secretWith = (props: Partial<SahamatiEntitySecretProps>) =>
  only(stackWith(props).resource.clientcreds_sahamati_secret);

describe("SahamatiEntitySecret", () => {
  test("is declared with the user's environment in the provider's configuration, and no password", () => {
    const stack = stackWith({ secretExpiryDays: 90, rotation: RotationPolicy.of({ every: "60d" }) });
    expect(only(stack.resource.clientcreds_sahamati_secret)).toMatchObject({
      entity_id: "XYZ_FIU",
      secret_expiry_days: 90,
      rotation: { every: "60d" },
    });
    expect(stack.provider.clientcreds![0]).toMatchObject({
      sahamati: { environment: "uat", username: "rotation@bank.example" },
      slot_store: { aws_secrets_manager: { layout: "sahamati" } },
    });
  });

  test("adopts by an import block of the entity's id", () => {
    expect(stackWith({ importExisting: true }).import![0]!.id).toBe("XYZ_FIU");
  });

  test("takes the policy that keeps Sahamati's 180 days, and one that is shorter than other issuers' waits", () => {
    expect(secretWith({ rotation: RotationPolicy.maximumAge("180d", { appliesEvery: "1d" }) }).rotation).toEqual({
      every: "175d",
    });
    expect(secretWith({ rotation: RotationPolicy.of({ every: "5d" }) }).rotation).toEqual({ every: "5d" });
  });

  test("lets tokens pass", () => {
    const stack = synthesise((scope) => {
      provider(scope);
      const text = (name: string) => new TerraformVariable(scope, name, { type: "string" }).stringValue;
      const days = new TerraformVariable(scope, "days", { type: "number" }).numberValue;
      const rotation = RotationPolicy.of({ every: text("every"), beforeExpiry: text("margin") });
      new SahamatiEntitySecret(scope, "fiu", { entityId: text("entity"), secretExpiryDays: days, rotation });
    });
    expect(only(stack.resource.clientcreds_sahamati_secret)).toMatchObject({
      entity_id: "${var.entity}",
      secret_expiry_days: "${var.days}",
    });
  });

  test.each<[Partial<SahamatiEntitySecretProps>, string]>([
    [{ entityId: "XYZ FIU" }, '`entityId` must be an id without white space and control characters, got: "XYZ FIU".'],
    [{ secretExpiryDays: 181 }, "`secretExpiryDays` must be a whole number from 1 to 180, got: 181."],
    [
      { rotation: RotationPolicy.of({ every: "181d" }) },
      "`rotation.every` must be at most 180d, the longest that a secret of Sahamati's lives, got: 181d.",
    ],
    [
      { rotation: RotationPolicy.maximumAge("365d", { appliesEvery: "1d" }) },
      "`rotation.every` must be at most 180d, the longest that a secret of Sahamati's lives, got: 360d.",
    ],
    [
      { secretExpiryDays: 20, rotation: RotationPolicy.of({}) },
      "`rotation.beforeExpiry` must be shorter than `secretExpiryDays` (20d), or every apply would rotate, got: 30d, its default.",
    ],
    [
      { rotation: RotationPolicy.of({ overlap: "1d" }) },
      "`rotation.overlap` is not possible at Sahamati, which makes one secret and revives none: leave it out, got: 1d.",
    ],
    [
      { rotation: RotationPolicy.of({ pinGeneration: 2 }) },
      "`rotation.pinGeneration` is not possible at Sahamati, which makes one secret and revives none: leave it out, got: 2.",
    ],
  ])("refuses %j with field, rule and value", (props, message) => {
    const attempt = () => secretWith(props);
    expect(attempt).toThrow(ValidationError);
    expect(attempt).toThrow(`${message} At construct stack/fiu.`);
  });

  test("is simulated as it lives: one apply rotates, 30 days before the end unless its age comes first", () => {
    const timeline = RotationPolicy.of({}).simulate({ issuer: "sahamati_secret", appliesEvery: "1d", for: "200d" });
    expect(timeline.steps.map(({ at, action, phase }) => `${at} ${action} ${phase}`)).toMatchInlineSnapshot(`
     [
       "0s adopt generation 1 (secret first) steady",
       "151d introduce generation 2 (expires soon), promote generation 2 steady",
     ]
    `);
  });
});
