import { decodeJwt } from "jose";
import { generateKey } from "../../../../providers/clientcreds/key/generate";
import { HttpClient } from "../../../../providers/clientcreds/http";
import { Secret } from "../../../../providers/clientcreds/secret/secret";
import { verifyAtTokenEndpoint, type VerifyOptions } from "../../../../providers/clientcreds/verify/verify";
import { sandboxes } from "../../../sandbox/okta/support/org";
import { Servers } from "../http/servers";
import { virtualClock } from "../http/virtual-clock";

const start = sandboxes();
const servers = new Servers();
afterAll(() => servers.stop());
const signal = new AbortController().signal;
const LOWERCASE = "value_that_nobody_may_see";
const VALUE = `a-${LOWERCASE}`;

async function ask(status: number, body: string, options: VerifyOptions = {}) {
  const url = await servers.http((_req, res) => res.writeHead(status).end(body));
  const http = new HttpClient({ env: {}, timeout: 10, ...virtualClock() });
  const endpoints = { token: `${url}/token`, revoke: `${url}/revoke` };
  const presented = { clientId: "c", value: Secret.of(VALUE) };
  return verifyAtTokenEndpoint(http, endpoints, presented, { timeoutSeconds: 0, ...options }, signal);
}
const mint = { method: "client_credentials" } as const;
const error = (code: string) => JSON.stringify({ error: code });

it.each([
  [200, "", {}],
  [200, `{"access_token":"t"}`, mint],
  [400, error("unauthorized_client"), mint],
  [400, error("invalid_grant"), mint],
  [400, error("unsupported_token_type"), {}],
])("takes %i %s for an accepted value", async (status, body, options) => {
  expect(await ask(status, body, options)).toEqual({ accepted: true });
});

it.each([
  [401, error("invalid_client"), "401 invalid_client"],
  [400, error("invalid_client"), "400 invalid_client"],
  [401, `{"errorCode":"invalid_client"}`, "401 invalid_client"],
  [401, error(`the value ${VALUE}`), "401"],
  // Of the form of a code.
  [401, error(LOWERCASE), "401"],
])("takes %i %s for a refused value", async (status, body, answer) => {
  expect(await ask(status, body)).toEqual({ accepted: false, answer });
});

it.each([
  [500, ""],
  [503, error("invalid_client_metadata")],
  [404, ""],
  [400, ""],
  [400, error("invalid_request")],
  [200, "<html>Log in to the guest network</html>"],
  [302, ""],
])("takes %i %s for no answer", async (status, body) => {
  const asked = ask(status, body);
  await expect(asked).rejects.toMatchObject({ name: "IssuerError", reason: "failed", effect: "not_done" });
  await expect(asked).rejects.not.toThrow(VALUE);
});

it("throws where no answer comes in time", async () => {
  const url = await servers.http(() => {});
  const http = new HttpClient({ env: {}, timeout: 0.1, ...virtualClock() });
  const presented = { clientId: "c", value: Secret.of(VALUE) };
  const asked = verifyAtTokenEndpoint(http, { token: url, revoke: url }, presented, {}, signal);
  await expect(asked).rejects.toThrow("no answer in time");
});

it.each([
  ["that is told to wait", 429, { "retry-after": "2" }],
  ["that fails", 503, {}],
])("a token endpoint %s is not asked beyond the bound", async (_, status, headers) => {
  let asked = 0;
  const url = await servers.http((_request, response) => {
    asked++;
    response.writeHead(status, headers).end();
  });
  const http = new HttpClient({ env: {}, timeout: 1 });
  const presented = { clientId: "c", value: Secret.of(VALUE) };
  const verified = verifyAtTokenEndpoint(http, { token: url, revoke: url }, presented, { timeoutSeconds: 1 }, signal);
  await expect(verified).rejects.toThrow(/no clear answer in time\. CURRENT was left alone/);
  expect(asked).toBeGreaterThan(0);
  // A safe request would be sent four times.
  expect(asked).toBeLessThan(4);
});

it("asks again until the issuer's consistency lag is over", async () => {
  const clock = virtualClock();
  const okta = await start({ now: clock.now, propagationMs: 8000 });
  const app = okta.createApp();
  okta.addForeignSecret(app.appId, VALUE);
  const endpoints = { token: `${okta.url}/oauth2/v1/token`, revoke: `${okta.url}/oauth2/v1/revoke` };
  const presented = { clientId: app.clientId, value: Secret.of(VALUE) };
  const verify = (timeoutSeconds: number) =>
    verifyAtTokenEndpoint(
      new HttpClient({ env: {}, ...clock }),
      endpoints,
      presented,
      { timeoutSeconds, sleep: clock.sleep, monotonic: clock.now },
      signal,
    );
  expect(await verify(3)).toEqual({ accepted: false, answer: "401 invalid_client" });
  expect(await verify(60)).toEqual({ accepted: true });
});

describe("a proof by a key", () => {
  it("signs an assertion for the endpoint, or for the audience that the issuer wants", async () => {
    const audiences: unknown[] = [];
    const url = await servers.http(async (request, response) => {
      let body = "";
      for await (const chunk of request) body += chunk;
      const assertion = new URLSearchParams(body).get("client_assertion")!;
      audiences.push(decodeJwt(assertion).aud);
      response.writeHead(200).end();
    });
    const http = new HttpClient({ env: {}, timeout: 10, ...virtualClock() });
    const presented = { clientId: "c", value: await generateKey({ algorithm: "ES256", rsaBits: 0 }) };
    const own = { token: `${url}/token`, revoke: `${url}/revoke` };
    for (const endpoints of [own, { ...own, audience: "https://issuer/" }]) {
      const proof = verifyAtTokenEndpoint(http, endpoints, presented, { authMethod: "private_key_jwt" }, signal);
      expect(await proof).toEqual({ accepted: true });
    }
    expect(audiences).toEqual([`${url}/revoke`, "https://issuer/"]);
  });

  it("refuses a value that is no key, without asking", async () => {
    const proof = await ask(500, "", { authMethod: "private_key_jwt" });
    expect(proof).toEqual({ accepted: false, answer: "nothing, for it is no private key" });
  });
});
