import { execFile, execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { attempt } from "./attempt";
import type { Attempt, Outcome } from "./scenarios";
import { Servers } from "./servers";

jest.setTimeout(60_000);

const servers = new Servers();
afterAll(() => servers.stop());

const executable = join(servers.folder, "attempt");
beforeAll(() => {
  const bun = resolve("node_modules/.bin/bun");
  execFileSync(bun, ["build", "--compile", join(__dirname, "attempt-main.ts"), "--outfile", executable], {
    stdio: "pipe",
  });
});

const inNode = (it: Attempt): Promise<Outcome> => attempt(it, it.env ?? {});
const inExecutable = async (it: Attempt): Promise<Outcome> => {
  const { stdout } = await promisify(execFile)(executable, [JSON.stringify(it)], { env: { ...it.env } });
  return JSON.parse(stdout) as Outcome;
};

const get = (url: string): Attempt["request"] => ({ method: "GET", url, bucket: "b" });
const post = (url: string): Attempt["request"] => ({ method: "POST", url, bucket: "b", body: "secret-body" });

let tls: { port: number; caFile: string };
beforeAll(async () => {
  tls = await servers.tls();
});

describe.each([
  ["Node", inNode],
  ["the compiled executable", inExecutable],
])("a request in %s", (_name, run) => {
  it("was not done where nothing listens", async () => {
    expect(await run({ request: post(await servers.nothing()) })).toMatchObject({
      effect: "not_done",
      message: expect.stringContaining("the connection was refused") as string,
    });
  });

  it("was not done where the host name is not known", async () => {
    expect(await run({ request: post("https://nobody.invalid/") })).toMatchObject({ effect: "not_done" });
  });

  it("is unclear where the connection is closed before the request was read", async () => {
    const url = await servers.tcp({ accepts: (socket) => socket.destroy() });
    expect(await run({ request: post(url), options: { timeout: 5 } })).toMatchObject({ effect: "unclear" });
  });

  it("is unclear where the connection is closed after the request was read, and it is sent once", async () => {
    let read = 0;
    const url = await servers.tcp({ reads: (socket) => (read++, socket.destroy()) });
    expect(await run({ request: post(url) })).toMatchObject({
      effect: "unclear",
      message: expect.stringContaining("the connection was lost") as string,
    });
    expect(read).toBe(1);
  });

  it.each(["content-length: 100\r\n\r\nabc", "transfer-encoding: chunked\r\n\r\n5\r\nabcde\r\n"])(
    "is unclear where the answer ends too early: %j",
    async (rest) => {
      const url = await servers.tcp({ reads: (socket) => socket.end(`HTTP/1.1 200 OK\r\n${rest}`) });
      expect(await run({ request: post(url) })).toMatchObject({ effect: "unclear" });
    },
  );

  it("is unclear where the answer does not end in time", async () => {
    const url = await servers.http((_req, res) => void res.write("half"));
    expect(await run({ request: post(url), options: { timeout: 0.3 } })).toMatchObject({
      effect: "unclear",
      message: expect.stringContaining("no answer in time") as string,
    });
  });

  it("is unclear where the answer is larger than 8 MiB", async () => {
    const url = await servers.http((_req, res) => res.end(Buffer.alloc(8 * 1024 * 1024 + 1, "x")));
    expect(await run({ request: post(url) })).toMatchObject({
      effect: "unclear",
      message: expect.stringContaining("larger than 8388608 bytes") as string,
    });
  });

  it("follows no redirect, and says where it would have led", async () => {
    const url = await servers.http((_req, res) => res.writeHead(307, { location: "http://elsewhere.test/x" }).end());
    expect(await run({ request: post(url) })).toMatchObject({
      effect: "not_done",
      message: expect.stringContaining("redirects to elsewhere.test (307)") as string,
    });
  });

  it("is not sent over plain http to another machine", async () => {
    expect(await run({ request: post("http://192.0.2.1/") })).toMatchObject({
      effect: "not_done",
      message: expect.stringContaining("only https is allowed") as string,
    });
  });

  it("ends with the reason of its signal, not with a verdict", async () => {
    const url = await servers.http(() => {});
    expect(await run({ request: post(url), abortAfter: 300 })).toMatchObject({ name: "TimeoutError", effect: null });
  });

  it("is sent again after a lost connection if it is safe, and only then", async () => {
    let read = 0;
    const url = await servers.http((req, res) => (++read < 3 ? req.socket.destroy() : res.end("third")));
    expect(await run({ request: { ...get(url), safe: true } })).toEqual({ status: 200, text: "third" });
  });

  it("reaches a server behind a proxy, with an authority of its own from caFile or SSL_CERT_FILE", async () => {
    const proxy = await servers.proxy(tls.port);
    const request = get("https://okta.test/");
    const good = { status: 200, text: "from okta.test" };
    expect(await run({ request, options: { caFile: tls.caFile }, env: { HTTPS_PROXY: proxy.url } })).toEqual(good);
    expect(await run({ request, env: { https_proxy: proxy.url, SSL_CERT_FILE: tls.caFile } })).toEqual(good);
    expect(proxy.seen).toEqual(["okta.test:443", "okta.test:443"]);
  });

  it("was not done where the certificate's authority is not known, or its name another", async () => {
    const env = { HTTPS_PROXY: (await servers.proxy(tls.port)).url };
    expect(await run({ request: post("https://okta.test/"), env })).toMatchObject({
      effect: "not_done",
      message: expect.stringContaining("is not trusted (UNABLE_TO_VERIFY_LEAF_SIGNATURE)") as string,
    });
    const options = { caFile: tls.caFile };
    expect(await run({ request: post("https://other.test/"), env, options })).toMatchObject({
      effect: "not_done",
      message: expect.stringContaining("is not trusted (ERR_TLS_CERT_ALTNAME_INVALID)") as string,
    });
  });

  it("gives the proxy its password, and nobody else", async () => {
    const { url, seen } = await servers.proxy(tls.port, "407 Proxy Authentication Required");
    const outcome = await run({
      request: post("https://okta.test/"),
      env: { HTTPS_PROXY: url.replace("//", "//u:pass-word@") },
    });
    expect(outcome).toMatchObject({
      effect: "not_done",
      message: expect.stringContaining(`through the proxy ${new URL(url).host}: the proxy refused`) as string,
    });
    expect(JSON.stringify(outcome)).not.toContain("pass-word");
    expect(seen).toEqual([`okta.test:443 Basic ${Buffer.from("u:pass-word").toString("base64")}`]);
  });

  it("was not done where the proxy does not listen", async () => {
    const env = { HTTPS_PROXY: await servers.nothing() };
    expect(await run({ request: post("https://okta.test/"), env })).toMatchObject({ effect: "not_done" });
  });

  it("goes past the proxy to this machine, and to what NO_PROXY names", async () => {
    const proxy = await servers.proxy(tls.port);
    const env = { HTTPS_PROXY: proxy.url, HTTP_PROXY: proxy.url, NO_PROXY: "invalid" };
    const url = await servers.http((_req, res) => res.end("near"));
    expect(await run({ request: get(url), env })).toEqual({ status: 200, text: "near" });
    const options = { caFile: tls.caFile };
    const near = await run({ request: get(`https://localhost:${tls.port}/`), env, options });
    expect(near).toEqual({ status: 200, text: "from okta.test" });
    expect(await run({ request: get("https://okta.invalid/"), env })).toMatchObject({ effect: "not_done" });
    expect(proxy.seen).toEqual([]);
  });

  it.each([
    ["no certificate", "nonsense", "it holds no certificate in PEM"],
    [
      "a broken one",
      "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----",
      "one of its certificates is broken",
    ],
  ])("is not sent with %s in caFile", async (_what, text, why) => {
    const caFile = join(servers.folder, "bad.pem");
    writeFileSync(caFile, text);
    expect(await run({ request: post("https://okta.test/"), options: { caFile } })).toMatchObject({
      effect: "not_done",
      message: expect.stringContaining(why) as string,
    });
  });

  it("never shows a header that cannot be sent", async () => {
    const outcome = await run({
      request: { ...get("https://okta.test/"), headers: { authorization: "SSWS to\nken" } },
    });
    expect(outcome).toMatchObject({
      effect: "not_done",
      message: expect.stringContaining("authorization header") as string,
    });
    expect(JSON.stringify(outcome)).not.toContain('ken"');
  });
});
