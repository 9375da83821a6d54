import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startAuth0Sandbox, type Auth0Sandbox, type Scope } from "../../../sandbox/auth0/sandbox";
import { adoptAuth0 } from "../../support/adopt";

describe("clientcreds adopt auth0", () => {
  let auth0: Auth0Sandbox;
  let folder: string;
  let out: string;
  beforeEach(async () => {
    auth0 = await startAuth0Sandbox({ rateLimitPerMinute: 0 });
    folder = mkdtempSync(join(tmpdir(), "adopt-test-"));
    out = join(folder, "credentials.json");
  });
  afterEach(async () => {
    await auth0.stop();
    rmSync(folder, { recursive: true, force: true });
  });
  const written = () => JSON.parse(readFileSync(out, "utf8"));
  const run = (scopes: readonly Scope[], ...args: string[]) => adoptAuth0(auth0, scopes, "--out", out, ...args);

  test("writes the clients that have a secret as data, counts the others, and shows no secret", async () => {
    const { clientId, secret } = auth0.createClient({ name: "Billing" });
    auth0.createClient({ name: "browser", method: "none" });
    auth0.usePrivateKeyJwt(auth0.createClient({ name: "keys" }).clientId);
    const { code, stdout, stderr } = await run(["read:clients", "read:client_keys"]);
    expect(code).toBe(0);
    const suggested = { every: "90d", spread: "60d" };
    expect(written()).toEqual([{ id: "billing", clientId, name: "Billing", suggested }]);
    expect(stderr).toContain("Left out: 1 public clients, 1 that authenticate without a client secret.");
    expect(stdout).toContain("new Auth0ClientSecret(this, id, {\n    clientId,\n");
    expect(stdout + stderr + readFileSync(out, "utf8")).not.toContain(secret);
  });

  test("needs no right to read secrets, and reads all pages", async () => {
    for (let i = 0; i < 201; i++) auth0.createClient({ name: `client ${i}` });
    const { code, stdout } = await run(["read:clients"], "--hcl");
    expect(code).toBe(0);
    expect(written()).toHaveLength(201);
    expect(stdout).toContain('resource "clientcreds_auth0_secret" "adopted" {');
    expect(stdout).toContain("client_id = each.value.clientId\n");
  });

  test("names the scope that is missing, and writes nothing", async () => {
    await expect(run(["update:client_keys"])).rejects.toThrow("lacks the scope read:clients");
    expect(() => written()).toThrow("ENOENT");
  });
});
