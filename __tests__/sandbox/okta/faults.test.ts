import { request as httpRequest } from "node:http";
import { call, login, secretsPath } from "./support/client";
import { manualClock, sandboxes } from "./support/org";

const SECRETS = /\/credentials\/secrets$/;

describe("faults of the Okta sandbox", () => {
  const start = sandboxes();

  it.each([
    ["before", 1],
    ["after", 2],
  ] as const)("drop the connection %s the effect", async (when, secrets) => {
    const sandbox = await start();
    const { appId } = sandbox.createApp();
    sandbox.faults.add({ method: "POST", path: SECRETS, nth: 1, fault: { kind: "drop", when } });
    await expect(call(sandbox, "POST", secretsPath(appId))).rejects.toThrow("fetch failed");
    expect(sandbox.secretsOf(appId)).toHaveLength(secrets);
    expect(sandbox.requests.map((request) => request.status)).toEqual([undefined]);
  });

  it("strike only the nth request that matches method and path", async () => {
    const sandbox = await start();
    const { appId } = sandbox.createApp();
    const handle = sandbox.faults.add({ method: "GET", path: SECRETS, nth: 2, fault: { kind: "status", status: 500 } });
    const list = async (): Promise<number> => (await call(sandbox, "GET", secretsPath(appId))).status;
    await call(sandbox, "GET", `/api/v1/apps/${appId}`);
    await call(sandbox, "POST", secretsPath(appId));
    expect([await list(), await list(), await list()]).toEqual([200, 500, 200]);
    expect([handle.matched, handle.fired]).toEqual([3, 1]);
    await handle.reached;
  });

  it("strike every request until they are removed or cleared", async () => {
    const sandbox = await start();
    const { appId } = sandbox.createApp();
    const status = async (): Promise<number> => (await call(sandbox, "GET", secretsPath(appId))).status;
    const handle = sandbox.faults.add({ path: /secrets/g, fault: { kind: "status", status: 403 } });
    expect([await status(), await status()]).toEqual([403, 403]);
    handle.remove();
    expect(await status()).toBe(200);
    sandbox.faults.add({ fault: { kind: "status", status: 503 } });
    expect(await status()).toBe(503);
    sandbox.faults.clear();
    expect(await status()).toBe(200);
  });

  it("answer 429 with a reset, without an effect", async () => {
    const clock = manualClock(Date.parse("2026-01-02T03:04:05.000Z"));
    const sandbox = await start({ now: clock.now });
    const { appId } = sandbox.createApp();
    sandbox.faults.add({ method: "POST", fault: { kind: "status", status: 429, resetSeconds: 7 } });
    const { status, headers, body } = await call(sandbox, "POST", secretsPath(appId));
    expect([status, body.errorCode]).toEqual([429, "E0000047"]);
    expect(headers.get("x-rate-limit-reset")).toBe(String(clock.now() / 1000 + 7));
    expect(headers.get("x-rate-limit-remaining")).toBe("0");
    expect(sandbox.secretsOf(appId)).toHaveLength(1);
  });

  it.each([
    ["without", undefined, 1],
    ["with", "after", 2],
  ] as const)("answer 500 %s an effect", async (_what, when, secrets) => {
    const sandbox = await start();
    const { appId } = sandbox.createApp();
    sandbox.faults.add({ method: "POST", fault: { kind: "status", status: 500, when } });
    const { status, body } = await call(sandbox, "POST", secretsPath(appId));
    expect([status, body.errorCode]).toEqual([500, "E0000009"]);
    expect(sandbox.secretsOf(appId)).toHaveLength(secrets);
  });

  it("cut the body of an answer whose effect is done, or replace it", async () => {
    const sandbox = await start();
    const { appId } = sandbox.createApp();
    sandbox.faults.add({ method: "POST", nth: 1, fault: { kind: "malformed" } });
    await expect(call(sandbox, "POST", secretsPath(appId))).rejects.toThrow(SyntaxError);
    expect(sandbox.secretsOf(appId)).toHaveLength(2);
    sandbox.faults.add({ method: "GET", nth: 1, fault: { kind: "malformed", body: "<html>gateway</html>" } });
    const response = await fetch(sandbox.url + secretsPath(appId), {
      headers: { authorization: `SSWS ${sandbox.apiToken}` },
    });
    expect(await response.text()).toBe("<html>gateway</html>");
  });

  it("hold the second half of a body back for ever, until the client has enough of it", async () => {
    const sandbox = await start();
    const { appId } = sandbox.createApp();
    sandbox.faults.add({ fault: { kind: "slow-body", ms: Infinity } });
    const abort = new AbortController();
    const response = await fetch(sandbox.url + secretsPath(appId), {
      headers: { authorization: `SSWS ${sandbox.apiToken}` },
      signal: abort.signal,
    });
    const reader = response.body!.getReader();
    const { value } = await reader.read();
    expect(value!.length).toBeLessThan(Number(response.headers.get("content-length")));
    const rest = reader.read();
    abort.abort();
    await expect(rest).rejects.toThrow("aborted");
  });

  it("send the second half of a slow body in the end", async () => {
    const sandbox = await start();
    const { appId, secretId } = sandbox.createApp();
    sandbox.faults.add({ fault: { kind: "slow-body", ms: 1 } });
    expect((await call(sandbox, "GET", secretsPath(appId))).body[0].id).toBe(secretId);
  });

  it("answer lists as they were some changes ago", async () => {
    const sandbox = await start();
    const { appId, secretId } = sandbox.createApp();
    const added = sandbox.addForeignSecret(appId);
    sandbox.deactivate(secretId);
    const listed = async (acts: number): Promise<unknown[]> => {
      const handle = sandbox.faults.add({ path: SECRETS, fault: { kind: "stale", acts } });
      const { body } = await call(sandbox, "GET", secretsPath(appId));
      handle.remove();
      return body.map(({ id, status }: { id: string; status: string }) => [id, status]);
    };
    const first = [secretId, "ACTIVE"];
    expect(await listed(0)).toEqual([
      [secretId, "INACTIVE"],
      [added.id, "ACTIVE"],
    ]);
    expect(await listed(1)).toEqual([first, [added.id, "ACTIVE"]]);
    expect(await listed(2)).toEqual([first]);
    expect(await listed(9)).toEqual([first]);
  });

  it("call back before and after the effect, and wait for it", async () => {
    const sandbox = await start();
    const { appId } = sandbox.createApp();
    const seen: unknown[] = [];
    const look = (when: string) => async (request: { sequence: number }) => {
      await Promise.resolve();
      seen.push([when, request.sequence, sandbox.secretsOf(appId).length]);
    };
    sandbox.faults.add({ method: "POST", fault: { kind: "hook", before: look("before"), after: look("after") } });
    await call(sandbox, "POST", secretsPath(appId));
    expect(seen).toEqual([
      ["before", 1, 1],
      ["after", 1, 2],
    ]);
  });

  it("hold the answer back until the hook after the effect is through", async () => {
    const sandbox = await start();
    const { appId } = sandbox.createApp();
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    const entered = new Promise<void>((resolve) => {
      const after = (): Promise<void> => (resolve(), held);
      sandbox.faults.add({ method: "POST", fault: { kind: "hook", after } });
    });
    const pending = call(sandbox, "POST", secretsPath(appId));
    await entered;
    expect((await call(sandbox, "GET", secretsPath(appId))).body).toHaveLength(2);
    expect(sandbox.requests[0]?.status).toBeUndefined();
    release();
    expect((await pending).status).toBe(201);
  });

  it("do the effect of a request whose client was killed while it was under way", async () => {
    const sandbox = await start();
    const { appId } = sandbox.createApp();
    let resume = (): void => undefined;
    const held = new Promise<void>((resolve) => (resume = resolve));
    const after = new Promise<void>((resolve) => {
      const fault = { kind: "hook", before: () => held, after: () => resolve() } as const;
      sandbox.faults.add({ method: "POST", fault });
    });
    const handle = sandbox.faults.add({ method: "POST", fault: { kind: "latency", ms: 0 } });
    const client = httpRequest(sandbox.url + secretsPath(appId), {
      method: "POST",
      headers: { authorization: `SSWS ${sandbox.apiToken}` },
    });
    const gone = new Promise((resolve) => client.once("close", resolve).on("error", () => undefined));
    client.end();
    await handle.reached;
    client.destroy();
    await gone;
    resume();
    await after;
    expect(sandbox.secretsOf(appId)).toHaveLength(2);
  });

  it("strike the token endpoint too, and are no failed login then", async () => {
    const sandbox = await start();
    const app = sandbox.createApp();
    sandbox.faults.add({ path: /\/v1\/token$/, nth: 1, fault: { kind: "status", status: 500 } });
    expect((await login(sandbox, app.clientId, app.secret)).status).toBe(500);
    expect(sandbox.logins).toEqual({ ok: 0, failed: 0 });
  });

  it("leave no request waiting when the sandbox stops", async () => {
    const sandbox = await start();
    const { appId } = sandbox.createApp();
    const handle = sandbox.faults.add({ fault: { kind: "latency", ms: 3_600_000 } });
    const waiting = call(sandbox, "GET", secretsPath(appId));
    await handle.reached;
    await Promise.all([expect(waiting).rejects.toThrow("fetch failed"), sandbox.stop()]);
    await expect(call(sandbox, "GET", secretsPath(appId))).rejects.toThrow("fetch failed");
  });

  it("leave no connection open when the sandbox stops in the middle of a body", async () => {
    const sandbox = await start();
    sandbox.faults.add({ fault: { kind: "slow-body", ms: Infinity } });
    const response = await fetch(`${sandbox.url}/api/v1/apps`);
    await Promise.all([expect(response.text()).rejects.toThrow("terminated"), sandbox.stop()]);
  });
});

describe("the record of requests", () => {
  const start = sandboxes();

  it("keeps order, method, path, time and status, and nothing that could be a value", async () => {
    const clock = manualClock();
    const sandbox = await start({ now: clock.now });
    const { appId } = sandbox.createApp();
    const value = "a value that must not be kept";
    await call(sandbox, "POST", `${secretsPath(appId)}?note=hidden`, { body: { client_secret: value } });
    await call(sandbox, "GET", "/api/v1/nothing");
    const time = clock.now();
    expect(sandbox.requests).toEqual([
      { sequence: 1, method: "POST", path: secretsPath(appId), time, status: 201 },
      { sequence: 2, method: "GET", path: "/api/v1/nothing", time, status: 404 },
    ]);
  });

  it("can be followed as requests arrive", async () => {
    const sandbox = await start();
    const { appId } = sandbox.createApp();
    const seen: unknown[] = [];
    const end = sandbox.onRequest(({ sequence, method, status }) => {
      seen.push([sequence, method, status, sandbox.secretsOf(appId).length]);
    });
    await call(sandbox, "POST", secretsPath(appId));
    end();
    await call(sandbox, "GET", secretsPath(appId));
    expect(seen).toEqual([[1, "POST", undefined, 1]]);
  });

  it("does not hide what went wrong inside: stop() tells it", async () => {
    const sandbox = await start();
    const hook = (): void => {
      throw new Error("the hook failed");
    };
    sandbox.faults.add({ fault: { kind: "hook", before: hook } });
    expect((await call(sandbox, "GET", "/api/v1/apps")).status).toBe(500);
    await expect(sandbox.stop()).rejects.toMatchObject({ errors: [new Error("the hook failed")] });
  });
});
