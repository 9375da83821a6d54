import { observeStore } from "../../../../../explore/memory/memory-store";
import { freshWorld } from "../../../../../explore/memory/world";
import { observeOnce } from "../../../../../providers/clientcreds/rotation/execute/observe";
import type { SlotStore } from "../../../../../providers/clientcreds/rotation/ports";
import { startKeycloakSandbox, type KeycloakSandbox } from "../../../../../sandbox/keycloak/sandbox";
import { KeycloakAdmin } from "../../../../support/keycloak-admin";
import { KeycloakRealm } from "../../../../support/keycloak-realm";
import { issuerOf, keycloakClient, signal } from "./keycloak";

let sandbox: KeycloakSandbox;
beforeEach(async () => void (sandbox = await startKeycloakSandbox()));
afterEach(() => sandbox.stop());

const seenStore = observeStore(freshWorld("keycloak_secret", { store: "file" }));
const store = { observe: async () => seenStore } as Partial<SlotStore> as SlotStore;

/** Requests of a refresh of so many clients by one provider, whose token is another. */
async function refresh(clients: number): Promise<number> {
  const realm = await KeycloakRealm.create(new KeycloakAdmin(sandbox.url, sandbox.admin), "acme");
  await realm.enforceRotation({ expiration: 5_184_000, rotated: 86_400 });
  const ids = Array.from({ length: clients }, (_, i) => sandbox.createClient("acme", { clientId: `c${i}` }).clientId);
  const client = keycloakClient(realm.admin);
  const { listing } = client.realm("acme");
  const before = sandbox.requests.length;
  const seen = await Promise.all(
    ids.map((id) => observeOnce(store, issuerOf(client, "acme", id, { listing }), undefined, signal)),
  );
  expect(seen.every(({ issuer }) => issuer.state === "ok" && issuer.entries.length === 1)).toBe(true);
  expect(new Set(seen.map(({ issuer }) => issuer.entries[0]!.fingerprint)).size).toBe(clients);
  expect(seen[0]!.issuer.policy).toEqual({ expiration: 5_184_000, rotatedExpiration: 86_400 });
  return sandbox.requests.slice(before).filter(({ path }) => !path.endsWith("/token")).length;
}

test("a refresh of 1,000 clients of a realm takes ten requests at most", async () => {
  expect(await refresh(1000)).toBeLessThanOrEqual(10);
});

test("a refresh of two clients reads each by itself, and the realm's policies once", async () => {
  await refresh(2);
  expect(sandbox.requests.filter(({ path }) => path.endsWith("/client-policies/policies")).length).toBeLessThan(4);
  expect(sandbox.requests.filter(({ method, path }) => method === "GET" && path.endsWith("/clients"))).toHaveLength(2);
});
