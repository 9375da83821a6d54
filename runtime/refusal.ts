import { InvalidClientError } from "./errors";

/** A login ended: with a result, or with what it threw. */
export type Outcome<T> =
  | { readonly refused: false; readonly result: T }
  | { readonly refused: true; /** The error, or the result that says so. */ readonly by: unknown };

/** Performs a login. An error that does not say the credential was refused is thrown on. */
export async function attempt<T>(login: () => Promise<T>): Promise<Outcome<T>> {
  let result: T;
  try {
    result = await login();
  } catch (error) {
    if (isRefusal(error)) return { refused: true, by: error };
    throw error;
  }
  return statusOf(result) === 401 ? { refused: true, by: result } : { refused: false, result };
}

/** Ours, an OAuth client library's `invalid_client` (RFC 6749, 5.2), or an HTTP client's 401. */
function isRefusal(error: unknown): boolean {
  if (error instanceof InvalidClientError) return true;
  const { error: oauth, code } = (error ?? {}) as { error?: unknown; code?: unknown };
  return oauth === "invalid_client" || code === "invalid_client" || statusOf(error) === 401;
}

/** HTTP status of a fetch `Response`, or of an error of one of the common HTTP clients. */
function statusOf(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return undefined;
  const { status, statusCode, response } = value as { status?: unknown; statusCode?: unknown; response?: unknown };
  return status ?? statusCode ?? statusOf(response);
}
