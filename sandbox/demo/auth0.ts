import { clientCredentialsToken } from "../../runtime";
import { API, startAuth0Sandbox } from "../auth0/sandbox";
import type { DemoIssuer } from "./issuer";

/** A sandbox Auth0 tenant with one client. It accepts one secret, so the next one is in the store long before Auth0 hears of it. */
export async function auth0Demo(): Promise<DemoIssuer> {
  const auth0 = await startAuth0Sandbox({ rateLimitPerMinute: 0, propagationMs: 1000 });
  const { clientId } = auth0.createClient({ name: "billing" });
  const rotation = auth0.createManagementClient();
  return {
    text: `a sandbox Auth0 tenant at ${auth0.url}, with the client ${clientId} and its first secret`,
    settings: {
      AUTH0_DOMAIN: auth0.domain,
      AUTH0_CLIENT: clientId,
      EVERY: "60s",
      OVERLAP: "20s",
      STEP_DEADLINE: "10s",
    },
    env: { AUTH0_CLIENT_ID: rotation.clientId, AUTH0_CLIENT_SECRET: rotation.secret },
    resourceType: "clientcreds_auth0_secret",
    slots: `auth0/${clientId}`,
    login: clientCredentialsToken({
      tokenEndpoint: `${auth0.url}/oauth/token`,
      audience: API,
      authMethod: "client_secret_post",
    }),
    summary: () =>
      `token requests that were refused, for the secret before or in the second in which either may be: ${auth0.logins.failed}`,
    stop: () => auth0.stop(),
  };
}
