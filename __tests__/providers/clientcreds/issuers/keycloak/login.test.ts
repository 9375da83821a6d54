import { Secret } from "../../../../../providers/clientcreds/secret/secret";
import { startKeycloakSandbox } from "../../../../../sandbox/keycloak/sandbox";
import { KeycloakAdmin } from "../../../../support/keycloak-admin";
import { KeycloakRealm } from "../../../../support/keycloak-realm";
import { issuerOf, keycloakClient, signal } from "./keycloak";

test("a login that the realm's own policy makes fail is told with the way around it, and without the secret", async () => {
  const sandbox = await startKeycloakSandbox();
  try {
    const realm = await KeycloakRealm.create(new KeycloakAdmin(sandbox.url, sandbox.admin), "acme");
    await realm.enforceRotation({ expiration: 7200, rotated: 600 });
    const { clientId, secret } = sandbox.createAdminClient("acme", "terraform", ["manage-clients", "view-realm"]);
    sandbox.restart({ rotationFeature: false });
    const access = { kind: "client", clientId, clientSecret: Secret.of(secret) } as const;
    const client = keycloakClient(realm.admin, { realm: "acme", access, http: { sleep: () => Promise.resolve() } });
    const error = await issuerOf(client, "acme", "billing")
      .observe(signal)
      .catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ reason: "failed", effect: "not_done" });
    expect(String(error)).toMatch(
      /answered 500 .*client-secret-rotation is off.* log in as a user, or in another realm/,
    );
    expect(String(error)).not.toContain(secret);
  } finally {
    await sandbox.stop();
  }
});
