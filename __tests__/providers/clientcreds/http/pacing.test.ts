import { HttpClient } from "../../../../providers/clientcreds/http";
import { sandboxes } from "../../../sandbox/okta/support/org";
import { Servers } from "./servers";
import { virtualClock } from "./virtual-clock";

const start = sandboxes();
const servers = new Servers();
afterAll(() => servers.stop());
const signal = new AbortController().signal;

it("keeps a hundred requests at once within half of a limit of ten a minute, without one 429", async () => {
  const clock = virtualClock();
  const okta = await start({ rateLimitPerMinute: 10, now: clock.now });
  const { appId } = okta.createApp();
  // As an org, the answers tell the time of its own clock.
  const front = await servers.http((req, res) => {
    void fetch(okta.url + req.url, { headers: { authorization: `SSWS ${okta.apiToken}` } }).then(async (answer) => {
      const headers = Object.fromEntries([...answer.headers].filter(([name]) => name.startsWith("x-rate-limit")));
      res.writeHead(answer.status, { ...headers, date: new Date(clock.now()).toUTCString() }).end(await answer.text());
    });
  });
  const http = new HttpClient({ env: {}, ...clock });
  const url = `${front}/api/v1/apps/${appId}/credentials/secrets`;
  const answers = await Promise.all(
    Array.from({ length: 100 }, () =>
      http.send({ method: "GET", url, signal: new AbortController().signal, bucket: "b" }),
    ),
  );
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(100);
  expect(okta.requests.filter(({ status }) => status === 429)).toHaveLength(0);
  const perWindow = new Map<number, number>();
  for (const { time } of okta.requests) perWindow.set(time, (perWindow.get(time) ?? 0) + 1);
  expect(Math.max(...perWindow.values())).toBeLessThanOrEqual(5);
});

it.each(["x-rate-limit", "x-ratelimit"])("waits for a 429 to end as %s tells, and sends again", async (name) => {
  const clock = virtualClock();
  let asked = 0;
  const url = await servers.http((_req, res) => {
    const seconds = Math.floor(clock.now() / 1000);
    const headers = {
      [`${name}-limit`]: 10,
      [`${name}-remaining`]: 0,
      [`${name}-reset`]: seconds + 20,
      date: new Date(seconds * 1000).toUTCString(),
    };
    res.writeHead(++asked === 1 ? 429 : 200, headers).end();
  });
  const answer = await new HttpClient({ env: {}, ...clock }).send({ method: "POST", url, signal, bucket: "b" });
  expect([answer.status, asked, clock.waited]).toEqual([200, 2, [21_000]]);
});

it("waits as long as Retry-After says where nothing else is told", async () => {
  const clock = virtualClock();
  let asked = 0;
  const url = await servers.http((_req, res) => res.writeHead(++asked === 1 ? 429 : 200, { "retry-after": "7" }).end());
  await new HttpClient({ env: {}, ...clock }).send({ method: "POST", url, signal, bucket: "b" });
  expect(clock.waited).toEqual([7000]);
});

it.each([
  ["Retry-After", { "retry-after": "1e300" }],
  ["the window", { "x-rate-limit-limit": "10", "x-rate-limit-remaining": "0", "x-rate-limit-reset": "1e300" }],
])("waits two minutes at most for what %s promises, and gives a 429 back after the tenth", async (_what, headers) => {
  const clock = virtualClock();
  const url = await servers.http((_req, res) => res.writeHead(429, headers).end());
  const answer = await new HttpClient({ env: {}, ...clock }).send({ method: "POST", url, signal, bucket: "b" });
  expect([answer.status, clock.waited]).toEqual([429, Array.from({ length: 9 }, () => 120_000)]);
});

it("gives up its turn at once when it is aborted, and lets the next one pass", async () => {
  let answerFirst = (): void => {};
  const arrived = new Promise<void>((resolve) => (answerFirst = resolve));
  let finish = (): void => {};
  const url = await servers.http((_req, res) => {
    finish = () => res.end();
    answerFirst();
  });
  const http = new HttpClient({ env: {} });
  const first = http.send({ method: "GET", url, signal, bucket: "b" });
  const gone = new AbortController();
  const second = http.send({ method: "GET", url, signal: gone.signal, bucket: "b" });
  await arrived;
  gone.abort(new Error("not wanted any more"));
  await expect(second).rejects.toThrow("not wanted any more");
  finish();
  expect((await first).status).toBe(200);
});
