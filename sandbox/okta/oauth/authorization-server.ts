/** One authorization server: the org's own, or a custom one. */
export interface AuthorizationServer {
  /** The issuer of its tokens, which its endpoints lie under. */
  readonly issuer: string;
  /** The org server gives client_credentials only to private_key_jwt, for Okta scopes that were granted to the client. */
  readonly kind: "org" | "custom";
  /** Where its endpoints are: the org's issuer is the org's URL, but its endpoints lie under `/oauth2`. */
  readonly endpoints: string;
  readonly scopes: readonly string[];
  /** What a token request without `scope` gets; empty: such a request is refused. */
  readonly defaultScopes: readonly string[];
}

export const DEFAULT_SERVER_ID = "default";

export function orgServer(orgUrl: string): AuthorizationServer {
  return {
    issuer: orgUrl,
    kind: "org",
    endpoints: `${orgUrl}/oauth2/v1`,
    scopes: ["okta.apps.read", "okta.apps.manage"],
    defaultScopes: [],
  };
}

export function customServer(orgUrl: string, id: string): AuthorizationServer {
  const issuer = `${orgUrl}/oauth2/${id}`;
  return { issuer, kind: "custom", endpoints: `${issuer}/v1`, scopes: ["api"], defaultScopes: ["api"] };
}

/** What both well-known documents of a server say. */
export function metadata(server: AuthorizationServer): Record<string, unknown> {
  const methods = ["client_secret_basic", "client_secret_post", "client_secret_jwt", "private_key_jwt"];
  return {
    issuer: server.issuer,
    token_endpoint: `${server.endpoints}/token`,
    introspection_endpoint: `${server.endpoints}/introspect`,
    revocation_endpoint: `${server.endpoints}/revoke`,
    grant_types_supported: ["client_credentials"],
    response_types_supported: [],
    scopes_supported: server.scopes,
    token_endpoint_auth_methods_supported: methods,
    introspection_endpoint_auth_methods_supported: methods,
    revocation_endpoint_auth_methods_supported: methods,
  };
}
