import type { App } from "../org";
import type { AuthorizationServer } from "./authorization-server";
import { invalidRequest, invalidScope, OAuthError } from "./oauth-error";

/** Throws unless the server gives this app what it asks for. Returns the scopes of the token. */
export function grantScopes(form: URLSearchParams, app: App, server: AuthorizationServer): readonly string[] {
  const grantType = form.get("grant_type");
  if (grantType === null) throw invalidRequest("The token request must specify a 'grant_type'.");
  if (grantType !== "client_credentials") {
    throw new OAuthError(400, "unsupported_grant_type", "The sandbox grants client_credentials only.");
  }
  if (server.kind === "org" && app.method !== "private_key_jwt") {
    throw invalidRequest(
      "Client Credentials requests to the Org Authorization Server must use the private_key_jwt token_endpoint_auth_method.",
    );
  }
  const asked = (form.get("scope") ?? "").split(" ").filter((scope) => scope !== "");
  if (asked.length === 0 && server.defaultScopes.length === 0) {
    throw invalidScope(
      "The authorization server resource does not have any configured default scopes, 'scope' must be provided.",
    );
  }
  const granted = server.kind === "org" ? (app.scopes ?? []) : server.scopes;
  if (asked.some((scope) => !granted.includes(scope))) {
    throw invalidScope("One or more scopes are not configured for the authorization server resource.");
  }
  return asked.length === 0 ? server.defaultScopes : asked;
}
