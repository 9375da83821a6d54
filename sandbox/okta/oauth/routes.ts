import { json } from "../../http/message";
import type { Route } from "../../http/router";
import type { App } from "../org";
import type { AuthorizationServer } from "./authorization-server";
import { grantScopes } from "./grant";
import { invalidRequest } from "./oauth-error";
import { TOKEN_LIFETIME_SECONDS, type TokenStore } from "./token-store";

/** What an endpoint knows once the client has proved who it is. */
export interface OAuthContext {
  readonly app: App;
  readonly form: URLSearchParams;
  readonly server: AuthorizationServer;
  readonly tokens: TokenStore;
}

/** The endpoints of an authorization server, below its `/v1`. */
export const OAUTH_ROUTES: readonly Route<OAuthContext>[] = [
  {
    method: "POST",
    pattern: "/token",
    handle: (_request, _params, { app, form, server, tokens }) => {
      const token = tokens.issue(server.issuer, app.clientId, grantScopes(form, app, server));
      return json(200, {
        token_type: "Bearer",
        expires_in: TOKEN_LIFETIME_SECONDS,
        access_token: token.value,
        scope: token.scopes.join(" "),
      });
    },
  },
  {
    method: "POST",
    pattern: "/introspect",
    handle: (_request, _params, { form, server, tokens }) => {
      const token = tokens.active(tokenParameter(form), server.issuer);
      if (!token) return json(200, { active: false });
      return json(200, {
        active: true,
        client_id: token.clientId,
        sub: token.clientId,
        iss: token.issuer,
        scope: token.scopes.join(" "),
        token_type: "Bearer",
        iat: Math.floor(token.issuedAt / 1000),
        exp: Math.floor(token.expiresAt / 1000),
      });
    },
  },
  {
    method: "POST",
    pattern: "/revoke",
    handle: (_request, _params, { app, form, tokens }) => {
      tokens.revoke(tokenParameter(form), app.clientId);
      return { status: 200 };
    },
  },
];

function tokenParameter(form: URLSearchParams): string {
  const token = form.get("token");
  if (!token) throw invalidRequest("The request is missing the required parameter 'token'.");
  return token;
}
