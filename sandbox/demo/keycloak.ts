import { clientCredentialsToken } from "../../runtime";
import { startKeycloakSandbox } from "../keycloak/sandbox";
import type { DemoIssuer } from "./issuer";

const REALM = "acme";
const CLIENT_ID = "billing";

/** A sandbox Keycloak with one client and no policy that rotates. It accepts one secret, so the next one is in the store long before Keycloak hears of it. */
export async function keycloakDemo(): Promise<DemoIssuer> {
  const keycloak = await startKeycloakSandbox();
  keycloak.createRealm(REALM);
  keycloak.createClient(REALM, { clientId: CLIENT_ID });
  const rotation = keycloak.createAdminClient(REALM, "terraform", ["manage-clients", "view-realm"]);
  return {
    text: `a sandbox Keycloak at ${keycloak.url}, with the client ${CLIENT_ID} in the realm ${REALM} and its first secret`,
    settings: {
      KEYCLOAK_URL: keycloak.url,
      REALM,
      KEYCLOAK_CLIENT: CLIENT_ID,
      EVERY: "60s",
      OVERLAP: "20s",
      STEP_DEADLINE: "10s",
    },
    env: { KEYCLOAK_CLIENT_ID: rotation.clientId, KEYCLOAK_CLIENT_SECRET: rotation.secret },
    resourceType: "clientcreds_keycloak_secret",
    slots: `keycloak/${REALM}/${CLIENT_ID}`,
    login: clientCredentialsToken({ tokenEndpoint: `${keycloak.url}/realms/${REALM}/protocol/openid-connect/token` }),
    summary: () =>
      `token requests that were refused, for the secret before or in the moment of the change: ${keycloak.logins.failed}`,
    stop: () => keycloak.stop(),
  };
}
