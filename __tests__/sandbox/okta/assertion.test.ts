import type { OktaSandbox } from "../../../sandbox/okta/sandbox";
import { assertion, assertionFields, ecKey, rsaKey, secretAssertion } from "./support/assertion";
import { form, type Answer } from "./support/client";
import { sandboxes } from "./support/org";

const TOKEN = "/oauth2/v1/token";
const key = rsaKey();
const now = (): number => Math.floor(Date.now() / 1000);

const ask = (sandbox: OktaSandbox, signed: string, named: { client_id?: string } = {}): Promise<Answer> =>
  form(sandbox, TOKEN, {
    grant_type: "client_credentials",
    scope: "okta.apps.read",
    ...named,
    ...assertionFields(signed),
  });

describe("client assertions at the Okta sandbox", () => {
  const start = sandboxes();

  const service = async (jwk = key.jwk): Promise<{ sandbox: OktaSandbox; clientId: string; endpoint: string }> => {
    const sandbox = await start();
    return { sandbox, endpoint: sandbox.url + TOKEN, ...sandbox.createServiceApp({ jwk, scopes: ["okta.apps.read"] }) };
  };

  it("are accepted when signed by the registered key, RSA or EC", async () => {
    for (const good of [key, ecKey()]) {
      const { sandbox, clientId, endpoint } = await service(good.jwk);
      expect((await ask(sandbox, assertion(good, clientId, endpoint))).status).toBe(200);
    }
  });

  it.each<[string, { header?: object; claims?: object }, string]>([
    ["another audience", { claims: { aud: "https://other.example/oauth2/v1/token" } }, "audience"],
    ["no audience", { claims: { aud: undefined } }, "audience"],
    ["another issuer", { claims: { iss: "somebody" } }, "issuer"],
    ["another subject", { claims: { sub: "somebody" } }, "subject"],
    ["no expiry", { claims: { exp: undefined } }, "must have an expiration"],
    ["an expiry in the past", { claims: { exp: now() - 1 } }, "is expired"],
    ["an expiry more than an hour ahead", { claims: { exp: now() + 3700 } }, "too far into the future"],
    ["an issue time in the future", { claims: { iat: now() + 400 } }, "issued in the future"],
    ["another kid", { header: { kid: "key-2" } }, "kid is invalid"],
    ["no kid", { header: { kid: undefined } }, "kid is invalid"],
    ["an algorithm that is not the key's", { header: { alg: "RS512" } }, "signature is invalid"],
    ["no algorithm", { header: { alg: "none" } }, "signature is invalid"],
    ["a shared-secret algorithm", { header: { alg: "HS256" } }, "signature is invalid"],
  ])("are refused with %s", async (_what, changed, why) => {
    const { sandbox, clientId, endpoint } = await service();
    const signed = assertion(key, clientId, endpoint, changed as object);
    const { status, body } = await ask(sandbox, signed, { client_id: clientId });
    expect([status, body.error]).toEqual([401, "invalid_client"]);
    expect(body.error_description).toContain(why);
  });

  it("are refused when signed by another key of the same name", async () => {
    const { sandbox, clientId, endpoint } = await service();
    const { status, body } = await ask(sandbox, assertion(rsaKey(), clientId, endpoint));
    expect([status, body.error_description]).toEqual([401, "The client_assertion signature is invalid."]);
  });

  it("are refused when the claims were changed after signing", async () => {
    const { sandbox, clientId, endpoint } = await service();
    const [header, , signature] = assertion(key, clientId, endpoint).split(".");
    const [, claims] = assertion(key, clientId, endpoint).split(".");
    expect((await ask(sandbox, `${header}.${claims}.${signature}`)).status).toBe(401);
  });

  it("prove something once", async () => {
    const { sandbox, clientId, endpoint } = await service();
    const signed = assertion(key, clientId, endpoint);
    expect((await ask(sandbox, signed)).status).toBe(200);
    const { status, body } = await ask(sandbox, signed);
    expect([status, body.error]).toEqual([401, "invalid_client"]);
    expect(body.error_description).toContain("already been used");
  });

  it("may name the endpoint among other audiences, and may leave out jti and iat", async () => {
    const { sandbox, clientId, endpoint } = await service();
    const claims = { aud: ["https://other.example", endpoint], jti: undefined, iat: undefined };
    const signed = assertion(key, clientId, endpoint, { claims });
    expect((await ask(sandbox, signed)).status).toBe(200);
    expect((await ask(sandbox, signed)).status).toBe(200);
  });

  it("are for the endpoint that is invoked, also at introspect and revoke", async () => {
    const { sandbox, clientId, endpoint } = await service();
    const revoke = "/oauth2/v1/revoke";
    const fields = (aud: string): Record<string, string> => ({
      token: "unknown",
      ...assertionFields(assertion(key, clientId, aud)),
    });
    expect((await form(sandbox, revoke, fields(endpoint))).status).toBe(401);
    expect((await form(sandbox, revoke, fields(sandbox.url + revoke))).status).toBe(200);
  });

  it.each(["not-a-jws", "a.b.c", "e30.e30.", "e30.bnVsbA.e30"])("are refused when they are %s", async (text) => {
    const { sandbox } = await service();
    expect((await ask(sandbox, text)).status).toBe(401);
  });

  it("need their type to be named", async () => {
    const { sandbox, clientId, endpoint } = await service();
    const fields = { ...assertionFields(assertion(key, clientId, endpoint)), client_assertion_type: "jwt" };
    expect((await form(sandbox, TOKEN, { grant_type: "client_credentials", ...fields })).status).toBe(401);
  });

  it("are no way in for a client that has a secret", async () => {
    const sandbox = await start();
    const { clientId } = sandbox.createApp();
    const { status, body } = await ask(sandbox, assertion(key, clientId, sandbox.url + TOKEN));
    expect([status, body.error]).toEqual([401, "invalid_client"]);
    expect(body.error_description).toContain("token_endpoint_auth_method");
  });

  it("are signed with an active secret under client_secret_jwt", async () => {
    const sandbox = await start();
    const { clientId, secret, secretId, appId } = sandbox.createApp({ tokenEndpointAuthMethod: "client_secret_jwt" });
    const path = "/oauth2/default/v1/token";
    const attempt = async (value: string): Promise<number> => {
      const fields = assertionFields(secretAssertion(value, clientId, sandbox.url + path));
      return (await form(sandbox, path, { grant_type: "client_credentials", ...fields })).status;
    };
    expect(await attempt(secret)).toBe(200);
    expect(await attempt(`${secret}x`)).toBe(401);
    sandbox.addForeignSecret(appId);
    sandbox.deactivate(secretId);
    expect(await attempt(secret)).toBe(401);
  });
});
