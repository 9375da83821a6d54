import { createServer, type IncomingMessage, type Server } from "node:http";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { importJWK, jwtVerify } from "jose";
import { generateKey } from "../../providers/clientcreds/key/generate";
import { keyPairIn } from "../../providers/clientcreds/key/key-pair";
import { clientCredentialsToken, InvalidClientError, Secret, TokenRequestError, type Credential } from "../../runtime";

interface Answer {
  status: number;
  body: string;
  headers?: Record<string, string>;
}

let server: Server;
let tokenEndpoint: string;
let answer: Answer;
let received: { headers: IncomingMessage["headers"]; form: Record<string, string> };

const credential = (clientSecret = "s3cret"): Credential => ({
  clientId: "client:1+é",
  clientSecret: Secret.of(clientSecret),
  generation: 8,
  slot: "NEXT",
});

beforeEach(async () => {
  answer = { status: 200, body: '{"access_token":"t","token_type":"Bearer","expires_in":60}' };
  server = createServer(async (request, response) => {
    let body = "";
    for await (const chunk of request) body += chunk;
    received = { headers: request.headers, form: Object.fromEntries(new URLSearchParams(body)) };
    if (answer.status === 0) return void response.destroy();
    response.writeHead(answer.status, answer.headers).end(answer.body);
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  tokenEndpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}/token`;
});
afterEach(async () => {
  server.closeAllConnections();
  server.close();
  await once(server, "close");
});

/** As an issuer reads it. */
const decodedBasic = () =>
  Buffer.from(received.headers.authorization!.replace("Basic ", ""), "base64").toString("latin1").split(":");

describe("a token request", () => {
  it.each(["plain", "a+b/c=d", "100%41", "a:b", "é 鍵", "!'()*~-._", "&client_id=x"])(
    "sends the secret %j so that the issuer decodes the same",
    async (secret) => {
      await clientCredentialsToken({ tokenEndpoint })(credential(secret));
      const parts = decodedBasic();
      expect(parts).toHaveLength(2);
      expect(parts.every((part) => /^[A-Za-z0-9._~%-]+$/.test(part))).toBe(true);
      expect(parts.map(decodeURIComponent)).toEqual(["client:1+é", secret]);
    },
  );

  it("asks for scope and audience, and gives the token", async () => {
    const login = clientCredentialsToken({ tokenEndpoint, scope: "read write", audience: "https://api" });
    expect(await login(credential())).toEqual({ access_token: "t", token_type: "Bearer", expires_in: 60 });
    expect(received.form).toEqual({ grant_type: "client_credentials", scope: "read write", audience: "https://api" });
  });

  it("can put the credential into the body", async () => {
    await clientCredentialsToken({ tokenEndpoint, authMethod: "client_secret_post" })(credential("a+b %41"));
    expect(received.headers.authorization).toBeUndefined();
    expect(received.form).toMatchObject({ client_id: "client:1+é", client_secret: "a+b %41" });
  });

  it.each([
    ["the token endpoint", {}, (): string => tokenEndpoint],
    [
      "what the issuer wants",
      { assertionAudience: "https://acme.eu.auth0.com/" },
      (): string => "https://acme.eu.auth0.com/",
    ],
  ])("sends of a private key an assertion for %s, and nothing of the key itself", async (_whom, options, audience) => {
    const value = await generateKey({ algorithm: "ES256", rsaBits: 0 });
    const { jwk, thumbprint } = keyPairIn(value)!;
    // Said for a secret, and of no effect on a key: it must never be sent.
    const login = clientCredentialsToken({ tokenEndpoint, scope: "api", authMethod: "client_secret_post", ...options });
    await login(credential(value.unsafeUnwrap()));
    expect(received.headers.authorization).toBeUndefined();
    expect(Object.keys(received.form)).toEqual(["grant_type", "scope", "client_assertion_type", "client_assertion"]);
    const proof = await jwtVerify(received.form.client_assertion!, await importJWK(jwk as never), {
      issuer: "client:1+é",
      subject: "client:1+é",
      audience: audience(),
    });
    expect(proof.protectedHeader.kid).toBe(thumbprint);
  });

  it.each([
    [401, '{"error":"invalid_client"}', "401 invalid_client"],
    [400, '{"error":"invalid_client"}', "400 invalid_client"],
    [401, '{"error":"access_denied"}', "401 access_denied"],
    [401, "<html>", "401"],
  ])("takes %i %s for a refusal", async (status, body, text) => {
    answer = { status, body };
    const refused = clientCredentialsToken({ tokenEndpoint })(credential());
    await expect(refused).rejects.toEqual(
      new InvalidClientError(`${tokenEndpoint} refused generation 8 (NEXT) of client:1+é: ${text}.`),
    );
  });

  it.each([
    [400, '{"error":"invalid_scope"}', "invalid_scope"],
    [429, "", null],
    [503, "<html>", null],
    [200, "{}", null],
    [200, "null", null],
  ])("takes %i %s for a failure that is not the credential's", async (status, body, code) => {
    answer = { status, body };
    const failed = clientCredentialsToken({ tokenEndpoint })(credential());
    await expect(failed).rejects.toMatchObject({ name: "TokenRequestError", status, code });
  });

  it("follows no redirect, which would carry the secret elsewhere", async () => {
    answer = { status: 307, body: "", headers: { location: `${tokenEndpoint}/elsewhere` } };
    const failed = clientCredentialsToken({ tokenEndpoint })(credential());
    await expect(failed).rejects.toBeInstanceOf(TokenRequestError);
  });

  it("keeps the cause when there is no answer", async () => {
    answer.status = 0;
    const failed = clientCredentialsToken({ tokenEndpoint })(credential());
    await expect(failed).rejects.toMatchObject({
      name: "TokenRequestError",
      status: null,
      cause: { name: "TypeError" },
    });
  });

  it("goes in clear to loopback only", () => {
    expect(() => clientCredentialsToken({ tokenEndpoint: "http://idp.example.com/token" })).toThrow(
      "`tokenEndpoint` must be https, or http on loopback",
    );
  });
});
