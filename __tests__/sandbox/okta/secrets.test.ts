import { fingerprintOf } from "../../../providers/clientcreds/secret/secret";
import { call, secretsPath } from "./support/client";
import { manualClock, sandboxes } from "./support/org";

describe("client secrets of the Okta sandbox", () => {
  const start = sandboxes();

  it("come with the app as one ordinary active secret, in a bare array", async () => {
    const sandbox = await start();
    const app = sandbox.createApp();
    const { status, body } = await call(sandbox, "GET", secretsPath(app.appId));
    expect(status).toBe(200);
    expect(body).toHaveLength(1);
    expect(body[0]).toMatchObject({ id: app.secretId, status: "ACTIVE", client_secret: app.secret });
    expect(app.appId).toMatch(/^0oa[A-Za-z0-9]{17}$/);
    expect(app.secretId).toMatch(/^ocs[A-Za-z0-9]{17}$/);
  });

  it("can be brought by the caller", async () => {
    const sandbox = await start();
    const { appId } = sandbox.createApp();
    const value = "brought by the caller ~ 1";
    const { status, body } = await call(sandbox, "POST", secretsPath(appId), { body: { client_secret: value } });
    expect(status).toBe(201);
    expect(body).toMatchObject({ status: "ACTIVE", client_secret: value, secret_hash: fingerprintOf(value) });
    expect(sandbox.secretsOf(appId).map((secret) => secret.value)).toContain(value);
  });

  it.each([
    ["no body", {}],
    ["an empty object", { body: {} }],
    ["null fields", { body: { client_secret: null, status: null } }],
    ["fields that are not known", { body: { expires: "never" } }],
  ])("are made by the org when asked with %s", async (_what, options) => {
    const sandbox = await start();
    const { appId, secret } = sandbox.createApp();
    const { status, body } = await call(sandbox, "POST", secretsPath(appId), options);
    expect(status).toBe(201);
    expect(body.status).toBe("ACTIVE");
    expect(body.client_secret).toMatch(/^[A-Za-z0-9_-]{64}$/);
    expect(body.client_secret).not.toBe(secret);
  });

  it("can be created inactive", async () => {
    const sandbox = await start();
    const { appId } = sandbox.createApp();
    const { body } = await call(sandbox, "POST", secretsPath(appId), { body: { status: "INACTIVE" } });
    expect(body.status).toBe("INACTIVE");
  });

  it("link only to what their status allows, and still show the value when inactive", async () => {
    const sandbox = await start();
    const { appId } = sandbox.createApp();
    const made = (await call(sandbox, "POST", secretsPath(appId))).body;
    const self = `${sandbox.url}${secretsPath(appId)}/${made.id}`;
    expect(made._links).toEqual({ deactivate: { href: `${self}/lifecycle/deactivate`, hints: { allow: ["POST"] } } });
    const off = (await call(sandbox, "POST", new URL(made._links.deactivate.href).pathname)).body;
    expect(off).toMatchObject({ id: made.id, status: "INACTIVE", client_secret: made.client_secret });
    expect(off._links).toEqual({
      activate: { href: `${self}/lifecycle/activate`, hints: { allow: ["POST"] } },
      delete: { href: self, hints: { allow: ["DELETE"] } },
    });
  });

  it("go from active to inactive, back, and away", async () => {
    const sandbox = await start();
    const { appId, secretId } = sandbox.createApp();
    await call(sandbox, "POST", secretsPath(appId));
    const self = `${secretsPath(appId)}/${secretId}`;
    expect((await call(sandbox, "POST", `${self}/lifecycle/deactivate`)).body.status).toBe("INACTIVE");
    expect((await call(sandbox, "GET", self)).body.status).toBe("INACTIVE");
    expect((await call(sandbox, "POST", `${self}/lifecycle/activate`)).body.status).toBe("ACTIVE");
    await call(sandbox, "POST", `${self}/lifecycle/deactivate`);
    expect((await call(sandbox, "DELETE", self)).status).toBe(204);
    expect((await call(sandbox, "GET", self)).status).toBe(404);
    expect((await call(sandbox, "DELETE", self)).status).toBe(404);
    expect((await call(sandbox, "GET", secretsPath(appId))).body).toHaveLength(1);
  });

  it("tell when they were made and last touched, in whole seconds", async () => {
    const clock = manualClock(Date.parse("2026-01-02T03:04:05.678Z"));
    const sandbox = await start({ now: clock.now });
    const { appId, secretId } = sandbox.createApp();
    sandbox.addForeignSecret(appId);
    clock.advance(60_000);
    const { body } = await call(sandbox, "POST", `${secretsPath(appId)}/${secretId}/lifecycle/deactivate`);
    expect(body).toMatchObject({ created: "2026-01-02T03:04:05.000Z", lastUpdated: "2026-01-02T03:05:05.000Z" });
  });

  it("may be the same value twice", async () => {
    const sandbox = await start();
    const { appId, secret } = sandbox.createApp();
    expect((await call(sandbox, "POST", secretsPath(appId), { body: { client_secret: secret } })).status).toBe(201);
  });

  it("belong to one app only", async () => {
    const sandbox = await start();
    const [mine, other] = [sandbox.createApp(), sandbox.createApp()];
    expect((await call(sandbox, "GET", `${secretsPath(other.appId)}/${mine.secretId}`)).status).toBe(404);
  });

  it("obey the same rules when an administrator acts by hand", async () => {
    const sandbox = await start();
    const { appId, secretId } = sandbox.createApp();
    expect(() => sandbox.deactivate(secretId)).toThrow("only active client secret");
    const foreign = sandbox.addForeignSecret(appId, "made by hand at the console");
    expect(() => sandbox.addForeignSecret(appId)).toThrow("maximum number of client secrets");
    expect(() => sandbox.delete(foreign.id)).toThrow("can't delete an active client secret");
    sandbox.deactivate(foreign.id);
    expect(sandbox.secretsOf(appId).map((secret) => secret.status)).toEqual(["ACTIVE", "INACTIVE"]);
    sandbox.activate(foreign.id);
    sandbox.deactivate(foreign.id);
    sandbox.delete(foreign.id);
    expect(sandbox.secretsOf(appId).map((secret) => secret.id)).toEqual([secretId]);
    expect(() => sandbox.delete(foreign.id)).toThrow("Not found");
  });
});
