import type { Credential } from "./client-credentials";
import { InvalidClientError, TokenRequestError } from "./errors";

/** Milliseconds for a token request with its answer. */
const TIMEOUT = 10_000;

/** @param option name of the option that holds it @throws TypeError */
export function endpointUrl(option: string, text: string): URL {
  const url = new URL(text);
  const loopback = /^(localhost|127(\.\d+){3}|\[::1\])$/.test(url.hostname);
  if (url.protocol === "https:" || (url.protocol === "http:" && loopback)) return url;
  throw new TypeError(`\`${option}\` must be https, or http on loopback, got: ${text}.`);
}

export interface EndpointAnswer {
  readonly status: number;
  /** Empty where it is no JSON object. */
  readonly body: Readonly<Record<string, unknown>>;
}

/** @throws TokenRequestError when there is no answer */
export async function post(
  endpoint: URL,
  request: { readonly headers: Record<string, string>; readonly body: string },
): Promise<EndpointAnswer> {
  try {
    const response = await fetch(endpoint, {
      method: "POST",
      ...request,
      // A redirect would carry the secret elsewhere.
      redirect: "error",
      signal: AbortSignal.timeout(TIMEOUT),
    });
    return { status: response.status, body: objectOf(await response.text()) };
  } catch (cause) {
    throw new TokenRequestError(`No token from ${endpoint}: there was no answer.`, null, null, { cause });
  }
}

/** Auth0 answers 401 `access_denied` to a wrong secret, others 400 `invalid_client`: either is a refusal. */
export function failure(endpoint: URL, credential: Credential, status: number, code: string | null): Error {
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
