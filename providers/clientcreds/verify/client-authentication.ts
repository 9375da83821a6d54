import type { HttpRequest } from "../http";
import { keyPairIn } from "../key/key-pair";
import { SECRET_AUTH_METHODS } from "../secret/secret-values";
import { clientAssertion } from "./client-assertion";
import type { Presented } from "./verify";

/** How a client proves its identity with a secret, as OpenID Connect names it. */
export type SecretAuthMethod = (typeof SECRET_AUTH_METHODS)[number];

/** The same with a secret or a key. */
export type AuthMethod = SecretAuthMethod | "private_key_jwt";

export const isSecretAuthMethod = (method: unknown): method is SecretAuthMethod =>
  (SECRET_AUTH_METHODS as readonly unknown[]).includes(method);

/** RFC 6749 §2.3.1: both parts are form-encoded before they become Basic credentials. */
const formEncode = (text: string): string => new URLSearchParams({ x: text }).toString().slice(2);

/**
 * Headers and form body of a request that authenticates the client.
 *
 * @param audience of an assertion
 * @throws Error for private_key_jwt with a value that is no key
 */
export function authenticated(
  { clientId, value }: Presented,
  form: Readonly<Record<string, string>>,
  method: AuthMethod,
  audience: string,
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
    case "client_secret_jwt": {
      const signer = { clientId, key: Buffer.from(secret) };
      return { headers, body: async () => body(await clientAssertion(signer, audience)) };
    }
    case "private_key_jwt": {
      const pair = keyPairIn(value);
      if (pair === null) throw new Error("the value is no private key, so no assertion can be signed with it");
      const signer = { clientId, key: pair.unsafePrivateKey, keyId: pair.thumbprint };
      return { headers, body: async () => body(await clientAssertion(signer, audience)) };
    }
  }
}
