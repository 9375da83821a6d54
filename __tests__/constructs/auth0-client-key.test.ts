import {
  Auth0ClientKey,
  ClientCredentialsProvider,
  EphemeralValue,
  OnDestroy,
  RotationPolicy,
  SlotStore,
  ValidationError,
  type Auth0ClientKeyProps,
} from "../../constructs";
import { only, synthesise } from "./synth";

const synthesised = (props: Partial<Auth0ClientKeyProps>) =>
  synthesise((stack) => {
    new ClientCredentialsProvider(stack, "clientcreds", {
      auth0: { domain: "acme.eu.auth0.com" },
      slotStore: SlotStore.encryptedFile({ path: "slots" }),
    });
    new Auth0ClientKey(stack, "billing", { clientId: "AbC123", ...props });
  });
const keyWith = (props: Partial<Auth0ClientKeyProps>) => only(synthesised(props).resource.clientcreds_auth0_key);

describe("Auth0ClientKey", () => {
  test("observes only, unless a policy is given", () => {
    expect(keyWith({})).toMatchObject({ client_id: "AbC123" });
    expect(keyWith({})).not.toHaveProperty("rotation");
    expect(keyWith({})).not.toHaveProperty("generate");
  });

  test("writes what it is told", () => {
    const key = keyWith({
      credentialName: "billing",
      attach: true,
      generate: { rsaBits: 3072 },
      rotation: RotationPolicy.of({ every: "90d", overlap: "24h", grace: "7d", soak: "7d", beforeExpiry: "10d" }),
      onDestroy: OnDestroy.REVOKE,
      discardCredentialIds: ["cred_1"],
    });
    expect(key).toMatchObject({
      credential_name: "billing",
      attach: true,
      generate: { rsa_bits: 3072 },
      rotation: { every: "90d", overlap: "24h", grace: "7d", soak: "7d", before_expiry: "10d" },
      on_destroy: "revoke",
      discard_credential_ids: ["cred_1"],
    });
  });

  test("imports by the client's id", () => {
    expect(synthesised({ importExisting: true }).import).toMatchObject([{ id: "AbC123" }]);
  });

  test.each<[Partial<Auth0ClientKeyProps>, string]>([
    [{ clientId: "a/b" }, "clientId"],
    [{ generate: { rsaBits: 1024 } }, "generate.rsaBits"],
    [{ generate: {}, candidate: EphemeralValue.unsafeReference("var.key") }, "generate"],
  ])("refuses %j, and names the field", (props, field) => {
    expect(() => keyWith(props)).toThrow(ValidationError);
    expect(() => keyWith(props)).toThrow(field);
  });
});
