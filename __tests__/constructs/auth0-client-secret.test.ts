import { TerraformVariable, type TerraformStack } from "cdktf";
import {
  Auth0ClientSecret,
  ClientCredentialsProvider,
  EphemeralValue,
  OnDestroy,
  RotationPolicy,
  SlotStore,
  ValidationError,
  Verification,
  type Auth0ClientSecretProps,
} from "../../constructs";
import { only, synthesise } from "./synth";

const provider = (stack: TerraformStack) =>
  new ClientCredentialsProvider(stack, "clientcreds", {
    auth0: { domain: "acme.eu.auth0.com" },
    slotStore: SlotStore.encryptedFile({ path: "slots" }),
  });

const synthesised = (props: Partial<Auth0ClientSecretProps>) =>
  synthesise((stack) => {
    provider(stack);
    new Auth0ClientSecret(stack, "billing", { clientId: "AbC123", ...props });
  });
const secretWith = (props: Partial<Auth0ClientSecretProps>) =>
  only(synthesised(props).resource.clientcreds_auth0_secret);

describe("Auth0ClientSecret", () => {
  test("observes only, unless a policy is given", () => {
    expect(secretWith({})).toMatchObject({ client_id: "AbC123" });
    expect(secretWith({})).not.toHaveProperty("rotation");
  });

  test("writes what it is told, and the tenant into the provider", () => {
    const stack = synthesised({
      rotation: RotationPolicy.of({ every: "90d", overlap: "24h" }),
      takeOver: true,
      verification: Verification.clientCredentials({ audience: "https://api.example.com/" }),
      onDestroy: OnDestroy.REVOKE,
    });
    expect(only(stack.resource.clientcreds_auth0_secret)).toMatchObject({
      rotation: { every: "90d", overlap: "24h" },
      take_over: true,
      verify: { method: "client_credentials", audience: "https://api.example.com/" },
      on_destroy: "revoke",
    });
    expect(stack.provider.clientcreds).toMatchObject([{ auth0: { domain: "acme.eu.auth0.com" } }]);
  });

  test("imports by the client's id", () => {
    expect(synthesised({ importExisting: true }).import).toMatchObject([{ id: "AbC123" }]);
  });

  test("takes a value of the caller's as an ephemeral variable", () => {
    const stack = synthesise((scope) => {
      provider(scope);
      const variable = new TerraformVariable(scope, "value", { sensitive: true });
      variable.addOverride("ephemeral", true);
      new Auth0ClientSecret(scope, "billing", { clientId: "AbC123", candidate: EphemeralValue.fromVariable(variable) });
    });
    expect(only(stack.resource.clientcreds_auth0_secret).candidate_wo).toBe("${var.value}");
  });

  test.each<[Partial<Auth0ClientSecretProps>, string]>([
    [{ clientId: "a/b" }, "clientId"],
    [{ rotation: RotationPolicy.of({ grace: "1h" }) }, "rotation.grace"],
    [{ rotation: RotationPolicy.of({ soak: "1h" }) }, "rotation.soak"],
    [{ rotation: RotationPolicy.of({ beforeExpiry: "1h" }) }, "rotation.beforeExpiry"],
    [{ issuerMade: true, rotation: RotationPolicy.of({ overlap: "1h" }) }, "rotation.overlap"],
    [{ issuerMade: true, rotation: RotationPolicy.of({ pinGeneration: 1 }) }, "rotation.pinGeneration"],
    [{ issuerMade: true, takeOver: true }, "takeOver"],
  ])("refuses %j, and names the field", (props, field) => {
    expect(() => secretWith(props)).toThrow(ValidationError);
    expect(() => secretWith(props)).toThrow(field);
  });

  test("needs not leave room for a grace and a soak that there are not", () => {
    const rotation = RotationPolicy.of({ every: "3d", overlap: "1d" });
    expect(secretWith({ rotation }).rotation).toMatchObject({ every: "3d" });
  });
});
