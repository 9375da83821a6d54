import { jsonOf } from "../json";

/** What an app of Okta's says of itself as an OAuth client. */
export interface OAuthClient {
  readonly clientId: string;
  /** Its `token_endpoint_auth_method`; null: not told. */
  readonly authMethod: string | null;
}

/** null: the app is no OAuth client. */
export const oauthClientOf = (body: string): OAuthClient | null => oauthClientIn(jsonOf(body));

/** null: the app is no OAuth client. */
export function oauthClientIn(app: Readonly<Record<string, unknown>>): OAuthClient | null {
  const { credentials } = app as { credentials?: { oauthClient?: Record<string, unknown> | null } | null };
  const { client_id: clientId, token_endpoint_auth_method: method } = credentials?.oauthClient ?? {};
  if (typeof clientId !== "string") return null;
  return { clientId, authMethod: typeof method === "string" && /^[a-z_]{1,40}$/.test(method) ? method : null };
}
