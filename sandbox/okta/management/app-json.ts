import type { App } from "../org";
import { timestamp } from "../secret-json";

/** An app as the Management API shows it: never with a secret. */
export function appJson(app: App, orgUrl: string): Record<string, unknown> {
  const self = `${orgUrl}/api/v1/apps/${app.id}`;
  return {
    id: app.id,
    name: "oidc_client",
    label: app.label,
    status: "ACTIVE",
    created: timestamp(app.created),
    lastUpdated: timestamp(app.created),
    signOnMode: "OPENID_CONNECT",
    credentials: {
      oauthClient: {
        autoKeyRotation: true,
        client_id: app.clientId,
        token_endpoint_auth_method: app.method,
      },
    },
    settings: {
      oauthClient: {
        application_type: app.scopes ? "service" : "web",
        grant_types: ["client_credentials"],
      },
    },
    _links: { self: { href: self } },
  };
}
