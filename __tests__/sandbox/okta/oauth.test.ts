import { assertion, assertionFields, rsaKey } from "./support/assertion";
import { basic, form, login } from "./support/client";
import { sandboxes } from "./support/org";

const CUSTOM = "/oauth2/default/v1/token";
const GRANT = { grant_type: "client_credentials" };

describe("authorization servers of the Okta sandbox", () => {
  const start = sandboxes();

  it("log a client in with any active secret and with no inactive or deleted one", async () => {
    const sandbox = await start();
    const { appId, clientId, secret, secretId } = sandbox.createApp();
    const added = sandbox.addForeignSecret(appId);
    const statuses = async (): Promise<number[]> => [
      (await login(sandbox, clientId, secret)).status,
      (await login(sandbox, clientId, added.value)).status,
    ];
    expect(await statuses()).toEqual([200, 200]);
    sandbox.deactivate(secretId);
    expect(await statuses()).toEqual([401, 200]);
    sandbox.activate(secretId);
    expect(await statuses()).toEqual([200, 200]);
    sandbox.deactivate(added.id);
    sandbox.delete(added.id);
    expect(await statuses()).toEqual([200, 401]);
    expect(sandbox.logins).toEqual({ ok: 6, failed: 2 });
  });

  it("answer a login with a bearer token of the default scope", async () => {
    const sandbox = await start();
    const app = sandbox.createApp();
    const { body, headers } = await login(sandbox, app.clientId, app.secret);
    expect(body).toEqual({ token_type: "Bearer", expires_in: 3600, access_token: expect.any(String), scope: "api" });
    expect(headers.get("cache-control")).toContain("no-store");
  });

  it("form-decode the Basic header", async () => {
    const sandbox = await start();
    const secret = "a+b %41:/?&=c d ~ long enough";
    const { clientId } = sandbox.createApp({ secret });
    expect((await form(sandbox, CUSTOM, GRANT, basic(clientId, secret))).status).toBe(200);
    const raw = `Basic ${Buffer.from(`${clientId}:${secret}`).toString("base64")}`;
    const { status, body } = await form(sandbox, CUSTOM, GRANT, raw);
    expect([status, body.error]).toEqual([401, "invalid_client"]);
  });

  it("take a secret in the body only from a client that is set so, and the other way round", async () => {
    const sandbox = await start();
    const posts = sandbox.createApp({ tokenEndpointAuthMethod: "client_secret_post" });
    const basics = sandbox.createApp();
    const post = (app: typeof posts): Promise<{ status: number }> =>
      form(sandbox, CUSTOM, { ...GRANT, client_id: app.clientId, client_secret: app.secret });
    expect((await post(posts)).status).toBe(200);
    expect((await post(basics)).status).toBe(401);
    expect((await login(sandbox, posts.clientId, posts.secret)).status).toBe(401);
  });

  it("refuse two ways at once", async () => {
    const sandbox = await start();
    const { clientId, secret } = sandbox.createApp();
    const fields = { ...GRANT, client_id: clientId, client_secret: secret };
    const { status, body } = await form(sandbox, CUSTOM, fields, basic(clientId, secret));
    expect([status, body.error]).toEqual([400, "invalid_request"]);
  });

  it("refuse a wrong secret, no secret and an unknown client with 401 invalid_client", async () => {
    const sandbox = await start();
    const { clientId, secret } = sandbox.createApp();
    const wrong = await login(sandbox, clientId, `${secret}x`);
    expect(wrong.status).toBe(401);
    expect(wrong.body).toEqual({
      error: "invalid_client",
      error_description: "The client secret supplied for a confidential client is invalid.",
    });
    const none = await form(sandbox, CUSTOM, { ...GRANT, client_id: clientId });
    expect([none.status, none.body.error]).toEqual([401, "invalid_client"]);
    const unknown = await login(sandbox, "0oaNobody", secret);
    expect([unknown.status, unknown.body.errorCode]).toEqual([401, "invalid_client"]);
    expect(sandbox.logins).toEqual({ ok: 0, failed: 3 });
  });

  it("give client_credentials of the org server to private_key_jwt only", async () => {
    const sandbox = await start();
    const { clientId, secret } = sandbox.createApp();
    const fields = { ...GRANT, scope: "okta.apps.read" };
    const { status, body } = await form(sandbox, "/oauth2/v1/token", fields, basic(clientId, secret));
    expect(status).toBe(400);
    expect(body.error_description).toContain("must use the private_key_jwt token_endpoint_auth_method");
    expect(sandbox.logins).toEqual({ ok: 0, failed: 0 });
  });

  it("give only scopes that there are, and that were granted", async () => {
    const sandbox = await start();
    const app = sandbox.createApp();
    const proof = basic(app.clientId, app.secret);
    const custom = await form(sandbox, CUSTOM, { ...GRANT, scope: "api other" }, proof);
    expect([custom.status, custom.body.error]).toEqual([400, "invalid_scope"]);
    const key = rsaKey();
    const { clientId } = sandbox.createServiceApp({ jwk: key.jwk, scopes: ["okta.apps.read"] });
    const asService = (scope: object): Promise<{ status: number; body: any }> => {
      const signed = assertion(key, clientId, `${sandbox.url}/oauth2/v1/token`);
      return form(sandbox, "/oauth2/v1/token", { ...GRANT, ...scope, ...assertionFields(signed) });
    };
    const beyond = await asService({ scope: "okta.apps.manage" });
    expect([beyond.status, beyond.body.error]).toEqual([400, "invalid_scope"]);
    const unnamed = await asService({});
    expect([unnamed.status, unnamed.body.error]).toEqual([400, "invalid_scope"]);
  });

  it("know no other grant, no other server and no other content type", async () => {
    const sandbox = await start();
    const { clientId, secret } = sandbox.createApp();
    const proof = basic(clientId, secret);
    const password = await form(sandbox, CUSTOM, { grant_type: "password" }, proof);
    expect([password.status, password.body.error]).toEqual([400, "unsupported_grant_type"]);
    expect((await form(sandbox, CUSTOM, {}, proof)).body.error).toBe("invalid_request");
    expect((await form(sandbox, "/oauth2/other/v1/token", GRANT, proof)).status).toBe(404);
    const headers = { authorization: proof, "content-type": "application/json" };
    const json = await fetch(sandbox.url + CUSTOM, { method: "POST", headers, body: JSON.stringify(GRANT) });
    expect(json.status).toBe(400);
    expect((await fetch(sandbox.url + CUSTOM)).status).toBe(405);
  });

  it.each(["/oauth2/v1/revoke", "/oauth2/v1/introspect", "/oauth2/default/v1/revoke", "/oauth2/default/v1/introspect"])(
    "prove a secret without a grant at %s",
    async (path) => {
      const sandbox = await start();
      const byBasic = sandbox.createApp({ secret: "with % and + inside it" });
      const byPost = sandbox.createApp({ tokenEndpointAuthMethod: "client_secret_post" });
      const made = { token: "made-up" };
      const good = await form(sandbox, path, made, basic(byBasic.clientId, byBasic.secret));
      expect(good.status).toBe(200);
      expect(good.body).toEqual(path.endsWith("introspect") ? { active: false } : undefined);
      const posted = { ...made, client_id: byPost.clientId, client_secret: byPost.secret };
      expect((await form(sandbox, path, posted)).status).toBe(200);
      const bad = await form(sandbox, path, made, basic(byBasic.clientId, "something else"));
      expect([bad.status, bad.body.error]).toEqual([401, "invalid_client"]);
      expect((await form(sandbox, path, { ...posted, client_secret: "something else" })).status).toBe(401);
      expect((await form(sandbox, path, made)).status).toBe(401);
      expect((await form(sandbox, path, {}, basic(byBasic.clientId, byBasic.secret))).status).toBe(400);
      expect(sandbox.logins).toEqual({ ok: 0, failed: 0 });
    },
  );

  it("tell of a living token, and end it for the client it belongs to", async () => {
    const sandbox = await start();
    const [owner, other] = [sandbox.createApp(), sandbox.createApp()];
    const proof = (app: typeof owner): string => basic(app.clientId, app.secret);
    const token = (await login(sandbox, owner.clientId, owner.secret)).body.access_token as string;
    const introspect = async (server: string): Promise<any> =>
      (await form(sandbox, `${server}/v1/introspect`, { token }, proof(owner))).body;
    expect(await introspect("/oauth2/default")).toMatchObject({
      active: true,
      client_id: owner.clientId,
      scope: "api",
      iss: `${sandbox.url}/oauth2/default`,
    });
    expect(await introspect("/oauth2")).toEqual({ active: false });
    await form(sandbox, "/oauth2/default/v1/revoke", { token }, proof(other));
    expect((await introspect("/oauth2/default")).active).toBe(true);
    await form(sandbox, "/oauth2/default/v1/revoke", { token }, proof(owner));
    expect(await introspect("/oauth2/default")).toEqual({ active: false });
  });

  it.each([
    ["", "", "/oauth2"],
    ["/oauth2/default", "/oauth2/default", "/oauth2/default"],
  ])("describe themselves under %j/.well-known", async (base, issuer, endpoints) => {
    const sandbox = await start();
    for (const name of ["oauth-authorization-server", "openid-configuration"]) {
      const response = await fetch(`${sandbox.url}${base}/.well-known/${name}`);
      expect(response.status).toBe(200);
      expect(await response.json()).toMatchObject({
        issuer: sandbox.url + issuer,
        token_endpoint: `${sandbox.url}${endpoints}/v1/token`,
        introspection_endpoint: `${sandbox.url}${endpoints}/v1/introspect`,
        revocation_endpoint: `${sandbox.url}${endpoints}/v1/revoke`,
      });
    }
    expect((await fetch(`${sandbox.url}/oauth2/other/.well-known/openid-configuration`)).status).toBe(404);
  });
});
