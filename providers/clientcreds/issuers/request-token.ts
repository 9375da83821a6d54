import { HttpError, type HttpClient } from "../http";
import { IssuerError } from "../rotation/errors";
import { oauthErrorCode } from "../verify/oauth-error";
import { isToken } from "./is-token";
import { jsonOf } from "./json";
import type { GrantedToken } from "./shared-token";

export interface TokenRequest {
  /** The token endpoint. */
  readonly url: string;
  /** Fields of the form, made anew for each attempt: an assertion is good once. */
  readonly form: () => Promise<Readonly<Record<string, string>>>;
  /** For a person: "get an access token for the service app 0oa1". */
  readonly doing: string;
  /** What to do about a refusal: a sentence without its full stop. */
  readonly check: string;
  /** What no error may show. */
  readonly secret: string;
}

/** Asks for a token for a management API by client credentials. @throws IssuerError, always `not_done`: whatever wanted the token was not sent */
export async function requestToken(
  http: HttpClient,
  { url, form, doing, check, secret }: TokenRequest,
  signal: AbortSignal,
): Promise<GrantedToken> {
  const headers = { "content-type": "application/x-www-form-urlencoded", accept: "application/json" };
  const body = async (): Promise<string> =>
    new URLSearchParams({ grant_type: "client_credentials", ...(await form()) }).toString();
  const request = { method: "POST", url, headers, body, signal, safe: true, bucket: "oauth" } as const;
  const answer = await http.send(request).catch((cause: unknown) => {
    if (!(cause instanceof HttpError)) throw cause;
    throw new IssuerError("failed", `Could not ${doing}: ${cause.message}`, "not_done", { cause });
  });
  const { access_token: value, expires_in: life } = jsonOf(answer.text);
  if (answer.status === 200 && isToken(value) && typeof life === "number") return { value, life };
  const said = [answer.status, oauthErrorCode(answer.text, [secret])].filter(Boolean).join(" ");
  const why = `Could not ${doing}: it answered ${said}`;
  if (answer.status >= 400 && answer.status < 500) {
    throw new IssuerError("unauthorized", `${why}. ${check}.`, "not_done");
  }
  throw new IssuerError("failed", `${why}, and no token. Apply again later, nothing was changed.`, "not_done");
}
