import { createPublicKey, type KeyObject } from "node:crypto";
import { API, type Auth0SandboxOptions } from "../../../sandbox/auth0/sandbox";
import { asserted, newKey } from "./support/keys";
import { call, form, sandboxes } from "./support/tenant";

const start = sandboxes();
const grant = { grant_type: "client_credentials", audience: API };
const basic = (id: string, secret: string) => `Basic ${Buffer.from(`${id}:${secret}`).toString("base64")}`;

it("an application's token opens the Management API with the scopes that were granted to it", async () => {
  const sandbox = await start();
  const { clientId, secret } = sandbox.createManagementClient(["read:clients"]);
  const { body } = await form(sandbox, "/oauth/token", {
    grant_type: "client_credentials",
    client_id: clientId,
    client_secret: secret,
    audience: sandbox.audience,
  });
  expect(body).toMatchObject({ scope: "read:clients", expires_in: 86_400, token_type: "Bearer" });
  expect((await call(sandbox, "GET", "/clients", { token: body.access_token })).status).toBe(200);
});

it("a client proves itself by its own method only", async () => {
  const sandbox = await start();
  for (const method of ["client_secret_post", "client_secret_basic"] as const) {
    const { clientId, secret } = sandbox.createClient({ method });
    const post = { client_id: clientId, client_secret: secret };
    const answers = [
      await form(sandbox, "/oauth/token", { ...grant, ...post }),
      await form(sandbox, "/oauth/token", grant, basic(clientId, secret)),
    ];
    const [byPost, byBasic] = answers.map(({ status }) => status);
    expect([byPost, byBasic]).toEqual(method === "client_secret_post" ? [200, 401] : [401, 200]);
  }
  expect(sandbox.logins).toEqual({ ok: 2, failed: 2 });
});

it("no token is given without an audience, for an unknown one, or for one that was not granted", async () => {
  const sandbox = await start();
  const { clientId: client_id, secret: client_secret } = sandbox.createClient();
  for (const audience of ["", "https://unknown.example.com", sandbox.audience]) {
    const fields = { grant_type: "client_credentials", client_id, client_secret, audience };
    const { status, body } = await form(sandbox, "/oauth/token", fields);
    expect([audience, status, body.error]).toEqual([audience, 403, "access_denied"]);
  }
});

it("revoking an unknown token tells whether the client is who it says", async () => {
  const sandbox = await start();
  const { clientId: client_id, secret } = sandbox.createClient();
  const revoke = async (client_secret: string) =>
    (await form(sandbox, "/oauth/revoke", { client_id, client_secret, token: "unknown" })).status;
  expect([await revoke(secret), await revoke("wrong")]).toEqual([200, 401]);
});

it("for a while after a change either secret is accepted by turns, then only the new one", async () => {
  let now = Date.now();
  const sandbox = await start({ now: () => now, propagationMs: 30_000 });
  const { clientId: client_id, secret: before } = sandbox.createClient();
  const after = sandbox.rotateByHand(client_id);
  const login = async (client_secret: string) =>
    (await form(sandbox, "/oauth/token", { ...grant, client_id, client_secret })).status;
  expect([await login(before), await login(before), await login(after), await login(after)]).toEqual([
    200, 401, 401, 200,
  ]);
  now += 30_000;
  expect([await login(before), await login(after)]).toEqual([401, 200]);
});

it("a client with private_key_jwt is not let in by the secret that it had", async () => {
  const sandbox = await start();
  const { clientId: client_id, secret: client_secret } = sandbox.createClient();
  sandbox.usePrivateKeyJwt(client_id);
  expect((await form(sandbox, "/oauth/token", { ...grant, client_id, client_secret })).status).toBe(401);
});

describe("a client with private_key_jwt", () => {
  const KEY = newKey();
  const keyed = async (options: Auth0SandboxOptions = {}) => {
    const sandbox = await start(options);
    const { clientId } = sandbox.createClient();
    const { id, kid } = sandbox.usePrivateKeyJwt(clientId, KEY);
    const login = async (key: KeyObject, changed?: Parameters<typeof asserted>[3]) =>
      (await form(sandbox, "/oauth/token", { ...grant, ...asserted(key, clientId, sandbox.url, changed) })).status;
    return { sandbox, clientId, id, kid, login };
  };

  it("is let in by an assertion, with or without the key's id, and by each once", async () => {
    const { sandbox, clientId, kid, login } = await keyed();
    expect([await login(KEY), await login(KEY, { kid }), await login(KEY, { kid: "other" })]).toEqual([200, 200, 401]);
    const fields = { ...asserted(KEY, clientId, sandbox.url), token: "unknown" };
    const revoke = async () => (await form(sandbox, "/oauth/revoke", fields)).status;
    expect([await revoke(), await revoke()]).toEqual([200, 401]);
  });

  it.each([
    ["another audience", { aud: "https://other.example.com/" }],
    ["the token endpoint as audience", { aud: "/oauth/token" }],
    ["no end", { exp: undefined }],
    ["an end that is past", { exp: 1 }],
    ["too long a life", { exp: Math.floor(Date.now() / 1000) + 3600 }],
    ["no id", { jti: undefined }],
    ["another client as subject", { sub: "other" }],
  ])("is not let in by an assertion with %s", async (_what, claims) => {
    const { login } = await keyed();
    expect(await login(KEY, { claims })).toBe(401);
  });

  it("is not let in by a key of another, or by another algorithm than the key was stored with", async () => {
    const { login } = await keyed();
    expect([await login(newKey()), await login(KEY, { alg: "PS256" })]).toEqual([401, 401]);
  });

  it("is let in by attached keys that have not expired, and by no others", async () => {
    let now = Date.now();
    const { sandbox, clientId, id, login } = await keyed({ now: () => now });
    const next = newKey();
    const stored = sandbox.storeKey(clientId, createPublicKey(next));
    expect(await login(next)).toBe(401);
    sandbox.attachKeys(clientId, [id, stored.id]);
    expect([await login(KEY), await login(next)]).toEqual([200, 200]);
    const body = { expires_at: new Date(now + 1000).toISOString() };
    await call(sandbox, "PATCH", `/clients/${clientId}/credentials/${id}`, { body });
    now += 2000;
    expect([await login(KEY, { now }), await login(next, { now })]).toEqual([401, 200]);
  });

  it("has another list of keys at each node for a while", async () => {
    let now = Date.now();
    const { sandbox, clientId, login } = await keyed({ now: () => now, propagationMs: 30_000 });
    now += 60_000;
    const next = newKey();
    sandbox.attachKeys(clientId, [sandbox.storeKey(clientId, createPublicKey(next)).id]);
    expect([await login(next, { now }), await login(next, { now })]).toEqual([401, 200]);
    now += 30_000;
    expect(await login(next, { now })).toBe(200);
  });
});
