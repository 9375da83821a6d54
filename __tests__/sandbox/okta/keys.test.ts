import { generateKeyPairSync } from "node:crypto";
import type { OktaSandbox } from "../../../sandbox/okta/sandbox";
import { assertion, assertionFields, ecKey, rsaKey, type SigningKey } from "./support/assertion";
import { call, form, keysPath, login } from "./support/client";
import { example } from "./support/openapi";
import { manualClock, sandboxes } from "./support/org";

const start = sandboxes();
const RSA = rsaKey("rsa");
const EC = ecKey("ec");
const said = ({ errorId: _id, ...rest }: any): unknown => rest;
const add = (okta: OktaSandbox, appId: string, body: unknown) => call(okta, "POST", keysPath(appId), { body });
const act = (okta: OktaSandbox, appId: string, id: string, verb: string) =>
  call(okta, "POST", `${keysPath(appId)}/${id}/lifecycle/${verb}`);
/** A login with private_key_jwt: its status, and what it was refused for. */
const signIn = async (okta: OktaSandbox, clientId: string, key: SigningKey, endpoint = "/oauth2/default/v1/token") => {
  const fields = assertionFields(assertion(key, clientId, okta.url + endpoint));
  const about: Record<string, string> = endpoint.endsWith("token")
    ? { grant_type: "client_credentials" }
    : { token: "unknown" };
  const { status, body } = await form(okta, endpoint, { ...about, ...fields });
  return [status, body?.error_description].filter(Boolean).join(" ");
};
const BAD_KID = "401 The client_assertion JWT kid is invalid.";

describe("keys of the Okta sandbox", () => {
  it("are shown with every field of the vendor's example, and with the links that fit their status", async () => {
    const okta = await start();
    const { appId } = okta.createKeyApp();
    const { status, body } = await add(okta, appId, { ...RSA.jwk, status: "ACTIVE" });
    expect(status).toBe(201);
    expect(Object.keys(body).sort()).toEqual(Object.keys(example("oAuthClientJsonWebKey")).sort());
    expect(body).toMatchObject({ ...RSA.jwk, use: "sig", status: "ACTIVE" });
    expect(body.id).toMatch(/^pks[A-Za-z0-9]{17}$/);
    expect(Object.keys(body._links)).toEqual(["deactivate"]);
    const inactive = (await add(okta, appId, { ...EC.jwk, status: "INACTIVE" })).body;
    expect(inactive).toMatchObject({ crv: "P-256", status: "INACTIVE" });
    expect(Object.keys(inactive._links)).toEqual(["activate", "delete"]);
    expect((await call(okta, "GET", `${keysPath(appId)}/${body.id}`)).body).toEqual(body);
  });

  it.each([
    ["keys", (body: any) => body.keys],
    ["jwks", (body: any) => body.jwks.keys],
    ["array", (body: any) => body],
  ] as const)("are listed in the shape %s", async (keyListShape, listIn) => {
    const okta = await start({ keyListShape });
    const { appId } = okta.createKeyApp();
    okta.addForeignKey(appId, RSA.jwk);
    const headers = { authorization: `SSWS ${okta.apiToken}` };
    const body = await (await fetch(okta.url + keysPath(appId), { headers })).json();
    expect(listIn(body)).toMatchObject([{ kid: "rsa", kty: "RSA" }]);
  });

  it("prove a client's identity while they are active, at every endpoint", async () => {
    const okta = await start();
    const { appId, clientId } = okta.createKeyApp();
    expect(await signIn(okta, clientId, RSA)).toBe(BAD_KID);
    const { id } = okta.addForeignKey(appId, RSA.jwk);
    okta.addForeignKey(appId, EC.jwk);
    for (const endpoint of ["default/v1/token", "v1/introspect", "v1/revoke"]) {
      for (const key of [RSA, EC]) expect(await signIn(okta, clientId, key, `/oauth2/${endpoint}`)).toBe("200");
    }
    expect(await signIn(okta, clientId, rsaKey("rsa"))).toBe("401 The client_assertion signature is invalid.");
    await act(okta, appId, id, "deactivate");
    expect([await signIn(okta, clientId, RSA), await signIn(okta, clientId, EC)]).toEqual([BAD_KID, "200"]);
    await act(okta, appId, id, "activate");
    expect(await signIn(okta, clientId, RSA)).toBe("200");
  });

  it("are of no use to a client that authenticates with a secret, nor secrets to one that does not", async () => {
    const okta = await start();
    const { appId, clientId, secret } = okta.createApp();
    await add(okta, appId, RSA.jwk);
    const both = async () => [
      (await login(okta, clientId, secret)).status,
      (await signIn(okta, clientId, RSA)).slice(0, 3),
    ];
    expect(await both()).toEqual([200, "401"]);
    okta.setAuthMethod(appId, "private_key_jwt");
    expect(await both()).toEqual([401, "200"]);
  });

  it("take a while until the token endpoints know them, and linger in lists", async () => {
    const { now, advance } = manualClock(Date.now());
    const okta = await start({ propagationMs: 1000, deleteLagMs: 1000, now });
    const { appId, clientId } = okta.createKeyApp();
    okta.addForeignKey(appId, EC.jwk);
    const { id } = okta.addForeignKey(appId, RSA.jwk);
    expect(await signIn(okta, clientId, RSA)).toBe(BAD_KID);
    advance(1000);
    expect(await signIn(okta, clientId, RSA)).toBe("200");
    okta.deactivateKey(id);
    okta.deleteKey(id);
    const listed = async () => (await call(okta, "GET", keysPath(appId))).body.keys.length;
    expect(await listed()).toBe(2);
    advance(1000);
    expect(await listed()).toBe(1);
  });
});

describe("refusals of keys", () => {
  const refused = async (okta: OktaSandbox, appId: string, body: unknown) => {
    const answer = await add(okta, appId, body);
    expect(answer.status).toBe(400);
    return said(answer.body);
  };

  it("keep kids unique, and want one beside others", async () => {
    const okta = await start();
    const { appId } = okta.createKeyApp();
    okta.addForeignKey(appId, RSA.jwk);
    expect(await refused(okta, appId, { ...EC.jwk, kid: "rsa" })).toEqual(
      said(example("ErrorClientJsonWebKeyDuplicateKid")),
    );
    const nameless = { ...EC.jwk, kid: null };
    expect(await refused(okta, appId, nameless)).toEqual(said(example("ErrorClientJsonWebKeyNonUniqueKid")));
    const other = okta.createKeyApp().appId;
    expect((await add(okta, other, nameless)).body.kid).toBeNull();
    expect(await refused(okta, other, RSA.jwk)).toEqual(said(example("ErrorClientJsonWebKeyNonUniqueKid")));
  });

  it("allow fifty, inactive ones included", async () => {
    const okta = await start();
    const { appId } = okta.createKeyApp();
    for (let n = 0; n < 50; n++) okta.addForeignKey(appId, { ...RSA.jwk, kid: `key-${n}` });
    okta.deactivateKey(okta.keysOf(appId)[0]!.id);
    expect(await refused(okta, appId, EC.jwk)).toEqual(said(example("ErrorClientJsonWebKeyTooManyKids")));
    okta.deleteKey(okta.keysOf(appId)[0]!.id);
    expect((await add(okta, appId, EC.jwk)).status).toBe(201);
  });

  const short = generateKeyPairSync("rsa", { modulusLength: 1024 }).publicKey.export({ format: "jwk" });
  it("want 2048 bits", async () => {
    const okta = await start();
    const { appId } = okta.createKeyApp();
    const wanted = said(example("ErrorClientJsonWebKeyKidLengthTooShort"));
    expect(await refused(okta, appId, { ...short, kid: "short" })).toEqual(wanted);
  });

  it.each([
    ["a private key", { ...RSA.privateKey.export({ format: "jwk" }), kid: "a" }],
    ["a shared key", { kty: "oct", k: "AAAA" }],
    ["a key for encryption", { ...RSA.jwk, use: "enc" }],
    ["an algorithm of another kind of key", { ...RSA.jwk, alg: "ES256" }],
    ["a curve that no algorithm has", { kty: "EC", crv: "secp256k1", x: EC.jwk.x, y: EC.jwk.y }],
    ["half a key", { kty: "RSA", e: "AQAB" }],
    ["a kid that is no text", { ...RSA.jwk, kid: 7 }],
    ["a status that there is not", { ...RSA.jwk, status: "STAGED" }],
  ])("do not take %s", async (_what, body) => {
    const okta = await start();
    await refused(okta, okta.createKeyApp().appId, body);
  });

  it("keep the only active key of a client that authenticates with keys, and active ones from being deleted", async () => {
    const okta = await start();
    const { appId } = okta.createKeyApp();
    const { id } = okta.addForeignKey(appId, RSA.jwk);
    const only = await act(okta, appId, id, "deactivate");
    expect(said(only.body)).toEqual(said(example("ErrorDeactivateTheOnlyKeyWithPrivateKeyJwtAuthMethod")));
    const active = await call(okta, "DELETE", `${keysPath(appId)}/${id}`);
    expect(said(active.body)).toEqual(said(example("ErrorDeleteActiveJsonWebKey")));
    okta.addForeignKey(appId, EC.jwk);
    expect((await act(okta, appId, id, "deactivate")).status).toBe(200);
    expect((await call(okta, "DELETE", `${keysPath(appId)}/${id}`)).status).toBe(204);
    for (const path of [id, "pksnone"])
      expect((await call(okta, "GET", `${keysPath(appId)}/${path}`)).status).toBe(404);
  });

  it("let the only active key go where the client authenticates with a secret", async () => {
    const okta = await start();
    const { appId } = okta.createApp();
    expect((await act(okta, appId, okta.addForeignKey(appId, RSA.jwk).id, "deactivate")).status).toBe(200);
  });
});
