import { withoutPassword } from "../http/address";
import { HttpError, sleep as timer, type HttpClient, type HttpResponse, type Sleep } from "../http";
import { IssuerError } from "../rotation/errors";
import type { Proof } from "../rotation/ports";
import type { Secret } from "../secret/secret";
import { TimeLimit } from "../time-limit";
import { keyPairIn } from "../key/key-pair";
import { authenticated, type AuthMethod } from "./client-authentication";
import { oauthErrorCode } from "./oauth-error";

export interface VerifyOptions {
  /** `auto` and `probe` ask without minting a token, `client_credentials` mints one, `none` does not ask. @default "auto" */
  readonly method?: "auto" | "probe" | "client_credentials" | "none";
  /** @default "client_secret_basic" */
  readonly authMethod?: AuthMethod;
  /** @default the issuer's own */
  readonly tokenEndpoint?: string;
  readonly scopes?: readonly string[];
  readonly audience?: string;
  /** How long the issuer's consistency lag, its rate limit and its failures are waited through, in seconds; one request is let end. @default 60 */
  readonly timeoutSeconds?: number;
  /** @default waits on the host's clock */
  readonly sleep?: Sleep;
  /** Milliseconds on a clock that only goes forward. @default performance.now */
  readonly monotonic?: () => number;
}

/** The issuer's own endpoints. */
export interface Endpoints {
  readonly token: string;
  /**
   * RFC 7009: the revocation of an unknown token succeeds, but only for an authenticated client.
   *
   * @default a probe refreshes an unknown token at the token endpoint, which fails for another reason where the client is authenticated
   */
  readonly revoke?: string;
  /**
   * Audience of a signed assertion.
   *
   * @default the endpoint that is asked
   */
  readonly audience?: string;
}

export interface Presented {
  readonly clientId: string;
  readonly value: Secret;
}

/** A token that no service has issued. */
const PROBE = "clientcreds-probe";
const DEFAULT_TIMEOUT = 60;
/** Milliseconds between tries; each further one waits twice as long, up to the last. */
const FIRST_PAUSE = 250;
const LONGEST_PAUSE = 5000;

/**
 * Asks the issuer whether it accepts the value. A refusal is asked again until the consistency lag is over.
 *
 * @throws IssuerError when no clear answer was had
 */
export async function verifyAtTokenEndpoint(
  http: HttpClient,
  endpoints: Endpoints,
  presented: Presented,
  options: VerifyOptions,
  signal: AbortSignal,
): Promise<Proof> {
  if (options.method === "none") return { accepted: true };
  if (options.authMethod === "private_key_jwt" && keyPairIn(presented.value) === null) {
    return { accepted: false, answer: "nothing, for it is no private key" };
  }
  const monotonic = options.monotonic ?? (() => performance.now());
  const sleep = options.sleep ?? timer;
  const seconds = options.timeoutSeconds ?? DEFAULT_TIMEOUT;
  const end = monotonic() + seconds * 1000;
  using limit = new TimeLimit(Math.max(seconds, http.timeout) * 1000, signal);
  for (let pause = FIRST_PAUSE; ; pause = Math.min(pause * 2, LONGEST_PAUSE)) {
    const proof = await ask(http, endpoints, presented, options, limit);
    if (proof.accepted || monotonic() + pause > end) return proof;
    await sleep(pause, signal);
  }
}

async function ask(
  http: HttpClient,
  endpoints: Endpoints,
  presented: Presented,
  options: VerifyOptions,
  limit: TimeLimit,
): Promise<Proof> {
  const mints = options.method === "client_credentials";
  const token = options.tokenEndpoint ?? endpoints.token;
  const revoke = options.tokenEndpoint ? revocationBeside(token) : endpoints.revoke;
  const byRefresh = endpoints.revoke === undefined;
  const url = mints || byRefresh ? token : revoke!;
  const form = mints
    ? grantOf(options)
    : byRefresh
      ? { grant_type: "refresh_token", refresh_token: PROBE }
      : { token: PROBE, token_type_hint: "refresh_token" };
  let answer: HttpResponse;
  try {
    answer = await http.send({
      method: "POST",
      url,
      ...authenticated(presented, form, options.authMethod ?? "client_secret_basic", endpoints.audience ?? url),
      signal: limit.signal,
      safe: true,
      bucket: "oauth",
    });
  } catch (error) {
    if (!limit.timedOut && !(error instanceof HttpError)) throw error;
    const reason = limit.timedOut ? "no clear answer in time." : (error as HttpError).message;
    const why = `Could not ask ${withoutPassword(url)} whether it accepts the value: ${reason} CURRENT was left alone. Apply again later.`;
    throw new IssuerError("failed", why, "not_done", { cause: error });
  }
  return judge(withoutPassword(url), answer, mints, presented.value);
}

/** `…/v1/token` and `…/v1/revoke` are neighbours wherever a token endpoint can be chosen. */
const revocationBeside = (tokenEndpoint: string): string => tokenEndpoint.replace(/\/token$/, "/revoke");

function grantOf(options: VerifyOptions): Record<string, string> {
  return {
    grant_type: "client_credentials",
    ...(options.scopes?.length ? { scope: options.scopes.join(" ") } : {}),
    ...(options.audience ? { audience: options.audience } : {}),
  };
}

/** Keycloak's 401 to a client that has shown the right secret, but may have no token for itself. */
const NO_SERVICE_ACCOUNT = "Client not enabled to retrieve service account";

/**
 * `invalid_client`, or any other 401, says that the value is bad. Another error code came after the client was authenticated; but `invalid_request`
 * may come before, so it says nothing, and neither does a 200 that no token service writes.
 */
function judge(url: string, answer: HttpResponse, mints: boolean, value: Secret): Proof {
  const { status, text } = answer;
  const code = oauthErrorCode(text, [value.unsafeUnwrap()]);
  if (mints && text.includes(NO_SERVICE_ACCOUNT)) return { accepted: true };
  if (status === 401 || code === "invalid_client") {
    return { accepted: false, answer: [status, code].filter(Boolean).join(" ") };
  }
  if (status === 200 && (mints ? holdsToken(text) : text.trim() === "" || isJson(text))) return { accepted: true };
  if (status === 400 && code !== null && code !== "invalid_request") return { accepted: true };
  throw new IssuerError(
    "failed",
    `${url} answered ${[status, code].filter(Boolean).join(" ")} when asked whether it accepts the value, which is no clear answer. CURRENT was left alone. Apply again later, or check \`verify.token_endpoint\`.`,
    "not_done",
  );
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

const holdsToken = (text: string): boolean =>
  isJson(text) && typeof (JSON.parse(text) as { access_token?: unknown } | null)?.access_token === "string";
