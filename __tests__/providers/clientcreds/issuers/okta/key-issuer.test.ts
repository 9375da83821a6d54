import { generateKey } from "../../../../../providers/clientcreds/key/generate";
import { keyPairIn } from "../../../../../providers/clientcreds/key/key-pair";
import { Secret } from "../../../../../providers/clientcreds/secret/secret";
import { ecKey, rsaKey } from "../../../../sandbox/okta/support/assertion";
import { sandboxes } from "../../../../sandbox/okta/support/org";
import { describeIssuerContract, KEYS } from "../issuer-contract";
import { keyIssuerOf, signal } from "./okta";

const start = sandboxes();
const KEY_CALLS = /credentials\/jwks/;
const introduce = { grace: 0 };

/** An app with one key of ours. */
async function app(options: Parameters<typeof start>[0] = {}) {
  const okta = await start({ rateLimitPerMinute: 0, ...options });
  const { appId, clientId } = okta.createKeyApp();
  const first = await KEYS.fresh();
  const { jwk, thumbprint } = keyPairIn(first)!;
  okta.addForeignKey(appId, jwk);
  return { okta, appId, clientId, first, jwk, thumbprint, issuer: keyIssuerOf(okta, appId) };
}

describeIssuerContract(
  "an Okta app's keys",
  async () => {
    const { okta, clientId, first, issuer } = await app();
    return { issuer, ofMissingClient: keyIssuerOf(okta, "0oanone"), clientId, firstValue: first.unsafeUnwrap() };
  },
  KEYS,
);

describe("a list of keys", () => {
  it.each(["keys", "jwks", "array"] as const)("is understood in the shape %s", async (keyListShape) => {
    const { issuer, first } = await app({ keyListShape });
    const { entries, places } = await issuer.observe(signal);
    expect(entries).toMatchObject([{ status: "active", fingerprint: first.fingerprint, expiresAt: null }]);
    expect(places).toBe(50);
  });

  it("shows every kind of key, our own by their thumbprints", async () => {
    const { okta, appId, issuer, first } = await app();
    for (const key of [rsaKey("theirs"), ecKey("theirs too")]) okta.addForeignKey(appId, key.jwk);
    const prints = (await issuer.observe(signal)).entries.map(({ fingerprint }) => fingerprint);
    expect(prints[0]).toBe(first.fingerprint);
    expect(new Set(prints).size).toBe(3);
    expect(prints.every((print) => /^[\w-]{22}$/.test(print!))).toBe(true);
  });

  it("takes our key under another id for somebody else's, since no assertion of ours names it so", async () => {
    const { okta, appId, issuer, first, jwk } = await app();
    okta.addForeignKey(appId, { ...jwk, kid: "by hand" });
    const prints = (await issuer.observe(signal)).entries.map(({ fingerprint }) => fingerprint);
    expect(prints.filter((print) => print === first.fingerprint)).toHaveLength(1);
  });

  it("leaves out keys for encryption, which take places all the same", async () => {
    const { okta, issuer } = await app();
    const one = { id: "pks1", kid: "e", kty: "RSA", use: "enc", n: "AJnc", e: "AQAB", status: "ACTIVE", created: "x" };
    okta.faults.add({ path: KEY_CALLS, nth: 1, fault: { kind: "malformed", body: JSON.stringify({ keys: [one] }) } });
    expect(await issuer.observe(signal)).toMatchObject({ entries: [], places: 49 });
  });

  it.each([`{"keys":{}}`, `[{"id":"pks1"}]`, "null", "<html>"])("is none when it is %s", async (body) => {
    const { okta, issuer } = await app();
    okta.faults.add({ path: KEY_CALLS, nth: 1, fault: { kind: "malformed", body } });
    await expect(issuer.observe(signal)).rejects.toMatchObject({ reason: "failed", effect: "not_done" });
  });
});

describe("a key that is added", () => {
  it("is told by its public half alone, under its thumbprint", async () => {
    const { okta, appId, issuer } = await app();
    const value = await generateKey({ algorithm: "RS256", rsaBits: 2048 });
    await issuer.introduce(value, introduce, signal);
    const { thumbprint, jwk } = keyPairIn(value)!;
    expect(okta.keysOf(appId).at(-1)).toMatchObject({
      status: "ACTIVE",
      jwk: { kid: thumbprint, n: jwk.n, use: "sig" },
    });
    expect(Object.keys(okta.keysOf(appId).at(-1)!.jwk).sort()).toEqual(["alg", "e", "kid", "kty", "n", "use"]);
  });

  it("is looked at again when it is there already", async () => {
    const { issuer, first } = await app();
    await expect(issuer.introduce(first, introduce, signal)).rejects.toMatchObject({ effect: "unclear" });
  });

  it.each([
    ["dropped before its effect", { kind: "drop", when: "before" }, 1],
    ["dropped after its effect", { kind: "drop", when: "after" }, 2],
    ["answered 503 after its effect", { kind: "status", status: 503, when: "after" }, 2],
  ] as const)("leaves it unclear when it is %s", async (_what, fault, count) => {
    const { okta, appId } = await app();
    okta.faults.add({ method: "POST", path: KEY_CALLS, nth: 1, fault });
    const added = keyIssuerOf(okta, appId, {}, { timeout: 1 }).introduce(await KEYS.fresh(), introduce, signal);
    await expect(added).rejects.toMatchObject({ reason: "failed", effect: "unclear" });
    expect(okta.keysOf(appId)).toHaveLength(count);
  });

  it("is refused before Okta is asked when it is no key, and is not shown", async () => {
    const { okta, issuer } = await app();
    const asked = okta.requests.length;
    const attempt = issuer.introduce(Secret.of("a secret, and no key"), introduce, signal);
    await expect(attempt).rejects.toMatchObject({ reason: "value_refused", effect: "not_done" });
    await expect(attempt).rejects.not.toThrow("a secret");
    expect(okta.requests.length).toBe(asked);
  });

  it("says that a key without an id is in its way", async () => {
    const okta = await start({ rateLimitPerMinute: 0 });
    const { appId } = okta.createKeyApp();
    okta.addForeignKey(appId, { ...ecKey().jwk, kid: undefined });
    const attempt = keyIssuerOf(okta, appId).introduce(await KEYS.fresh(), introduce, signal);
    await expect(attempt).rejects.toMatchObject({ reason: "failed", effect: "not_done" });
    await expect(attempt).rejects.toThrow("Each key should have a unique kid");
  });
});

it("says that the only active key cannot be deactivated", async () => {
  const { okta, appId, issuer } = await app();
  const attempt = issuer.deactivate(okta.keysOf(appId)[0]!.id, signal);
  await expect(attempt).rejects.toMatchObject({ reason: "failed", effect: "not_done" });
  await expect(attempt).rejects.toThrow("only active JSON Web Key");
});

describe("a proof by a key", () => {
  it("mints no token, and fails for a key that is inactive", async () => {
    const { okta, appId, issuer, first } = await app();
    okta.addForeignKey(appId, ecKey("another").jwk);
    expect(await issuer.verify(first, signal)).toEqual({ accepted: true });
    okta.deactivateKey(okta.keysOf(appId)[0]!.id);
    expect(await issuer.verify(first, signal)).toEqual({ accepted: false, answer: "401 invalid_client" });
    expect(okta.requests.map(({ path }) => path)).not.toContain("/oauth2/v1/token");
  });

  it("can be a login at the consumers' own server", async () => {
    const { okta, appId, first } = await app();
    const tokenEndpoint = `${okta.url}/oauth2/default/v1/token`;
    const issuer = keyIssuerOf(okta, appId, { method: "client_credentials", tokenEndpoint });
    expect(await issuer.verify(first, signal)).toEqual({ accepted: true });
    expect(okta.logins.ok).toBe(1);
  });

  it("cannot be had while the app authenticates with a secret, which is said with what to do", async () => {
    const { okta, appId, first, issuer } = await app();
    okta.setAuthMethod(appId, "client_secret_post");
    const attempt = issuer.verify(first, signal);
    await expect(attempt).rejects.toThrow(
      "its token_endpoint_auth_method is client_secret_post. Set it to private_key_jwt",
    );
    expect(await keyIssuerOf(okta, appId, { method: "none" }).verify(first, signal)).toEqual({ accepted: true });
  });
});
