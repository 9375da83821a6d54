import { rsaKey } from "./support/assertion";
import { call, login, secretsPath } from "./support/client";
import { sandboxes } from "./support/org";

describe("apps of the Okta sandbox", () => {
  const start = sandboxes();

  it("tell client id, authentication method and status, and never a secret", async () => {
    const sandbox = await start();
    const app = sandbox.createApp({ label: "Billing", tokenEndpointAuthMethod: "client_secret_post" });
    const { status, body } = await call(sandbox, "GET", `/api/v1/apps/${app.appId}`);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      id: app.appId,
      label: "Billing",
      status: "ACTIVE",
      credentials: {
        oauthClient: { client_id: app.appId, token_endpoint_auth_method: "client_secret_post" },
      },
    });
    expect(JSON.stringify(body)).not.toContain('client_secret"');
    expect(JSON.stringify(body)).not.toContain(app.secret);
    expect(JSON.stringify((await call(sandbox, "GET", "/api/v1/apps")).body)).not.toContain(app.secret);
  });

  it("are listed page by page through the Link header", async () => {
    const sandbox = await start();
    const made = Array.from({ length: 5 }, () => sandbox.createApp().appId);
    const seen: string[] = [];
    let pages = 0;
    for (let path: string | undefined = "/api/v1/apps?limit=2"; path; pages += 1) {
      const { body, headers } = await call(sandbox, "GET", path);
      seen.push(...body.map((app: { id: string }) => app.id));
      const next: string | undefined = /<([^>]+)>; rel="next"/.exec(headers.get("link") ?? "")?.[1];
      path = next?.slice(sandbox.url.length);
      expect(headers.get("link")).toContain('rel="self"');
    }
    expect(seen).toEqual(made);
    expect(pages).toBe(3);
  });

  it.each(["0", "201", "many", "1.5"])("are not listed with a limit of %s", async (limit) => {
    const sandbox = await start();
    expect((await call(sandbox, "GET", `/api/v1/apps?limit=${limit}`)).status).toBe(400);
  });

  it("can have a client id and a secret of the test's choice", async () => {
    const sandbox = await start();
    const app = sandbox.createApp({ clientId: "billing", secret: "a secret of the test" });
    expect(app).toMatchObject({ clientId: "billing", secret: "a secret of the test" });
    expect((await call(sandbox, "GET", `/api/v1/apps/${app.appId}`)).body.credentials.oauthClient.client_id).toBe(
      "billing",
    );
    expect(() => sandbox.createApp({ clientId: "billing" })).toThrow("already has a client billing");
    expect(() => sandbox.createApp({ secret: "short" })).toThrow("at least '14' characters");
  });

  it("take their secrets along when they are deleted", async () => {
    const sandbox = await start();
    const app = sandbox.createApp();
    sandbox.deleteApp(app.appId);
    expect((await call(sandbox, "GET", secretsPath(app.appId))).status).toBe(404);
    expect((await login(sandbox, app.clientId, app.secret)).status).toBe(401);
    expect(() => sandbox.deleteApp(app.appId)).toThrow("Not found");
  });

  it("that manage the org are made with a public key only", async () => {
    const sandbox = await start();
    const { privateKey } = rsaKey();
    const jwk = privateKey.export({ format: "jwk" });
    expect(() => sandbox.createServiceApp({ jwk, scopes: [] })).toThrow("public key");
  });
});
