import { Fn, TerraformVariable, type TerraformStack } from "cdktf";
import {
  ClientCredentialsProvider,
  EphemeralValue,
  KeycloakClientSecret,
  OnDestroy,
  RotationPolicy,
  SlotStore,
  ValidationError,
  Verification,
  type KeycloakClientSecretProps,
} from "../../constructs";
import { only, synthesise } from "./synth";

const UUID = "7c5aff44-5b4e-4f3e-a4b5-9d2d5a1c4b1e";

const provider = (stack: TerraformStack, slotStore = SlotStore.encryptedFile({ path: "slots" })) =>
  new ClientCredentialsProvider(stack, "clientcreds", {
    keycloak: { url: "https://sso.example.com", realm: "acme" },
    slotStore,
  });

const synthesised = (props: Partial<KeycloakClientSecretProps>) =>
  synthesise((stack) => {
    provider(stack);
    new KeycloakClientSecret(stack, "billing", { realm: "acme", clientId: "billing", ...props });
  });
const secretWith = (props: Partial<KeycloakClientSecretProps>) =>
  only(synthesised(props).resource.clientcreds_keycloak_secret);

describe("KeycloakClientSecret", () => {
  test("observes only, unless a policy is given", () => {
    expect(secretWith({})).toMatchObject({ realm: "acme", client_id: "billing" });
    expect(secretWith({})).not.toHaveProperty("rotation");
  });

  test("writes what it is told, and the server into the provider", () => {
    const stack = synthesised({
      rotation: RotationPolicy.of({ every: "90d", overlap: "24h", grace: "12h", beforeExpiry: "7d" }),
      verification: Verification.auto({ authMethod: "client_secret_post" }),
      onDestroy: OnDestroy.REVOKE,
    });
    expect(only(stack.resource.clientcreds_keycloak_secret)).toMatchObject({
      rotation: { every: "90d", overlap: "24h", grace: "12h", before_expiry: "7d" },
      verify: { method: "auto", auth_method: "client_secret_post" },
      on_destroy: "revoke",
    });
    expect(stack.provider.clientcreds).toMatchObject([{ keycloak: { url: "https://sso.example.com", realm: "acme" } }]);
  });

  test("names a client by its uuid too", () => {
    const secret = secretWith({ clientId: undefined, clientUuid: UUID });
    expect(secret).toMatchObject({ client_uuid: UUID });
    expect(secret).not.toHaveProperty("client_id");
  });

  test.each<[Partial<KeycloakClientSecretProps>, string]>([
    [{}, "acme/billing"],
    [{ clientId: "https://billing" }, "acme/https://billing"],
    [{ clientId: undefined, clientUuid: UUID }, `acme/${UUID}`],
  ])("imports %j by realm and client", (props, id) => {
    expect(synthesised({ importExisting: true, ...props }).import).toMatchObject([{ id }]);
  });

  test("takes a value of the caller's as an ephemeral variable", () => {
    const stack = synthesise((scope) => {
      provider(scope);
      const variable = new TerraformVariable(scope, "value", { sensitive: true });
      variable.addOverride("ephemeral", true);
      const candidate = EphemeralValue.fromVariable(variable);
      new KeycloakClientSecret(scope, "billing", { realm: "acme", clientId: "billing", candidate });
    });
    expect(only(stack.resource.clientcreds_keycloak_secret).candidate_wo).toBe("${var.value}");
  });

  test("tells its consumer's role which slots to read", () => {
    synthesise((scope) => {
      provider(scope, SlotStore.awsSecretsManager({ region: "eu-central-1" }));
      const billing = new KeycloakClientSecret(scope, "billing", { realm: "acme", clientId: "billing" });
      expect(billing.consumerPolicy()).toMatchObject({
        Action: "secretsmanager:GetSecretValue",
        Resource: expect.stringMatching(/-\?{6}$/),
      });
      expect(billing.current()).toBe(billing.current());
    });
  });

  test.each<[Partial<KeycloakClientSecretProps>, string]>([
    [{ realm: "" }, "realm"],
    [{ realm: "acme/billing" }, "realm"],
    [{ clientId: undefined }, "clientId"],
    [{ clientUuid: UUID }, "clientId"],
    [{ clientId: "" }, "clientId"],
    [{ clientId: undefined, clientUuid: "billing" }, "clientUuid"],
    [{ clientId: UUID, importExisting: true }, "clientId"],
    [{ rotation: RotationPolicy.of({ soak: "1h" }) }, "rotation.soak"],
    [{ rotation: RotationPolicy.of({ every: "2d", overlap: "1d", grace: "1d" }) }, "rotation.every"],
  ])("refuses %j, and names the field", (props, field) => {
    expect(() => secretWith(props)).toThrow(ValidationError);
    expect(() => secretWith(props)).toThrow(`\`${field}\``);
  });

  test("lets pass what is known at apply only", () => {
    const later = Fn.join("", ["a", "b"]);
    expect(() => secretWith({ realm: later, clientId: undefined, clientUuid: later })).not.toThrow();
  });

  test("needs not leave room for a soak that there is not", () => {
    const rotation = RotationPolicy.of({ every: "3d", overlap: "1d", grace: "1d" });
    expect(secretWith({ rotation }).rotation).toMatchObject({ every: "3d" });
  });
});
