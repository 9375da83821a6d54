import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startSahamatiSandbox, type SahamatiSandbox } from "../../../sandbox/sahamati/sandbox";
import { adoptSahamati } from "../../support/adopt";

describe("clientcreds adopt sahamati", () => {
  let sahamati: SahamatiSandbox;
  let folder: string;
  let out: string;
  beforeEach(async () => {
    sahamati = await startSahamatiSandbox();
    folder = mkdtempSync(join(tmpdir(), "adopt-test-"));
    out = join(folder, "credentials.json");
  });
  afterEach(async () => {
    await sahamati.stop();
    rmSync(folder, { recursive: true, force: true });
  });
  const written = () => JSON.parse(readFileSync(out, "utf8"));
  const run = (...args: string[]) => adoptSahamati(sahamati, "--out", out, ...args);
  const create = (...ids: string[]): string[] =>
    ids.map((entityId) => sahamati.createEntity({ entityId, expiry: Date.parse("2027-03-04T05:06:07Z") }).secret);

  test("writes the entities that the user's token names, with the end of each, and no secret", async () => {
    const secrets = create("XYZ_FIU", "fiu@bank");
    const { code, stdout, stderr } = await run();
    expect(code).toBe(0);
    const suggested = { every: "90d", spread: "60d" };
    expect(written()).toEqual([
      { id: "xyz-fiu", entityId: "XYZ_FIU", name: "XYZ_FIU", suggested },
      { id: "fiu-bank", entityId: "fiu@bank", name: "fiu@bank", suggested },
    ]);
    expect(stderr).toContain("XYZ_FIU: its secret ends on 2027-03-04.");
    expect(stdout).toContain("new SahamatiEntitySecret(this, id, {\n    entityId,\n");
    for (const secret of secrets) expect(stdout + stderr + readFileSync(out, "utf8")).not.toContain(secret);
    expect(sahamati.resetsOf("XYZ_FIU")).toBe(0);
  });

  test("checks the entities that are given, and names those that the user cannot read", async () => {
    create("XYZ_FIU", "XYZ_FIP");
    sahamati.release("XYZ_FIP");
    const { code, stdout, stderr } = await run("XYZ_FIU", "XYZ_FIP", "XYZ_FIU", "--hcl");
    expect(code).toBe(2);
    expect(written()).toMatchObject([{ entityId: "XYZ_FIU" }]);
    expect(stderr).toContain("Left out: XYZ_FIP. Could not read the secret of entity XYZ_FIP: Sahamati answered 401");
    expect(stdout).toContain('resource "clientcreds_sahamati_secret" "adopted" {');
    expect(stdout).toContain("  entity_id = each.value.entityId\n");
  });

  test("keeps what the file has, and tells in JSON what it found", async () => {
    create("XYZ_FIU", "XYZ_FIP");
    const mine = { id: "mine", entityId: "XYZ_FIU", name: "ours", suggested: { every: "30d", spread: "1d" } };
    writeFileSync(out, JSON.stringify([mine]));
    const { stdout } = await run("--json");
    expect(JSON.parse(stdout)).toEqual({ out, credentials: 2, added: 1, gone: [], left: { refused: [] } });
    expect(written()).toMatchObject([mine, { id: "xyz-fip" }]);
  });

  test("asks for the entities where the token names none", async () => {
    await expect(run()).rejects.toThrow("Give the entities' ids: `clientcreds adopt sahamati XYZ_FIU XYZ_FIP`.");
    await expect(run("a b")).rejects.toThrow("without white space");
  });

  test("ends with an error at a refused login, which it does not try again, and leaves the file alone", async () => {
    create("XYZ_FIU", "XYZ_FIP");
    const { baseUrl, username } = sahamati;
    const wrong = { baseUrl, username, password: "wrong password" };
    await expect(adoptSahamati(wrong, "--out", out, "XYZ_FIU", "XYZ_FIP")).rejects.toThrow("get a token of user");
    expect(sahamati.requests).toHaveLength(1);
    expect(() => written()).toThrow("ENOENT");
  });

  test("does not take the file of another issuer for its own", async () => {
    create("XYZ_FIU");
    writeFileSync(out, JSON.stringify([{ id: "a", appId: "0oa1", suggested: { every: "90d" } }]));
    await expect(run()).rejects.toThrow("no list of credentials with `entityId`");
  });
});
