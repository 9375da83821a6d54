import { keyPairIn } from "../providers/clientcreds/key/key-pair";
import { clientAssertion } from "../providers/clientcreds/verify/client-assertion";
import type { Credential, Login } from "./client-credentials";
import { endpointUrl, failure, post } from "./token-endpoint";

export interface TokenRequest {
  /** https, or http on loopback. */
  readonly tokenEndpoint: string;
  /** Scopes, parted by blanks. */
  readonly scope?: string;
  /** API for which the token is, where the issuer wants one (Auth0). */
  readonly audience?: string;
  /** How a secret is sent (RFC 6749, 2.3.1). A private key is never sent: it signs an assertion (private_key_jwt). @default "client_secret_basic" */
  readonly authMethod?: "client_secret_basic" | "client_secret_post";
  /** Of an assertion, where the issuer wants another than the token endpoint: Auth0 its `https://<domain>/`. @default the token endpoint */
  readonly assertionAudience?: string;
  /** The wall clock by which assertions are signed: milliseconds since the epoch. @default Date.now */
  readonly now?: () => number;
}

/** RFC 6749, 5.1. */
export interface TokenResponse {
  readonly access_token: string;
  readonly token_type: string;
  /** Seconds. */
  readonly expires_in?: number;
  readonly scope?: string;
}

/** A login by the client credentials grant: `credentials.withCredential(clientCredentialsToken({ tokenEndpoint }))`. */
export function clientCredentialsToken(request: TokenRequest): Login<TokenResponse> {
  const endpoint = endpointUrl("tokenEndpoint", request.tokenEndpoint);
  return async (credential) => {
    const { status, body } = await post(endpoint, await authenticated(request, credential));
    if (status >= 200 && status < 300 && typeof body.access_token === "string") return body as unknown as TokenResponse;
    throw failure(endpoint, credential, status, typeof body.error === "string" ? body.error : null);
  };
}

async function authenticated(
  request: TokenRequest,
  credential: Credential,
): Promise<{ headers: Record<string, string>; body: string }> {
  const { tokenEndpoint, assertionAudience = tokenEndpoint } = request;
  const { scope, audience, authMethod = "client_secret_basic" } = request;
  const form = new URLSearchParams({ grant_type: "client_credentials" });
  if (scope !== undefined) form.set("scope", scope);
  if (audience !== undefined) form.set("audience", audience);
  const headers: Record<string, string> = {
    "content-type": "application/x-www-form-urlencoded",
    accept: "application/json",
  };
  const { clientId } = credential;
  const pair = keyPairIn(credential.clientSecret);
  if (pair !== null) {
    const signer = { clientId, key: pair.unsafePrivateKey, keyId: pair.thumbprint, now: request.now };
    const proof = await clientAssertion(signer, assertionAudience);
    for (const [name, value] of Object.entries(proof)) form.set(name, value);
    return { headers, body: form.toString() };
  }
  const secret = credential.clientSecret.unsafeUnwrap();
  if (authMethod === "client_secret_post") {
    form.set("client_id", clientId);
    form.set("client_secret", secret);
  } else {
    headers.authorization = basic(clientId, secret);
  }
  return { headers, body: form.toString() };
}

/** Both parts are percent-encoded first: an issuer decodes them, and would take `+` and `%41` for something else. */
function basic(clientId: string, secret: string): string {
  return `Basic ${Buffer.from(`${percentEncode(clientId)}:${percentEncode(secret)}`).toString("base64")}`;
}

/** All but unreserved characters of RFC 3986; a blank as %20, which form decoding and percent-decoding both understand. */
const percentEncode = (text: string): string =>
  encodeURIComponent(text).replace(/[!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
