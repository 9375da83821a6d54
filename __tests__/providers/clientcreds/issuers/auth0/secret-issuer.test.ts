import fc from "fast-check";
import { auth0SecretIssuer } from "../../../../../providers/clientcreds/issuers/auth0/secret-issuer";
import { Secret } from "../../../../../providers/clientcreds/secret/secret";
import { API } from "../../../../../sandbox/auth0/sandbox";
import { sandboxes } from "../../../../sandbox/auth0/support/tenant";
import { auth0Client, issuerOf, signal } from "./auth0";

const start = sandboxes();
const VALUE = "Abcdefgh1234567890Zyxwvut+-_=.QQQQQQQQQQQQQQQQQQQQ";
const CLIENT = /\/api\/v2\/clients\//;

describe("an Auth0 client's secret as an issuer", () => {
  it("shows one fingerprint and no value, and reads the value to adopt it", async () => {
    const auth0 = await start();
    const { clientId, secret } = auth0.createClient();
    const issuer = issuerOf(auth0, clientId);
    const observed = await issuer.observe(signal);
    const { fingerprint } = Secret.of(secret);
    expect(observed).toMatchObject({ state: "ok", places: 1, readable: true, entries: [{ fingerprint }] });
    expect(JSON.stringify(observed)).not.toContain(secret);
    expect((await issuer.read(observed.entries[0]!.id, signal)).unsafeUnwrap()).toBe(secret);
    expect(await issuer.clientId(signal)).toBe(clientId);
  });

  it("has the one value replaced, as often as it is asked", async () => {
    const auth0 = await start();
    const { clientId, secret } = auth0.createClient();
    const issuer = issuerOf(auth0, clientId);
    for (let i = 0; i < 2; i++) await issuer.introduce(Secret.of(VALUE), { grace: 0 }, signal);
    expect((await issuer.observe(signal)).entries).toMatchObject([{ fingerprint: Secret.of(VALUE).fingerprint }]);
    expect(await issuer.verify(Secret.of(VALUE), signal)).toEqual({ accepted: true });
    expect(await issuer.verify(Secret.of(secret), signal)).toEqual({ accepted: false, answer: "401 invalid_client" });
  });

  it("has Auth0 make the value", async () => {
    const auth0 = await start();
    const { clientId } = auth0.createClient();
    const issuer = issuerOf(auth0, clientId, { issuerMade: true });
    expect(issuer.capability.value).toBe("issuer");
    const made = await issuer.reset!(signal);
    expect(made).toMatchObject({ expiresAt: null, weak: false });
    expect(made.value.unsafeUnwrap()).toBe(auth0.secretOf(clientId));
  });

  it("asks for a value of Auth0's once, whatever becomes of the answer", async () => {
    const auth0 = await start();
    const { clientId } = auth0.createClient();
    const issuer = issuerOf(auth0, clientId, { issuerMade: true });
    for (const fault of [
      { kind: "status", status: 429, resetSeconds: 0 },
      { kind: "status", status: 503, when: "after" },
      { kind: "drop", when: "after" },
      { kind: "malformed" },
    ] as const) {
      auth0.faults.clear();
      const struck = auth0.faults.add({ path: /rotate-secret/, fault });
      const effect = fault.kind === "status" && fault.status === 429 ? "not_done" : "unclear";
      await expect(issuer.reset!(signal)).rejects.toMatchObject({ effect });
      expect([fault, struck.matched]).toEqual([fault, 1]);
    }
  });

  it("says that the client is missing, and of an act that it was not done", async () => {
    const auth0 = await start();
    const issuer = issuerOf(auth0, "nobody", { issuerMade: true });
    const missing = { reason: "missing", effect: "not_done" };
    expect(await issuer.observe(signal)).toMatchObject({ state: "missing", entries: [] });
    expect(await issuer.knowsClient("nobody", signal)).toBe(false);
    await expect(issuer.introduce(Secret.of(VALUE), { grace: 0 }, signal)).rejects.toMatchObject(missing);
    await expect(issuer.read("nobody", signal)).rejects.toMatchObject(missing);
    await expect(issuer.reset!(signal)).rejects.toMatchObject(missing);
  });

  it("takes a 404 that is not Auth0's for no proof that the client is missing", async () => {
    const auth0 = await start();
    const { clientId } = auth0.createClient();
    auth0.faults.add({ fault: { kind: "status", status: 404 } });
    await expect(issuerOf(auth0, clientId).observe(signal)).rejects.toMatchObject({ reason: "failed" });
  });

  it("revives nothing, and retires nothing: a new value has already ended the old one", async () => {
    const auth0 = await start();
    const { clientId, secret } = auth0.createClient();
    const issuer = issuerOf(auth0, clientId);
    await issuer.deactivate(clientId, signal);
    await issuer.delete(clientId, signal);
    await expect(issuer.activate(clientId, signal)).rejects.toMatchObject({ effect: "not_done" });
    expect(auth0.secretOf(clientId)).toBe(secret);
  });
});

describe("without read:client_keys", () => {
  const BLIND = ["read:clients", "update:client_keys"] as const;

  it("it is blind, and says which scope is missing", async () => {
    const auth0 = await start();
    const { clientId } = auth0.createClient();
    const issuer = issuerOf(auth0, clientId, {}, BLIND);
    const observed = await issuer.observe(signal);
    expect(observed).toMatchObject({ state: "ok", readable: false, entries: [] });
    expect(observed.detail).toContain("read:client_keys");
    await issuer.introduce(Secret.of(VALUE), { grace: 0 }, signal);
    expect(await issuer.verify(Secret.of(VALUE), signal)).toEqual({ accepted: true });
  });

  it("Auth0 is not asked to make a value that nobody could store", async () => {
    const auth0 = await start();
    const { clientId } = auth0.createClient();
    const issuer = issuerOf(auth0, clientId, { issuerMade: true }, BLIND);
    expect(await issuer.observe(signal)).toMatchObject({
      state: "broken",
      detail: expect.stringContaining("read:client_keys"),
    });
  });
});

it.each([
  ["introduce", ["read:clients", "read:client_keys"], "update:client_keys"],
  ["observe", ["update:client_keys"], "read:clients"],
] as const)("%s names the scope that the token lacks", async (act, scopes, missing) => {
  const auth0 = await start();
  const { clientId, secret } = auth0.createClient();
  const issuer = issuerOf(auth0, clientId, {}, scopes);
  const attempt = act === "observe" ? issuer.observe(signal) : issuer.introduce(Secret.of(VALUE), { grace: 0 }, signal);
  await expect(attempt).rejects.toMatchObject({ reason: "unauthorized", effect: "not_done" });
  await expect(attempt).rejects.toThrow(`lacks the scope ${missing}:`);
  expect(auth0.secretOf(clientId)).toBe(secret);
});

it.each([
  ["private_key_jwt", "rotate those"],
  ["none", "public client"],
])("a client that authenticates with %s is refused, with what to do instead", async (method, instead) => {
  const auth0 = await start();
  const { clientId } = auth0.createClient({ method: method === "none" ? "none" : undefined });
  if (method !== "none") auth0.usePrivateKeyJwt(clientId);
  const issuer = issuerOf(auth0, clientId);
  const observed = await issuer.observe(signal);
  expect(observed).toMatchObject({ state: "broken", entries: [], detail: expect.stringContaining(instead) });
  await expect(issuer.verify(Secret.of(VALUE), signal)).rejects.toThrow(instead);
});

describe("a fault while the secret is set", () => {
  it.each([
    ["dropped before its effect", { kind: "drop", when: "before" }, "before"],
    ["dropped after its effect", { kind: "drop", when: "after" }, "after"],
    ["answered 503 after its effect", { kind: "status", status: 503, when: "after" }, "after"],
    ["answered too slowly", { kind: "slow-body", ms: Infinity }, "after"],
  ] as const)("leaves it unclear when it is %s", async (_what, fault, now) => {
    const auth0 = await start();
    const { clientId, secret } = auth0.createClient();
    auth0.faults.add({ method: "PATCH", path: CLIENT, nth: 1, fault });
    const attempt = issuerOf(auth0, clientId, {}, undefined, { timeout: 0.5 });
    await expect(attempt.introduce(Secret.of(VALUE), { grace: 0 }, signal)).rejects.toMatchObject({
      reason: "failed",
      effect: "unclear",
    });
    expect(auth0.secretOf(clientId)).toBe(now === "after" ? VALUE : secret);
  });

  it("waits for a 429 to pass", async () => {
    const auth0 = await start();
    const { clientId } = auth0.createClient();
    auth0.faults.add({ method: "PATCH", nth: 1, fault: { kind: "status", status: 429, resetSeconds: 0 } });
    await issuerOf(auth0, clientId).introduce(Secret.of(VALUE), { grace: 0 }, signal);
    expect(auth0.secretOf(clientId)).toBe(VALUE);
  });

  it("says that it is the value which is refused, and never sends it again", async () => {
    const auth0 = await start();
    const { clientId } = auth0.createClient();
    const attempt = issuerOf(auth0, clientId).introduce(Secret.of(""), { grace: 0 }, signal);
    await expect(attempt).rejects.toMatchObject({ reason: "value_refused", effect: "not_done" });
  });

  it("is not the value's where the client has come to authenticate with keys", async () => {
    const auth0 = await start();
    const { clientId } = auth0.createClient();
    auth0.usePrivateKeyJwt(clientId);
    const attempt = issuerOf(auth0, clientId).introduce(Secret.of(VALUE), { grace: 0 }, signal);
    await expect(attempt).rejects.toMatchObject({ reason: "failed", effect: "not_done" });
  });
});

describe("a proof", () => {
  it.each(["client_secret_post", "client_secret_basic"] as const)("goes by the client's own %s", async (method) => {
    const auth0 = await start();
    const { clientId, secret } = auth0.createClient({ method, secret: VALUE });
    const issuer = issuerOf(auth0, clientId);
    expect(await issuer.verify(Secret.of(secret), signal)).toEqual({ accepted: true });
    expect(auth0.logins.ok).toBe(0);
  });

  it("is a token where an audience is named", async () => {
    const auth0 = await start();
    const { clientId, secret } = auth0.createClient();
    const issuer = issuerOf(auth0, clientId, { verify: { audience: API } });
    expect(await issuer.verify(Secret.of(secret), signal)).toEqual({ accepted: true });
    expect(await issuer.verify(Secret.of(VALUE), signal)).toEqual({ accepted: false, answer: "401 access_denied" });
    expect(auth0.logins).toEqual({ ok: 1, failed: 1 });
  });

  it("is no clear answer where the client may not ask for that audience", async () => {
    const auth0 = await start();
    const { clientId, secret } = auth0.createClient();
    const issuer = issuerOf(auth0, clientId, { verify: { audience: auth0.audience } });
    await expect(issuer.verify(Secret.of(secret), signal)).rejects.toMatchObject({ reason: "failed" });
  });

  it("waits through the time in which either secret may be accepted", async () => {
    let now = Date.now();
    const auth0 = await start({ now: () => now, propagationMs: 30_000 });
    const { clientId } = auth0.createClient();
    const clock = {
      timeoutSeconds: 60,
      monotonic: () => now,
      sleep: (ms: number) => Promise.resolve(void (now += ms)),
    };
    const issuer = issuerOf(auth0, clientId, { verify: clock });
    await issuer.introduce(Secret.of(VALUE), { grace: 0 }, signal);
    expect(await issuer.verify(Secret.of(VALUE), signal)).toEqual({ accepted: true });
    const refused = auth0.requests.filter(({ path, status }) => path === "/oauth/revoke" && status === 401);
    expect(refused.length).toBeGreaterThan(0);
  });
});

describe("a list of many clients", () => {
  it("is read where more than one is asked for: a hundred in a request", async () => {
    const auth0 = await start();
    const created = Array.from({ length: 250 }, () => auth0.createClient());
    const client = auth0Client(auth0);
    const found = await Promise.all(created.map(({ clientId }) => client.listed.find(clientId, signal)));
    expect(found[0]).toBeNull();
    expect(found.slice(1).map((each) => each?.secret?.fingerprint)).toEqual(
      created.slice(1).map(({ secret }) => Secret.of(secret).fingerprint),
    );
    expect(auth0.requests).toHaveLength(3);
  });

  it("costs the few of a large tenant no more pages than they are", async () => {
    const auth0 = await start();
    Array.from({ length: 550 }, () => auth0.createClient());
    const [a, b] = [auth0.createClient(), auth0.createClient()];
    const client = auth0Client(auth0);
    for (const { clientId } of [a, b, a, b]) expect(await client.listed.find(clientId, signal)).toBeNull();
    expect(auth0.requests.map(({ path }) => path)).toEqual(["/api/v2/clients", "/api/v2/clients"]);
  });

  it("that cannot be had is done without", async () => {
    const auth0 = await start();
    const [a, b] = [auth0.createClient(), auth0.createClient()];
    auth0.faults.add({ path: /clients$/, fault: { kind: "status", status: 403 } });
    const client = auth0Client(auth0);
    for (const { clientId } of [a, b]) expect(await client.listed.find(clientId, signal)).toBeNull();
  });

  it("tells of a client what reading it tells", async () => {
    const auth0 = await start();
    const client = auth0Client(auth0);
    const [a, b] = [auth0.createClient(), auth0.createClient()].map(({ clientId }) =>
      auth0SecretIssuer(client, clientId),
    );
    expect(await a!.listed!(signal)).toBeNull();
    expect(await b!.listed!(signal)).toEqual(await b!.observe(signal));
  });
});

it("shows no value and no token in any error, raw or encoded, whatever the answer quotes", async () => {
  const auth0 = await start();
  const { clientId, secret: own } = auth0.createManagementClient();
  const encodings = [
    String,
    encodeURIComponent,
    (s: string) => Buffer.from(s).toString("base64"),
    (s: string) => JSON.stringify(s).slice(1, -1),
  ];
  const value = fc.string({
    unit: fc.constantFrom(..."ABCDEFGHabcdefgh0123456789_-+=."),
    minLength: 48,
    maxLength: 64,
  });
  await fc.assert(
    fc.asyncProperty(value, fc.nat(3), fc.constantFrom(200, 400, 403, 500), async (sent, encoding, status) => {
      const apiToken = auth0.apiToken();
      const quoted = [sent, apiToken, own].map(encodings[encoding]!).join(" ");
      const body = JSON.stringify({
        statusCode: status,
        message: `client_secret ${quoted}`,
        errorCode: "invalid_body",
      });
      if (status !== 200) auth0.faults.add({ fault: { kind: "status", status, when: "after" } });
      auth0.faults.add({ fault: { kind: "malformed", body } });
      const byToken = auth0SecretIssuer(
        auth0Client(auth0, { kind: "token", apiToken: Secret.of(apiToken) }),
        clientId,
        {
          verify: { timeoutSeconds: 0 },
        },
      );
      const access = { kind: "client_secret", clientId, clientSecret: Secret.of(own) } as const;
      const outcomes = await Promise.allSettled([
        byToken.introduce(Secret.of(sent), { grace: 0 }, signal),
        byToken.observe(signal),
        byToken.read(clientId, signal),
        byToken.verify(Secret.of(sent), signal),
        auth0Client(auth0, access).send({
          method: "GET",
          path: "/clients",
          doing: "list",
          needs: "read:clients",
          signal,
        }),
      ]);
      for (const outcome of outcomes) {
        if (outcome.status === "fulfilled") continue;
        const { message, cause } = outcome.reason as Error;
        for (const encode of encodings) {
          for (const secret of [sent, own, apiToken])
            expect(`${message} ${String(cause)}`).not.toContain(encode(secret));
        }
      }
      auth0.faults.clear();
    }),
    { numRuns: 30 },
  );
});
