import { createHmac, randomUUID } from "node:crypto";
import type { HttpRequest } from "../http";
import type { Presented } from "./verify";

/** How a client proves its identity with a secret, as OpenID Connect names it. */
export type SecretAuthMethod = "client_secret_basic" | "client_secret_post" | "client_secret_jwt";

export const isSecretAuthMethod = (method: unknown): method is SecretAuthMethod =>
  method === "client_secret_basic" || method === "client_secret_post" || method === "client_secret_jwt";

/** RFC 6749 §2.3.1: both parts are form-encoded before they become Basic credentials. */
const formEncode = (text: string): string => new URLSearchParams({ x: text }).toString().slice(2);

/** Headers and form body of a request to `url` that authenticates the client. */
export function authenticated(
  { clientId, value }: Presented,
  form: Readonly<Record<string, string>>,
  method: SecretAuthMethod,
  url: string,
): Pick<HttpRequest, "headers" | "body"> {
  const headers = { "content-type": "application/x-www-form-urlencoded", accept: "application/json" };
  const body = (more: Readonly<Record<string, string>>): string => new URLSearchParams({ ...form, ...more }).toString();
  const secret = value.unsafeUnwrap();
  switch (method) {
    case "client_secret_basic": {
      const credentials = Buffer.from(`${formEncode(clientId)}:${formEncode(secret)}`).toString("base64");
      return { headers: { ...headers, authorization: `Basic ${credentials}` }, body: body({}) };
    }
    case "client_secret_post":
      return { headers, body: body({ client_id: clientId, client_secret: secret }) };
    case "client_secret_jwt":
      return { headers, body: async () => body(assertion(clientId, secret, url)) };
  }
}

/** Good once (RFC 7523 §3), for a minute. */
function assertion(clientId: string, secret: string, audience: string): Readonly<Record<string, string>> {
  const iat = Math.floor(Date.now() / 1000);
  const claims = { iss: clientId, sub: clientId, aud: audience, iat, exp: iat + 60, jti: randomUUID() };
  const input = [{ alg: "HS256", typ: "JWT" }, claims].map((part) => base64url(JSON.stringify(part))).join(".");
  const signature = createHmac("sha256", secret).update(input).digest("base64url");
  return {
    client_assertion_type: "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
    client_assertion: `${input}.${signature}`,
  };
}

const base64url = (text: string): string => Buffer.from(text).toString("base64url");
