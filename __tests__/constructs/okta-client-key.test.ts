import { TerraformVariable, type TerraformStack } from "cdktf";
import {
  ClientCredentialsProvider,
  EphemeralValue,
  OktaClientKey,
  OktaClientSecret,
  OnDestroy,
  RotationPolicy,
  SlotStore,
  ValidationError,
  Verification,
  type OktaClientKeyProps,
} from "../../constructs";
import { only, synthesise } from "./synth";

const provider = (stack: TerraformStack) =>
  new ClientCredentialsProvider(stack, "clientcreds", {
    okta: { orgUrl: "https://acme.okta.com" },
    slotStore: SlotStore.encryptedFile({ path: "slots" }),
  });

const synthesised = (props: Partial<OktaClientKeyProps>) =>
  synthesise((stack) => {
    provider(stack);
    new OktaClientKey(stack, "billing", { appId: "0oa1billing", ...props });
  });
const keyWith = (props: Partial<OktaClientKeyProps>) => only(synthesised(props).resource.clientcreds_okta_key);

describe("OktaClientKey", () => {
  test("observes only, unless a policy is given", () => {
    expect(keyWith({})).toMatchObject({ app_id: "0oa1billing" });
    for (const word of ["rotation", "generate", "verify"]) expect(keyWith({})).not.toHaveProperty(word);
  });

  test("writes what it is told", () => {
    const key = keyWith({
      generate: { algorithm: "RS256", rsaBits: 3072 },
      rotation: RotationPolicy.of({ every: "90d", overlap: "24h", grace: "24h", soak: "7d" }),
      verification: Verification.none(),
      onDestroy: OnDestroy.REVOKE,
      discardCredentialIds: ["pksOld"],
    });
    expect(key).toMatchObject({
      generate: { algorithm: "RS256", rsa_bits: 3072 },
      rotation: { every: "90d", overlap: "24h", grace: "24h", soak: "7d" },
      verify: { method: "none" },
      on_destroy: "revoke",
      discard_credential_ids: ["pksOld"],
    });
  });

  test("stands beside the secret of the same app", () => {
    const stack = synthesise((scope) => {
      provider(scope);
      new OktaClientSecret(scope, "secret", { appId: "0oa1billing" });
      new OktaClientKey(scope, "key", { appId: "0oa1billing" });
    });
    expect(Object.keys(stack.resource).sort()).toEqual(["clientcreds_okta_key", "clientcreds_okta_secret"]);
  });

  test("imports by the app's id", () => {
    expect(synthesised({ importExisting: true }).import).toMatchObject([{ id: "0oa1billing" }]);
  });

  test("takes a key of the caller's as an ephemeral variable", () => {
    const stack = synthesise((scope) => {
      provider(scope);
      const variable = new TerraformVariable(scope, "pem", { sensitive: true });
      variable.addOverride("ephemeral", true);
      new OktaClientKey(scope, "billing", { appId: "0oa1", candidate: EphemeralValue.fromVariable(variable) });
    });
    expect(only(stack.resource.clientcreds_okta_key).candidate_wo).toBe("${var.pem}");
  });

  test.each<[Partial<OktaClientKeyProps>, string]>([
    [{ appId: "a/b" }, "appId"],
    [{ generate: { rsaBits: 1024 } }, "generate.rsaBits"],
    [{ generate: { rsaBits: 2050 } }, "generate.rsaBits"],
    [{ generate: { algorithm: "ES256", rsaBits: 2048 } }, "generate.rsaBits"],
    [{ generate: {}, candidate: EphemeralValue.unsafeReference("var.pem") }, "generate"],
    [{ rotation: RotationPolicy.of({ every: "1d", overlap: "1d", grace: "1d" }) }, "rotation"],
  ])("refuses %j, and names the field", (props, field) => {
    expect(() => keyWith(props)).toThrow(ValidationError);
    expect(() => keyWith(props)).toThrow(field);
  });
});
