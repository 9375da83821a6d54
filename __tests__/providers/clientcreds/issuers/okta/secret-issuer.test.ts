import fc from "fast-check";
import { oktaSecretIssuer } from "../../../../../providers/clientcreds/issuers/okta/secret-issuer";
import { Secret } from "../../../../../providers/clientcreds/secret/secret";
import { sandboxes } from "../../../../sandbox/okta/support/org";
import { describeIssuerContract } from "../issuer-contract";
import { issuerOf, oktaClient, signal } from "./okta";

const start = sandboxes();
const VALUE = "Abcdefgh1234567890Zyxwvut+/%:&=Q";
const SECRETS = /credentials\/secrets/;

describeIssuerContract("an Okta app's secrets", async () => {
  const okta = await start({ rateLimitPerMinute: 0 });
  const app = okta.createApp();
  const issuer = issuerOf(okta, app.appId);
  return { issuer, ofMissingClient: issuerOf(okta, "0oanone"), clientId: app.clientId, firstValue: app.secret };
});

describe("a fault while a secret is added", () => {
  const added = async (
    fault: Parameters<Awaited<ReturnType<typeof start>>["faults"]["add"]>[0]["fault"],
    timeout = 5,
  ) => {
    const okta = await start({ rateLimitPerMinute: 0 });
    const { appId } = okta.createApp();
    okta.faults.add({ method: "POST", path: SECRETS, nth: 1, fault });
    const outcome = await issuerOf(okta, appId, {}, { timeout })
      .introduce(Secret.of(VALUE), { grace: 0 }, signal)
      .then(
        () => "done",
        (error: unknown) => error,
      );
    return { outcome, count: okta.secretsOf(appId).length, okta };
  };

  it.each([
    ["dropped before its effect", { kind: "drop", when: "before" }, 1],
    ["dropped after its effect", { kind: "drop", when: "after" }, 2],
    ["answered 503 after its effect", { kind: "status", status: 503, when: "after" }, 2],
    ["answered too slowly", { kind: "slow-body", ms: Infinity }, 2],
  ] as const)("leaves it unclear when it is %s", async (_what, fault, count) => {
    const { outcome, count: secrets } = await added(fault, 0.5);
    expect(outcome).toMatchObject({ reason: "failed", effect: "unclear" });
    expect(secrets).toBe(count);
  });

  it.each([
    [401, "unauthorized"],
    [403, "unauthorized"],
    [404, "failed"],
  ] as const)("is certainly not done when answered %i", async (status, reason) => {
    const { outcome, count } = await added({ kind: "status", status });
    expect(outcome).toMatchObject({ reason, effect: "not_done" });
    expect(count).toBe(1);
  });

  it("waits for a 429 to pass, and adds it once", async () => {
    const { outcome, count } = await added({ kind: "status", status: 429, resetSeconds: 0 });
    expect([outcome, count]).toEqual(["done", 2]);
  });

  it("needs only the status of a malformed answer", async () => {
    const { outcome, count } = await added({ kind: "malformed" });
    expect([outcome, count]).toEqual(["done", 2]);
  });
});

it("shows a stale list as it is", async () => {
  const okta = await start({ rateLimitPerMinute: 0 });
  const { appId } = okta.createApp();
  const issuer = issuerOf(okta, appId);
  await issuer.introduce(Secret.of(VALUE), { grace: 0 }, signal);
  okta.faults.add({ path: SECRETS, nth: 1, fault: { kind: "stale", acts: 1 } });
  expect((await issuer.observe(signal)).entries).toHaveLength(1);
  expect((await issuer.observe(signal)).entries).toHaveLength(2);
});

it("takes a 404 that is not Okta's for no proof that the app is missing", async () => {
  const okta = await start({ rateLimitPerMinute: 0 });
  const { appId } = okta.createApp();
  okta.faults.add({ fault: { kind: "status", status: 404 } });
  await expect(issuerOf(okta, appId).observe(signal)).rejects.toMatchObject({ reason: "failed", effect: "not_done" });
});

it("says what a value is refused for, and that it is the value", async () => {
  const okta = await start({ rateLimitPerMinute: 0 });
  const attempt = issuerOf(okta, okta.createApp().appId).introduce(Secret.of("short"), { grace: 0 }, signal);
  await expect(attempt).rejects.toMatchObject({ reason: "value_refused", effect: "not_done" });
  await expect(attempt).rejects.toThrow("at least '14' characters");
});

it("says of a 403 with an empty body what right is needed", async () => {
  const okta = await start({ rateLimitPerMinute: 0 });
  okta.faults.add({ fault: { kind: "status", status: 403, when: "after" } });
  okta.faults.add({ fault: { kind: "malformed", body: "" } });
  await expect(issuerOf(okta, okta.createApp().appId).observe(signal)).rejects.toThrow("okta.apps.manage");
});

describe("a proof", () => {
  it.each(["client_secret_basic", "client_secret_post", "client_secret_jwt"] as const)(
    "goes by the app's own %s, asked from Okta once, whatever characters the secret has",
    async (tokenEndpointAuthMethod) => {
      const okta = await start({ rateLimitPerMinute: 0 });
      const secret = "a+b%2B:c&d =e f~*'\"\\ xyz 0123456789 long";
      const { appId, clientId } = okta.createApp({ tokenEndpointAuthMethod, secret });
      const issuer = oktaSecretIssuer(oktaClient(okta), appId, { clientId, verify: { timeoutSeconds: 0 } });
      await issuer.observe(signal);
      expect(okta.requests.filter(({ path }) => path === `/api/v1/apps/${appId}`)).toHaveLength(0);
      expect(await issuer.verify(Secret.of(secret), signal)).toEqual({ accepted: true });
      expect(await issuer.verify(Secret.of(`${secret}x`), signal)).toMatchObject({ accepted: false });
      expect(okta.requests.filter(({ path }) => path === `/api/v1/apps/${appId}`)).toHaveLength(1);
    },
  );

  it("does not ask Okta for what the configuration says", async () => {
    const okta = await start({ rateLimitPerMinute: 0 });
    const { appId, clientId, secret } = okta.createApp();
    const verify = { authMethod: "client_secret_basic" } as const;
    await oktaSecretIssuer(oktaClient(okta), appId, { clientId, verify }).verify(Secret.of(secret), signal);
    expect(okta.requests.map(({ path }) => path)).toEqual(["/oauth2/v1/revoke"]);
  });
});

it("shows no value and no token in any error, raw or encoded, whatever the answer quotes", async () => {
  const okta = await start({ rateLimitPerMinute: 0 });
  const { appId, secretId } = okta.createApp();
  const encodings = [
    String,
    encodeURIComponent,
    (s: string) => Buffer.from(s).toString("base64"),
    (s: string) => JSON.stringify(s).slice(1, -1),
  ];
  const printable = fc.string({
    unit: fc.integer({ min: 33, max: 126 }).map((n) => String.fromCharCode(n)),
    minLength: 14,
    maxLength: 100,
  });
  await fc.assert(
    fc.asyncProperty(
      printable,
      fc.nat(3),
      fc.boolean(),
      fc.constantFrom(200, 400, 403, 500),
      async (value, encoding, whole, status) => {
        const quoted = [value, okta.apiToken].map(encodings[encoding]!).join(" ");
        const error = {
          errorCode: "E0000001",
          errorSummary: `bad ${quoted}`,
          errorCauses: [{ errorSummary: `client_secret: ${quoted}` }],
        };
        const body = whole ? JSON.stringify(error) : `{"client_secret":"${quoted}`;
        if (status !== 200) okta.faults.add({ fault: { kind: "status", status, when: "after" } });
        okta.faults.add({ fault: { kind: "malformed", body } });
        const issuer = issuerOf(okta, appId, { authMethod: "client_secret_post" });
        const secret = Secret.of(value);
        const acts = [
          issuer.introduce(secret, { grace: 0 }, signal),
          issuer.read(secretId, signal),
          issuer.observe(signal),
          issuer.clientId(signal),
          issuer.verify(secret, signal),
          issuer.activate(secretId, signal),
        ];
        for (const result of await Promise.allSettled(acts)) {
          if (result.status === "fulfilled") continue;
          const { message, cause } = result.reason as Error;
          const text = `${message} ${String(cause)}`;
          for (const encode of encodings) {
            expect(text).not.toContain(encode(value));
            expect(text).not.toContain(encode(okta.apiToken));
          }
        }
        okta.faults.clear();
      },
    ),
    { numRuns: 40 },
  );
});
