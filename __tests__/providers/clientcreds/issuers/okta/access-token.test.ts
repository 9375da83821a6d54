import { generateKeyPairSync } from "node:crypto";
import { HttpClient } from "../../../../../providers/clientcreds/http";
import { OktaAccessToken } from "../../../../../providers/clientcreds/issuers/okta/access-token";
import { OktaClient } from "../../../../../providers/clientcreds/issuers/okta/client";
import { oktaSecretIssuer } from "../../../../../providers/clientcreds/issuers/okta/secret-issuer";
import { Secret } from "../../../../../providers/clientcreds/secret/secret";
import { ecKey, rsaKey } from "../../../../sandbox/okta/support/assertion";
import { sandboxes } from "../../../../sandbox/okta/support/org";
import { virtualClock } from "../../http/virtual-clock";
import { signal } from "./okta";

const start = sandboxes();
const SCOPES = ["okta.apps.read", "okta.apps.manage"];
const KEY = rsaKey();
const pem = (key = KEY) => key.privateKey.export({ type: "pkcs8", format: "pem" }) as string;
const http = () => new HttpClient({ env: {}, ...virtualClock() });

async function service(scopes = SCOPES, key = KEY) {
  const okta = await start({ rateLimitPerMinute: 0 });
  const { clientId } = okta.createServiceApp({ jwk: key.jwk, scopes });
  const access = { kind: "private_key_jwt", clientId, privateKey: pem(key), keyId: "key-1", scopes: SCOPES } as const;
  const asked = () => okta.requests.filter(({ path }) => path === "/oauth2/v1/token").length;
  return { okta, access, asked };
}

it.each([
  ["RSA", KEY],
  ["EC", ecKey()],
] as const)("opens the management API with an %s key", async (_kind, key) => {
  const { okta, access } = await service(SCOPES, key);
  const client = new OktaClient({ orgUrl: okta.url, access, alsoKnownAs: [], rateLimitShare: 50 }, http());
  const issuer = oktaSecretIssuer(client, okta.createApp().appId);
  await issuer.introduce(Secret.of("a value of thirty-two characters"), { grace: 0 }, signal);
  expect((await issuer.observe(signal)).entries).toHaveLength(2);
});

it("asks once for many, and again a minute before the token ends", async () => {
  const { okta, access, asked } = await service();
  let now = Date.now();
  const token = new OktaAccessToken(http(), okta.url, access, () => now);
  const all = await Promise.all(Array.from({ length: 20 }, () => token.get(signal)));
  expect([new Set(all).size, asked()]).toEqual([1, 1]);
  now += 3539_000;
  await token.get(signal);
  expect(asked()).toBe(1);
  now += 2000;
  await token.get(signal);
  expect(asked()).toBe(2);
});

it("signs anew when it asks again after a lost answer", async () => {
  const { okta, access, asked } = await service();
  okta.faults.add({ path: /token$/, nth: 1, fault: { kind: "drop", when: "after" } });
  await expect(new OktaAccessToken(http(), okta.url, access).get(signal)).resolves.toBeTruthy();
  expect(asked()).toBe(2);
});

it("is not given up by the others when the first to ask gives up", async () => {
  const { okta, access } = await service();
  const token = new OktaAccessToken(http(), okta.url, access);
  const gone = new AbortController();
  const first = token.get(gone.signal);
  const second = token.get(signal);
  gone.abort(new Error("gone"));
  await expect(first).rejects.toThrow("gone");
  await expect(second).resolves.toBeTruthy();
});

it.each([
  [
    "another key",
    { privateKey: pem(rsaKey()) },
    "unauthorized",
    "401 invalid_client. Check `okta.client_id`, `okta.private_key`",
  ],
  ["a scope that is not granted", { scopes: ["okta.users.read"] }, "unauthorized", "400 invalid_scope"],
  [
    "a key that lost its frame",
    { privateKey: pem().split("\n")[1]! },
    "unauthorized",
    "it is no PEM, and no file of that name can be read",
  ],
  [
    "a key of another kind",
    { privateKey: generateKeyPairSync("ed25519").privateKey.export({ type: "pkcs8", format: "pem" }) as string },
    "unauthorized",
    "the key must be RSA with at least 2048 bits",
  ],
])("says clearly what is wrong with %s, without showing it", async (_what, changed, reason, text) => {
  const { okta, access } = await service();
  const app = { ...access, ...changed };
  const asked = new OktaAccessToken(http(), okta.url, app).get(signal);
  await expect(asked).rejects.toMatchObject({ reason, effect: "not_done" });
  await expect(asked).rejects.toThrow(text);
  const error = (await asked.catch((e: unknown) => e)) as Error;
  expect(`${error.message} ${String(error.cause)}`).not.toContain(app.privateKey.split("\n").at(1) ?? app.privateKey);
});

it("leaves no doubt about an act for which it got no token", async () => {
  const { okta, access } = await service();
  okta.faults.add({ path: /token$/, fault: { kind: "drop", when: "before" } });
  const client = new OktaClient({ orgUrl: okta.url, access, alsoKnownAs: [], rateLimitShare: 50 }, http());
  const act = oktaSecretIssuer(client, okta.createApp().appId).introduce(
    Secret.of("x".repeat(30)),
    { grace: 0 },
    signal,
  );
  await expect(act).rejects.toMatchObject({ reason: "failed", effect: "not_done" });
});
