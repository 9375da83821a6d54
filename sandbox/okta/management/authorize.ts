import type { SandboxRequest } from "../../http/message";
import { oktaErrors } from "../errors";
import type { TokenStore } from "../oauth/token-store";

export interface Access {
  readonly apiToken: string;
  readonly orgUrl: string;
  readonly tokens: TokenStore;
}

/** Throws 401 or 403 unless the request may do what needs this scope. An API token may do all. */
export function authorize(request: SandboxRequest, scope: string, access: Access): void {
  const [scheme, credential] = (request.headers.authorization ?? "").split(" ");
  if (scheme === "SSWS" && credential === access.apiToken) return;
  if (scheme !== "Bearer") throw oktaErrors.invalidToken();
  // Only the org authorization server's tokens open the Management API.
  const token = access.tokens.active(credential ?? "", access.orgUrl);
  if (!token) throw oktaErrors.invalidToken(challenge(access, scope, "invalid_token", "The access token is invalid"));
  if (token.scopes.includes(scope)) return;
  const why = "The access token provided does not contain the required scopes.";
  throw oktaErrors.accessDenied(challenge(access, scope, "insufficient_scope", why));
}

function challenge(access: Access, scope: string, error: string, description: string): Record<string, string> {
  const parts = [
    `authorization_uri="${access.orgUrl}/oauth2/v1/authorize"`,
    `realm="${access.orgUrl}"`,
    `scope="${scope}"`,
    `error="${error}"`,
    `error_description="${description}"`,
  ];
  return { "www-authenticate": `Bearer ${parts.join(", ")}` };
}
