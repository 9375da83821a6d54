import type { OktaSandbox } from "../../../sandbox/okta/sandbox";
import { call, secretsPath, type Answer } from "./support/client";
import { example } from "./support/openapi";
import { manualClock, sandboxes } from "./support/org";

const limits = ({ headers }: Answer): (string | null)[] =>
  ["limit", "remaining", "reset"].map((name) => headers.get(`x-rate-limit-${name}`));

describe("rate limits of the Okta sandbox", () => {
  const start = sandboxes();
  const list = (sandbox: OktaSandbox, appId: string): Promise<Answer> => call(sandbox, "GET", secretsPath(appId));

  it("count down in one bucket that the secrets of all apps share, refusals included", async () => {
    const clock = manualClock(Date.parse("2026-01-02T03:04:05.000Z"));
    const sandbox = await start({ now: clock.now, rateLimitPerMinute: 3 });
    const [one, two] = [sandbox.createApp(), sandbox.createApp()];
    const reset = String(Date.parse("2026-01-02T03:05:05.000Z") / 1000);
    expect(limits(await list(sandbox, one.appId))).toEqual(["3", "2", reset]);
    expect(limits(await call(sandbox, "GET", secretsPath(two.appId), { authorization: "" }))).toEqual([
      "3",
      "1",
      reset,
    ]);
    expect(limits(await call(sandbox, "DELETE", `${secretsPath(two.appId)}/ocsNobody`))).toEqual(["3", "0", reset]);
    const over = await call(sandbox, "POST", secretsPath(two.appId));
    expect(over.status).toBe(429);
    expect(over.body).toEqual({ ...example("ErrorTooManyRequests"), errorId: expect.any(String) });
    expect(limits(over)).toEqual(["3", "0", reset]);
    expect(sandbox.secretsOf(two.appId)).toHaveLength(1);
  });

  it("start again at the reset and not before", async () => {
    const clock = manualClock(Date.parse("2026-01-02T03:04:05.500Z"));
    const sandbox = await start({ now: clock.now, rateLimitPerMinute: 1 });
    const { appId } = sandbox.createApp();
    const [, , reset] = limits(await list(sandbox, appId));
    const end = Number(reset) * 1000;
    expect(end).toBeGreaterThanOrEqual(clock.now() + 60_000);
    clock.advance(end - clock.now() - 1);
    expect((await list(sandbox, appId)).status).toBe(429);
    clock.advance(1);
    expect((await list(sandbox, appId)).status).toBe(200);
  });

  it("have buckets of their own for the app and the list of apps", async () => {
    const sandbox = await start({ rateLimitPerMinute: 1 });
    const { appId } = sandbox.createApp();
    await list(sandbox, appId);
    expect((await list(sandbox, appId)).status).toBe(429);
    expect(limits(await call(sandbox, "GET", `/api/v1/apps/${appId}`))[0]).toBe("500");
    expect(limits(await call(sandbox, "GET", "/api/v1/apps"))[0]).toBe("100");
  });

  it("are 100 a minute by default and none with 0", async () => {
    const usual = await start();
    expect(limits(await list(usual, usual.createApp().appId)).slice(0, 2)).toEqual(["100", "99"]);
    const free = await start({ rateLimitPerMinute: 0 });
    const { appId } = free.createApp();
    for (let count = 0; count < 120; count += 1) expect((await list(free, appId)).status).toBe(200);
  });
});
