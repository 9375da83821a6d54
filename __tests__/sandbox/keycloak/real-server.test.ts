import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { KEYCLOAK_START, startKeycloak, type Keycloak } from "../../support/keycloak";
import { KeycloakRealm } from "../../support/keycloak-realm";

let keycloak: Keycloak;
beforeAll(async () => {
  keycloak = await startKeycloak();
}, KEYCLOAK_START);
afterAll(() => keycloak.stop());

test("a real Keycloak keeps a replaced secret accepted while its policy is in force", async () => {
  const realm = await KeycloakRealm.create(keycloak.admin, "acme");
  await realm.enforceRotation({ expiration: 3600, rotated: 60 });
  const id = await realm.createClient("billing", { secret: "first-secret" });
  await realm.do("POST", `/clients/${id}/client-secret`);
  const { secret } = await realm.clientOf("billing");
  expect(await realm.accepts("billing", secret!)).toBe(true);
  expect(await realm.accepts("billing", "first-secret")).toBe(true);
});
