import { call, sandboxes } from "./support/tenant";

const start = sandboxes();
const VALUE = "n".repeat(48);

describe("rights", () => {
  it("shows a secret only with read:client_keys", async () => {
    const sandbox = await start();
    const { clientId, secret } = sandbox.createClient();
    const shown = async (scopes: Parameters<typeof sandbox.apiToken>[0]) =>
      (await call(sandbox, "GET", `/clients/${clientId}`, { token: sandbox.apiToken(scopes) })).body.client_secret;
    expect(await shown(["read:clients", "read:client_keys"])).toBe(secret);
    expect(await shown(["read:clients"])).toBeUndefined();
  });

  it.each([
    ["GET", "", undefined, ["update:clients"], "read:clients,read:client_keys"],
    ["PATCH", "", { client_secret: VALUE }, ["update:clients"], "update:client_keys"],
    ["PATCH", "", { name: "x" }, ["update:client_keys"], "update:clients"],
    ["POST", "/rotate-secret", undefined, ["update:clients"], "update:client_keys"],
  ] as const)("%s %s names the scope that is missing", async (method, path, body, scopes, missing) => {
    const sandbox = await start();
    const { clientId, secret } = sandbox.createClient();
    const token = sandbox.apiToken(scopes);
    const answer = await call(sandbox, method, `/clients/${clientId}${path}`, { body, token });
    expect([answer.status, answer.body.errorCode]).toEqual([403, "insufficient_scope"]);
    expect(answer.body.message).toContain(missing);
    expect(sandbox.secretOf(clientId)).toBe(secret);
  });

  it("refuses no token, a foreign one and one that has ended", async () => {
    let now = Date.now();
    const sandbox = await start({ now: () => now });
    const ended = sandbox.apiToken(["read:clients"], 10);
    now += 11_000;
    for (const token of ["", "foreign", ended]) {
      expect((await call(sandbox, "GET", "/clients", { token })).status).toBe(401);
    }
  });
});

describe("a client", () => {
  it("takes another secret, and forgets the one before", async () => {
    const sandbox = await start();
    const { clientId } = sandbox.createClient();
    await call(sandbox, "PATCH", `/clients/${clientId}`, { body: { client_secret: VALUE } });
    expect(sandbox.secretOf(clientId)).toBe(VALUE);
    const { body } = await call(sandbox, "POST", `/clients/${clientId}/rotate-secret`);
    expect(body.client_secret).toBe(sandbox.secretOf(clientId));
    expect(body.client_secret).not.toBe(VALUE);
  });

  it("authenticates in one way at a time: the other one is to be sent as null", async () => {
    const sandbox = await start();
    const { clientId } = sandbox.createClient();
    const patch = (body: object) => call(sandbox, "PATCH", `/clients/${clientId}`, { body });
    const JWT = { private_key_jwt: { credentials: [{ id: sandbox.storeKey(clientId).id }] } };
    expect((await patch({ client_authentication_methods: JWT })).status).toBe(400);
    const switched = await patch({ client_authentication_methods: JWT, token_endpoint_auth_method: null });
    expect(switched.body.client_authentication_methods).toEqual(JWT);
    expect(switched.body).not.toHaveProperty("client_secret");
    expect((await patch({ client_secret: VALUE })).status).toBe(400);
    expect((await call(sandbox, "POST", `/clients/${clientId}/rotate-secret`)).status).toBe(400);
    expect((await patch({ token_endpoint_auth_method: "client_secret_post" })).status).toBe(400);
    const back = await patch({
      token_endpoint_auth_method: "client_secret_basic",
      client_authentication_methods: null,
      client_secret: VALUE,
    });
    expect(back.body).toMatchObject({ token_endpoint_auth_method: "client_secret_basic", client_secret: VALUE });
  });

  it.each([
    [{ client_secret: "" }, "client_secret"],
    [{ client_secret: 1 }, "client_secret"],
    [{ secret: VALUE }, "secret"],
    [{ token_endpoint_auth_method: "client_secret_jwt" }, "token_endpoint_auth_method"],
  ])("refuses %j, and keeps what it has", async (body, named) => {
    const sandbox = await start();
    const { clientId, secret } = sandbox.createClient();
    const answer = await call(sandbox, "PATCH", `/clients/${clientId}`, { body });
    expect([answer.status, answer.body.errorCode]).toEqual([400, "invalid_body"]);
    expect(answer.body.message).toContain(named);
    expect(sandbox.secretOf(clientId)).toBe(secret);
  });

  it("that is gone is inexistent", async () => {
    const sandbox = await start();
    const { clientId } = sandbox.createClient();
    sandbox.deleteClient(clientId);
    const { status, body } = await call(sandbox, "GET", `/clients/${clientId}`);
    expect([status, body.errorCode]).toEqual([404, "inexistent_client"]);
  });
});

describe("the list", () => {
  it("comes as an array, with totals, or from checkpoint to checkpoint", async () => {
    const sandbox = await start();
    const ids = Array.from({ length: 3 }, () => sandbox.createClient().clientId);
    const get = async (query: string) => (await call(sandbox, "GET", `/clients?fields=client_id&${query}`)).body;
    const clients = ids.map((client_id) => ({ client_id }));
    expect(await get("")).toEqual(clients);
    expect(await get("page=1&per_page=2&include_totals=true")).toEqual({
      total: 3,
      start: 2,
      limit: 2,
      clients: clients.slice(2),
    });
    const first = await get("take=2");
    expect(first.clients).toEqual(clients.slice(0, 2));
    expect(await get(`take=2&from=${first.next}`)).toEqual({ clients: clients.slice(2) });
  });

  it("leaves out fields that are not wanted", async () => {
    const sandbox = await start();
    sandbox.createClient({ name: "billing" });
    const { body } = await call(sandbox, "GET", "/clients?fields=client_secret&include_fields=false");
    expect(body[0].name).toBe("billing");
    expect(body[0]).not.toHaveProperty("client_secret");
  });

  it.each(["per_page=101", "take=101", "take=2&page=1", "take=2&from=nobody", "page=10&per_page=100", "page=x"])(
    "refuses %s",
    async (query) => {
      expect((await call(await start(), "GET", `/clients?${query}`)).status).toBe(400);
    },
  );
});

it("counts requests in a minute, tells how many are left, and refuses what is too many", async () => {
  const sandbox = await start({ rateLimitPerMinute: 2 });
  const answers = [];
  for (let i = 0; i < 3; i++) answers.push(await call(sandbox, "GET", "/clients"));
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 429]);
  expect(answers.map(({ headers }) => headers.get("x-ratelimit-remaining"))).toEqual(["1", "0", "0"]);
  expect(Number(answers[2]!.headers.get("x-ratelimit-reset"))).toBeGreaterThan(Date.now() / 1000);
});
