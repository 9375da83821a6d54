import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { connect } from "../../../cli/check/connect";
import { logIn, needsAttention, type Login } from "../../../cli/check/log-in";
import { providerConfiguration } from "../../../cli/check/provider-configuration";
import { CAPABILITIES } from "../../../providers/clientcreds/rotation/capability";
import { versionId } from "../../../providers/clientcreds/rotation/version-id";
import { Secret } from "../../../providers/clientcreds/secret/secret";
import { encryptedFileStore } from "../../../providers/clientcreds/stores/encrypted-file";
import { startSahamatiSandbox } from "../../../sandbox/sahamati/sandbox";
import { FILE_KEY } from "../../support/credential-stack";

describe("clientcreds check", () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "check-test-"));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  test("asks Sahamati once for each value, and needs no designated user for it", async () => {
    const sahamati = await startSahamatiSandbox();
    try {
      const value = Secret.of(sahamati.createEntity({ entityId: "XYZ_FIU" }).secret);
      const env = { CLIENTCREDS_FILE_KEY: FILE_KEY };
      const store = encryptedFileStore({ path: join(folder, "slots"), env }, "sahamati/XYZ_FIU");
      const own = { generation: 1, fingerprint: value.fingerprint, trigger: "none", weak: false };
      const put = { op: "put", versionId: versionId(1, value.fingerprint), value, own } as const;
      const consumer = { issuer: sahamati.baseUrl, clientId: "XYZ_FIU" };
      await store.change([put], consumer, new AbortController().signal);
      const attributes = {
        id: "XYZ_FIU",
        entity_id: "XYZ_FIU",
        issuer: sahamati.baseUrl,
        store_id: "file:slots#sahamati/XYZ_FIU",
        verify: null,
      };
      const type = "clientcreds_sahamati_secret";
      const credential = { stack: null, address: `${type}.fiu`, type, alias: null, folder, attributes };
      process.env.CLIENTCREDS_FILE_KEY = FILE_KEY;
      const checked = async () => logIn(connect(credential, {}, {}, new Map()), new AbortController().signal);
      expect(await checked()).toEqual([{ slot: "CURRENT", generation: 1, outcome: "accepted", detail: null }]);
      expect(sahamati.requests.map(({ path }) => path)).toEqual(["/iam/v1/entity/token/generate"]);
      sahamati.resetByHand("XYZ_FIU");
      expect(await checked()).toMatchObject([{ outcome: "refused", detail: "401 Unauthorized" }]);
      expect(sahamati.requests).toHaveLength(2);
    } finally {
      delete process.env.CLIENTCREDS_FILE_KEY;
      await sahamati.stop();
    }
  });

  test("takes the issuer from the state, and what an attribute makes of the credential's kind", () => {
    const type = "clientcreds_auth0_secret";
    const attributes = {
      id: "c1",
      client_id: "c1",
      issuer: "https://acme.eu.auth0.com",
      store_id: "file:slots#auth0/c1",
    };
    const credential = { stack: null, address: "a", type, alias: null, folder, attributes };
    const { kind, services } = connect(credential, {}, {}, new Map());
    expect(services.auth0?.tenantUrl).toBe("https://acme.eu.auth0.com");
    expect(kind.capability.value).toBe("ours");
    const made = { ...credential, attributes: { ...attributes, issuer_made: true } };
    expect(connect(made, {}, {}, new Map()).kind.capability.value).toBe("issuer");
  });

  test("says that a newer version wrote what it does not know", () => {
    const type = "clientcreds_later_secret";
    const credential = { stack: null, address: "a", type, alias: null, folder, attributes: {} };
    expect(() => connect(credential, {}, {}, new Map())).toThrow(`no resource ${type}`);
  });

  const login = (slot: Login["slot"], outcome: Login["outcome"]): Login => ({
    slot,
    outcome,
    generation: 1,
    detail: null,
  });

  test.each([
    ["okta_secret", "refused", "accepted", true],
    ["okta_secret", "accepted", "refused", true],
    ["okta_secret", "accepted", "not_asked", false],
    // The issuer takes NEXT in place of CURRENT: one of them is refused, before and after.
    ["auth0_secret", "accepted", "refused", false],
    ["auth0_secret", "refused", "accepted", false],
    ["auth0_secret", "refused", "refused", true],
    ["sahamati_secret", "refused", "accepted", true],
  ] as const)("of %s, CURRENT %s and NEXT %s: needs attention: %s", (kind, current, next, expected) => {
    const logins = [login("CURRENT", current), login("NEXT", next)];
    expect(needsAttention(logins, CAPABILITIES[kind])).toBe(expected);
  });
});

describe("the provider's configuration", () => {
  let folder: string;
  const write = (name: string, json: unknown): string => {
    writeFileSync(join(folder, name), JSON.stringify(json));
    return join(folder, name);
  };
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "check-test-"));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  test("is the synthesised block of the credential's alias, without expressions", async () => {
    const blocks = [
      { paused: true },
      { alias: "emea", okta: { org_url: "https://a.okta.com", api_token: "${var.t}" } },
    ];
    write("cdk.tf.json", { provider: { clientcreds: blocks } });
    expect(await providerConfiguration(folder, null, undefined)).toEqual({ paused: true });
    expect(await providerConfiguration(folder, "emea", undefined)).toEqual({
      alias: "emea",
      okta: { org_url: "https://a.okta.com", api_token: null },
    });
    await expect(providerConfiguration(folder, "apac", undefined)).rejects.toThrow("alias apac");
  });

  test("is a file's, which wins, and nothing where there is neither", async () => {
    expect(await providerConfiguration(folder, null, undefined)).toEqual({});
    write("cdk.tf.json", { provider: { clientcreds: [{ paused: true }] } });
    const file = write("given.json", { http: { timeout: "5s" } });
    expect(await providerConfiguration(folder, null, file)).toEqual({ http: { timeout: "5s" } });
    await expect(providerConfiguration(folder, null, join(folder, "none.json"))).rejects.toThrow("no such file");
  });
});
