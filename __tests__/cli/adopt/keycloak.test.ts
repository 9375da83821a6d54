import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startKeycloakSandbox, type KeycloakSandbox } from "../../../sandbox/keycloak/sandbox";
import { adoptKeycloak } from "../../support/adopt";
import { KeycloakAdmin } from "../../support/keycloak-admin";
import { KeycloakRealm } from "../../support/keycloak-realm";

describe("clientcreds adopt keycloak", () => {
  let keycloak: KeycloakSandbox;
  let folder: string;
  let out: string;
  beforeEach(async () => {
    keycloak = await startKeycloakSandbox();
    folder = mkdtempSync(join(tmpdir(), "adopt-test-"));
    out = join(folder, "credentials.json");
  });
  afterEach(async () => {
    await keycloak.stop();
    rmSync(folder, { recursive: true, force: true });
  });
  const written = () => JSON.parse(readFileSync(out, "utf8"));
  const realmOf = (name: string) => KeycloakRealm.create(new KeycloakAdmin(keycloak.url, keycloak.admin), name);
  const run = (realm: string, roles: readonly string[], ...args: string[]) =>
    adoptKeycloak(keycloak, realm, roles, "--out", out, ...args);
  const suggested = { every: "90d", spread: "60d" };
  const terraform = (realm: string) => ({ realm, clientId: "terraform", name: "terraform", suggested });

  test("writes the clients that have a secret as data, counts the others, and shows no secret", async () => {
    const realm = await realmOf("acme");
    await realm.createClient("Billing é", { secret: "secret-of-billing" });
    await realm.createClient("off", { enabled: false });
    await realm.createClient("browser", { publicClient: true, serviceAccountsEnabled: false });
    await realm.createClient("keys", { clientAuthenticatorType: "client-jwt" });
    const { code, stdout, stderr } = await run("acme", ["view-clients"]);
    expect(code).toBe(0);
    expect(written()).toEqual([
      { id: "billing-e", realm: "acme", clientId: "Billing é", name: "Billing é", suggested },
      { id: "terraform", ...terraform("acme") },
    ]);
    expect(stderr).toMatch(/Left out: 1 disabled clients, \d+ that are not confidential, 1 that authenticate without/);
    expect(stdout).toContain("new KeycloakClientSecret(this, id, {\n    realm,\n    clientId,\n");
    expect(stdout + stderr + readFileSync(out, "utf8")).not.toContain("secret-of-billing");
  });

  test("keeps the realms of one file apart, and reads all pages", async () => {
    const [acme, umbrella] = [await realmOf("acme"), await realmOf("umbrella")];
    for (let i = 0; i < 501; i++) keycloak.createClient(acme.name, { clientId: `client-${i}` });
    await umbrella.createClient("client-1");
    await run("acme", ["view-clients"]);
    const { stdout, stderr } = await run("umbrella", ["view-clients"], "--hcl");
    const all = written() as { id: string }[];
    expect(all).toHaveLength(504);
    expect(new Set(all.map(({ id }) => id)).size).toBe(504);
    expect(all).toContainEqual({ id: "terraform-umbrella-terraform", ...terraform("umbrella") });
    expect(stderr).not.toContain("is in the file, but");
    expect(stdout).toContain('id       = "${each.value.realm}/${each.value.clientId}"\n');
    expect(stdout).toContain("realm    = each.value.realm\n  client_id = each.value.clientId\n");
  });

  test("names the role that is missing, and writes nothing", async () => {
    await realmOf("acme");
    await expect(run("acme", ["query-clients"])).rejects.toThrow(
      "The role view-clients of realm-management is missing",
    );
    expect(() => written()).toThrow("ENOENT");
  });
});
