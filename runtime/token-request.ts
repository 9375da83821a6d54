import type { Credential, Login } from "./client-credentials";
import { InvalidClientError, TokenRequestError } from "./errors";

export interface TokenRequest {
  /** https, or http on loopback. */
  readonly tokenEndpoint: string;
  /** Scopes, parted by blanks. */
  readonly scope?: string;
  /** API for which the token is, where the issuer wants one (Auth0). */
  readonly audience?: string;
  /** RFC 6749, 2.3.1. @default "client_secret_basic" */
  readonly authMethod?: "client_secret_basic" | "client_secret_post";
}

/** RFC 6749, 5.1. */
export interface TokenResponse {
  readonly access_token: string;
  readonly token_type: string;
  /** Seconds. */
  readonly expires_in?: number;
  readonly scope?: string;
}

/** Milliseconds for a token request with its answer. */
const TIMEOUT = 10_000;

/** A login by the client credentials grant: `credentials.withCredential(clientCredentialsToken({ tokenEndpoint }))`. */
export function clientCredentialsToken(request: TokenRequest): Login<TokenResponse> {
  const endpoint = endpointOf(request);
  return async (credential) => {
    let response: Response;
    let body: Record<string, unknown>;
    try {
      response = await fetch(endpoint, {
        method: "POST",
        ...authenticated(request, credential),
        // A redirect would carry the secret elsewhere.
        redirect: "error",
        signal: AbortSignal.timeout(TIMEOUT),
      });
      body = objectOf(await response.text());
    } catch (cause) {
      throw new TokenRequestError(`No token from ${endpoint}: there was no answer.`, null, null, { cause });
    }
    if (response.ok && typeof body.access_token === "string") return body as unknown as TokenResponse;
    throw failure(endpoint, credential, response.status, body);
  };
}

function endpointOf({ tokenEndpoint }: TokenRequest): URL {
  const url = new URL(tokenEndpoint);
  const loopback = /^(localhost|127(\.\d+){3}|\[::1\])$/.test(url.hostname);
  if (url.protocol === "https:" || (url.protocol === "http:" && loopback)) return url;
  throw new TypeError(`\`tokenEndpoint\` must be https, or http on loopback, got: ${tokenEndpoint}.`);
}

function authenticated(
  request: TokenRequest,
  credential: Credential,
): { headers: Record<string, string>; body: string } {
  const { scope, audience, authMethod = "client_secret_basic" } = request;
  const form = new URLSearchParams({ grant_type: "client_credentials" });
  if (scope !== undefined) form.set("scope", scope);
  if (audience !== undefined) form.set("audience", audience);
  const headers: Record<string, string> = {
    "content-type": "application/x-www-form-urlencoded",
    accept: "application/json",
  };
  const secret = credential.clientSecret.unsafeUnwrap();
  if (authMethod === "client_secret_post") {
    form.set("client_id", credential.clientId);
    form.set("client_secret", secret);
  } else {
    headers.authorization = basic(credential.clientId, secret);
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

/** Auth0 answers 401 `access_denied` to a wrong secret, others 400 `invalid_client`: either is a refusal. */
function failure(endpoint: URL, credential: Credential, status: number, body: Record<string, unknown>): Error {
  const code = typeof body.error === "string" ? body.error : null;
  const answer = [status, code].filter((part) => part !== null).join(" ");
  if (status === 401 || code === "invalid_client") {
    const { clientId, generation, slot } = credential;
    return new InvalidClientError(`${endpoint} refused generation ${generation} (${slot}) of ${clientId}: ${answer}.`);
  }
  return new TokenRequestError(`No token from ${endpoint}: ${answer}.`, status, code);
}

function objectOf(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
