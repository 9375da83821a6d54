import { json, type Handler, type SandboxRequest, type SandboxResponse } from "../../http/message";
import { LIFE, type AccessTokens } from "../access-tokens";
import { authenticate, parametersOf, type Authorities } from "./authenticate";
import { oauthErrors, OAuthError } from "./oauth-error";

export interface OAuthOptions extends Authorities {
  readonly tokens: AccessTokens;
  /** APIs of the tenant: the consumers', and the Management API. */
  readonly audiences: readonly string[];
  /** Told of each token request for this audience: whether it got a token. */
  readonly login: { readonly audience: string; readonly onLogin: (ok: boolean) => void };
}

/** Serves `/oauth/token` for client_credentials, and `/oauth/revoke`. */
export function oauthApi(options: OAuthOptions): Handler {
  return (request) => {
    try {
      if (request.method === "POST" && request.path === "/oauth/token") return token(request, options);
      if (request.method === "POST" && request.path === "/oauth/revoke") return revoke(request, options);
      throw oauthErrors.notFound();
    } catch (error) {
      if (error instanceof OAuthError) return error.toResponse();
      throw error;
    }
  };
}

function token(request: SandboxRequest, options: OAuthOptions): SandboxResponse {
  const parameters = parametersOf(request);
  const isLogin = parameters.get("audience") === options.login.audience;
  try {
    const answer = grant(request, parameters, options);
    if (isLogin) options.login.onLogin(true);
    return answer;
  } catch (error) {
    if (isLogin) options.login.onLogin(false);
    throw error;
  }
}

function grant(
  request: SandboxRequest,
  parameters: URLSearchParams,
  { tokens, audiences, ...authorities }: OAuthOptions,
): SandboxResponse {
  const grantType = parameters.get("grant_type");
  if (grantType === null) throw oauthErrors.missing("grant_type");
  const client = authenticate(request, parameters, authorities, oauthErrors.unauthorized);
  if (grantType !== "client_credentials") throw oauthErrors.grantType();
  const audience = parameters.get("audience");
  if (!audience) throw oauthErrors.noAudience();
  if (!audiences.includes(audience)) throw oauthErrors.noService(audience);
  const granted = client.grants.get(audience);
  if (!granted) throw oauthErrors.notGranted(audience);
  const { value, scopes } = tokens.issue(audience, granted, LIFE);
  return json(200, { access_token: value, scope: scopes.join(" "), expires_in: LIFE, token_type: "Bearer" });
}

/** An unknown token is revoked without a word (RFC 7009, section 2.2), but only for a client that proves who it is. */
function revoke(request: SandboxRequest, options: OAuthOptions): SandboxResponse {
  const parameters = parametersOf(request);
  if (!parameters.get("token")) throw oauthErrors.missing("token");
  authenticate(request, parameters, options, oauthErrors.invalidClient);
  return { status: 200 };
}
