import { refersTo, type Attributes, type ResourceView } from "./resource-view";

/** How the client of another provider's resource is told, and which of our credentials are its. */
interface OAuthApp {
  readonly credentials: readonly string[];
  /** Attributes of a credential that may name the client. */
  readonly references: readonly string[];
  /** Public clients have no credential. */
  isPublic(app: Attributes): boolean;
}

/** Resources of other providers that make an OAuth client. */
export const OAUTH_APPS: Readonly<Record<string, OAuthApp>> = {
  okta_app_oauth: {
    credentials: ["clientcreds_okta_secret", "clientcreds_okta_key"],
    references: ["app_id"],
    isPublic: (app) => app.token_endpoint_auth_method === "none",
  },
  keycloak_openid_client: {
    credentials: ["clientcreds_keycloak_secret"],
    references: ["client_id", "client_uuid"],
    isPublic: (app) => app.access_type === "PUBLIC" || app.access_type === "BEARER-ONLY",
  },
  auth0_client: {
    credentials: ["clientcreds_auth0_secret", "clientcreds_auth0_key"],
    references: ["client_id"],
    isPublic: (app) => app.app_type === "native" || app.app_type === "spa",
  },
};

/** Whether the credential is of this client: it refers to it, or names the same client id. */
export function isCredentialOf(credential: ResourceView, app: ResourceView): boolean {
  const kind = OAUTH_APPS[app.type];
  if (!kind?.credentials.includes(credential.type)) return false;
  if (kind.references.some((attribute) => refersTo(credential, attribute, app))) return true;
  const { client_id: clientId, realm_id: realm } = app.attributes;
  // Only Keycloak's clients have an id that is chosen in the configuration.
  if (app.type !== "keycloak_openid_client" || clientId === undefined) return false;
  return credential.attributes.client_id === clientId && sameRealm(credential.attributes.realm, realm);
}

/** Of references to a realm nothing can be compared. */
const sameRealm = (a: unknown, b: unknown): boolean =>
  a === b || [a, b].some((realm) => typeof realm === "string" && realm.includes("${"));
