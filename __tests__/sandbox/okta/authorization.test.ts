import type { OktaSandbox } from "../../../sandbox/okta/sandbox";
import { assertion, assertionFields, rsaKey } from "./support/assertion";
import { call, form, login, secretsPath } from "./support/client";
import { example } from "./support/openapi";
import { manualClock, sandboxes } from "./support/org";

const key = rsaKey();

async function bearer(sandbox: OktaSandbox, granted: string[], scope = granted.join(" ")): Promise<string> {
  const { clientId } = sandbox.createServiceApp({ jwk: key.jwk, scopes: granted });
  const signed = assertion(key, clientId, `${sandbox.url}/oauth2/v1/token`);
  const fields = { grant_type: "client_credentials", scope, ...assertionFields(signed) };
  const { status, body } = await form(sandbox, "/oauth2/v1/token", fields);
  expect([status, body.token_type, body.scope]).toEqual([200, "Bearer", scope]);
  return `Bearer ${body.access_token}`;
}

describe("authorization at the Management API of the Okta sandbox", () => {
  const start = sandboxes();

  it.each(["", "SSWS", "SSWS 00wrong", "Bearer nothing", "Basic dGVzdDp0ZXN0"])(
    "refuses %j with 401 and changes nothing",
    async (authorization) => {
      const sandbox = await start();
      const { appId } = sandbox.createApp();
      const { status, body } = await call(sandbox, "POST", secretsPath(appId), { authorization });
      expect(status).toBe(401);
      expect(body).toEqual({ ...example("ErrorInvalidTokenProvided"), errorId: expect.any(String) });
      expect(sandbox.secretsOf(appId)).toHaveLength(1);
    },
  );

  it("does not take the API token as a bearer token", async () => {
    const sandbox = await start();
    const { status, headers } = await call(sandbox, "GET", "/api/v1/apps", {
      authorization: `Bearer ${sandbox.apiToken}`,
    });
    expect(status).toBe(401);
    expect(headers.get("www-authenticate")).toContain('error="invalid_token"');
  });

  it("lets okta.apps.read read and not write", async () => {
    const sandbox = await start();
    const { appId, secretId } = sandbox.createApp();
    const authorization = await bearer(sandbox, ["okta.apps.read"]);
    expect((await call(sandbox, "GET", secretsPath(appId), { authorization })).status).toBe(200);
    const self = `${secretsPath(appId)}/${secretId}`;
    for (const [method, path] of [
      ["POST", secretsPath(appId)],
      ["DELETE", self],
      ["POST", `${self}/lifecycle/activate`],
      ["POST", `${self}/lifecycle/deactivate`],
    ] as const) {
      const { status, body, headers } = await call(sandbox, method, path, { authorization });
      expect(status).toBe(403);
      expect(body).toEqual({ ...example("ErrorAccessDenied"), errorId: expect.any(String) });
      expect(headers.get("www-authenticate")).toMatch(/scope="okta\.apps\.manage".*error="insufficient_scope"/);
    }
    expect(sandbox.secretsOf(appId)).toHaveLength(1);
  });

  it("lets okta.apps.manage write and not read", async () => {
    const sandbox = await start();
    const { appId } = sandbox.createApp();
    const authorization = await bearer(sandbox, ["okta.apps.manage"]);
    expect((await call(sandbox, "POST", secretsPath(appId), { authorization })).status).toBe(201);
    for (const path of [secretsPath(appId), "/api/v1/apps", `/api/v1/apps/${appId}`]) {
      expect((await call(sandbox, "GET", path, { authorization })).status).toBe(403);
    }
  });

  it("gives a token only the scopes that were asked for", async () => {
    const sandbox = await start();
    const { appId } = sandbox.createApp();
    const authorization = await bearer(sandbox, ["okta.apps.read", "okta.apps.manage"], "okta.apps.read");
    expect((await call(sandbox, "POST", secretsPath(appId), { authorization })).status).toBe(403);
  });

  it("takes no token of a custom authorization server", async () => {
    const sandbox = await start();
    const app = sandbox.createApp();
    const { body } = await login(sandbox, app.clientId, app.secret);
    const authorization = `Bearer ${body.access_token}`;
    expect((await call(sandbox, "GET", "/api/v1/apps", { authorization })).status).toBe(401);
  });

  it("takes no token that has expired", async () => {
    const clock = manualClock(Date.now());
    const sandbox = await start({ now: clock.now });
    const authorization = await bearer(sandbox, ["okta.apps.read"]);
    clock.advance(3_599_000);
    expect((await call(sandbox, "GET", "/api/v1/apps", { authorization })).status).toBe(200);
    clock.advance(1_000);
    expect((await call(sandbox, "GET", "/api/v1/apps", { authorization })).status).toBe(401);
  });
});
