import { call, login, secretsPath } from "./support/client";
import { manualClock, sandboxes } from "./support/org";

describe("the eventual consistency of the Okta sandbox", () => {
  const start = sandboxes();

  it("lets the token endpoint know a new secret only after a while, the app's first at once", async () => {
    const clock = manualClock();
    const sandbox = await start({ now: clock.now, propagationMs: 2_000 });
    const { appId, clientId, secret } = sandbox.createApp();
    expect((await login(sandbox, clientId, secret)).status).toBe(200);
    const { body } = await call(sandbox, "POST", secretsPath(appId));
    clock.advance(1_999);
    expect((await login(sandbox, clientId, body.client_secret)).status).toBe(401);
    clock.advance(1);
    expect((await login(sandbox, clientId, body.client_secret)).status).toBe(200);
  });

  it("shows a deleted secret in lists for a while, though it is gone", async () => {
    const clock = manualClock();
    const sandbox = await start({ now: clock.now, deleteLagMs: 2_000 });
    const { appId } = sandbox.createApp();
    const { id } = sandbox.addForeignSecret(appId);
    sandbox.deactivate(id);
    await call(sandbox, "DELETE", `${secretsPath(appId)}/${id}`);
    const listed = async (): Promise<string[]> =>
      (await call(sandbox, "GET", secretsPath(appId))).body.map((secret: { id: string }) => secret.id);
    clock.advance(1_999);
    expect(await listed()).toContain(id);
    expect((await call(sandbox, "GET", `${secretsPath(appId)}/${id}`)).status).toBe(404);
    expect((await call(sandbox, "POST", secretsPath(appId))).status).toBe(201);
    clock.advance(1);
    expect(await listed()).not.toContain(id);
  });

  it("is off by default", async () => {
    const sandbox = await start({ now: manualClock().now });
    const { appId, clientId } = sandbox.createApp();
    const added = sandbox.addForeignSecret(appId);
    expect((await login(sandbox, clientId, added.value)).status).toBe(200);
    sandbox.deactivate(added.id);
    sandbox.delete(added.id);
    expect((await call(sandbox, "GET", secretsPath(appId))).body).toHaveLength(1);
  });
});
