import { keycloakSecretResource } from "../../../../providers/clientcreds/resources/keycloak-secret";
import { problemsOf } from "./problems";

const UUID = "7c5aff44-5b4e-4f3e-a4b5-9d2d5a1c4b1e";

const problems = (given: Readonly<Record<string, unknown>>): Promise<string[]> =>
  problemsOf(keycloakSecretResource, { realm: "acme", client_id: "billing", ...given });

it.each([
  [{ rotation: { soak: "0s" } }, "`rotation.soak`: Keycloak revives no old secret"],
  [{ rotation: { every: "2d", overlap: "1d", grace: "1d" } }, "`rotation.every`"],
  [{ realm: "acme/billing" }, "`realm` must be the name of a realm"],
  [{ client_uuid: UUID }, "Exactly one of `client_id` and `client_uuid` must be set, got: both"],
  [{ client_id: null }, "Exactly one of `client_id` and `client_uuid` must be set, got: none"],
  [{ client_id: null, client_uuid: "billing" }, "`client_uuid` must be the id that Keycloak gave"],
  [{ discard_credential_ids: ["x"] }, "`discard_credential_ids`: Keycloak has one secret"],
  [{ client_id: "https://billing" }, "Set `store.name`"],
  [{ candidate_wo: "x".repeat(256) }, "`candidate_wo` must have"],
])("%j is refused with the reason", async (given, said) => {
  const all = await problems(given);
  expect(all).toHaveLength(1);
  expect(all[0]).toContain(said);
});

it.each([
  [{}],
  [{ client_id: null, client_uuid: UUID }],
  [{ client_id: "https://billing", store: { name: "billing" } }],
  [{ rotation: { every: "3d", overlap: "1d", grace: "1d" } }],
])("%j is taken", async (given) => {
  expect(await problems(given)).toEqual([]);
});
