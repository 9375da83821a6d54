import { createHash, createPublicKey, generateKeyPairSync } from "node:crypto";
import { newKey, publicPem } from "./support/keys";
import { call, sandboxes } from "./support/tenant";

const start = sandboxes();
const KEYS = Array.from({ length: 5 }, newKey);
const [KEY] = KEYS as [(typeof KEYS)[0]];
const body = (key = KEY) => ({ credential_type: "public_key", name: "k", pem: publicPem(key) });

async function client() {
  const sandbox = await start();
  const { clientId } = sandbox.createClient();
  const path = `/clients/${clientId}`;
  const store = async (key = KEY) => (await call(sandbox, "POST", `${path}/credentials`, { body: body(key) })).body.id;
  const attach = (...ids: string[]) =>
    call(sandbox, "PATCH", path, {
      body: {
        client_authentication_methods: { private_key_jwt: { credentials: ids.map((id) => ({ id })) } },
        token_endpoint_auth_method: null,
      },
    });
  const remove = (id: string) => call(sandbox, "DELETE", `${path}/credentials/${id}`);
  return { sandbox, clientId, path, store, attach, remove };
}

it("stores a key under its thumbprint, and lists it without its PEM", async () => {
  const { sandbox, path, store } = await client();
  const id = await store();
  const { body: list } = await call(sandbox, "GET", `${path}/credentials?include_totals=true`);
  const { e, kty, n } = createPublicKey(KEY).export({ format: "jwk" });
  const kid = createHash("sha256").update(`{"e":"${e}","kty":"${kty}","n":"${n}"}`).digest("base64url");
  expect(list).toEqual([expect.objectContaining({ id, kid, alg: "RS256" })]);
  expect(list[0]).not.toHaveProperty("pem");
});

it("takes two keys at a time and keeps four, and each once", async () => {
  const { sandbox, clientId, path, store, attach } = await client();
  const ids = [await store(KEYS[0]), await store(KEYS[1]), await store(KEYS[2])];
  const three = await attach(...ids);
  expect([three.status, three.body.message]).toEqual([400, expect.stringContaining("too long (3), maximum 2")]);
  expect((await attach(...ids.slice(0, 2))).status).toBe(200);
  expect(sandbox.keysOf(clientId).map(({ attached }) => attached)).toEqual([true, true, false]);
  const again = await call(sandbox, "POST", `${path}/credentials`, { body: body(KEYS[0]) });
  expect(again.status).toBe(409);
  await store(KEYS[3]);
  const fifth = await call(sandbox, "POST", `${path}/credentials`, { body: body(KEYS[4]) });
  expect([fifth.status, fifth.body.message]).toEqual([400, "A client can have a maximum of 4 credentials."]);
});

it("lets an attached key not be deleted", async () => {
  const { sandbox, clientId, store, attach, remove } = await client();
  const [first, second] = [await store(KEYS[0]), await store(KEYS[1])];
  await attach(first, second);
  expect((await remove(first)).status).toBe(400);
  await attach(second);
  expect([(await remove(first)).status, (await remove(first)).status]).toEqual([204, 404]);
  expect(sandbox.keysOf(clientId)).toHaveLength(1);
});

it("attaches stored keys only, and leaves everything as it is otherwise", async () => {
  const { sandbox, clientId, attach } = await client();
  expect((await attach("cred_of_nobody")).status).toBe(404);
  expect((await attach()).status).toBe(400);
  expect(sandbox.clientOf(clientId).authentication.value.method).toBe("client_secret_post");
});

it("changes when a key expires, and nothing else of it", async () => {
  const { sandbox, clientId, path, store } = await client();
  const one = `${path}/credentials/${await store()}`;
  const expires_at = "2999-01-01T00:00:00.000Z";
  expect((await call(sandbox, "PATCH", one, { body: { expires_at } })).body.expires_at).toBe(expires_at);
  expect((await call(sandbox, "PATCH", one, { body: { expires_at: "2001-01-01T00:00:00Z" } })).status).toBe(400);
  expect((await call(sandbox, "PATCH", one, { body: { name: "x" } })).status).toBe(400);
  expect(sandbox.keysOf(clientId)[0]!.expiresAt).toBe(Date.parse(expires_at));
});

it.each([
  ["a private key", { pem: KEY.export({ type: "pkcs8", format: "pem" }) }],
  [
    "an EC key",
    { pem: generateKeyPairSync("ec", { namedCurve: "P-256" }).publicKey.export({ type: "spki", format: "pem" }) },
  ],
  [
    "a short key",
    { pem: generateKeyPairSync("rsa", { modulusLength: 1024 }).publicKey.export({ type: "spki", format: "pem" }) },
  ],
  ["an algorithm of EC", { alg: "ES256" }],
  ["another type", { credential_type: "cert_subject_dn" }],
  ["an unknown field", { status: "active" }],
])("refuses %s", async (_what, changed) => {
  const { sandbox, clientId, path } = await client();
  const answer = await call(sandbox, "POST", `${path}/credentials`, { body: { ...body(), ...changed } });
  expect([answer.status, answer.body.errorCode]).toEqual([400, "invalid_body"]);
  expect(sandbox.keysOf(clientId)).toEqual([]);
});

it.each([
  ["GET", "credentials", "read"],
  ["POST", "credentials", "create"],
  ["PATCH", "credentials/x", "update"],
  ["DELETE", "credentials/x", "delete"],
] as const)("%s %s needs a right of its own", async (method, end, right) => {
  const { sandbox, path } = await client();
  const token = sandbox.apiToken(["read:clients", "update:clients", "read:client_keys", "update:client_keys"]);
  const answer = await call(sandbox, method, `${path}/${end}`, { token, body: method === "GET" ? undefined : {} });
  expect([answer.status, answer.body.message]).toEqual([403, expect.stringContaining(`${right}:client_credentials`)]);
});

it("shows and changes which keys are attached only to who may read and change credentials", async () => {
  const { sandbox, clientId, path, store, attach } = await client();
  const id = await store();
  await attach(id);
  const methods = { private_key_jwt: { credentials: [{ id }] } };
  const shown = async (...scopes: Parameters<typeof sandbox.apiToken>[0] & object) =>
    (await call(sandbox, "GET", path, { token: sandbox.apiToken(scopes) })).body.client_authentication_methods;
  expect(await shown("read:clients", "read:client_credentials")).toEqual(methods);
  expect(await shown("read:clients")).toBeUndefined();
  const token = sandbox.apiToken(["update:clients"]);
  const refused = await call(sandbox, "PATCH", path, { token, body: { client_authentication_methods: methods } });
  expect(refused.status).toBe(403);
  expect(sandbox.keysOf(clientId)[0]!.attached).toBe(true);
});
