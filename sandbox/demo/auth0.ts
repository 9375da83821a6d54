import { clientCredentialsToken } from "../../runtime";
import { API, startAuth0Sandbox, type Auth0Sandbox } from "../auth0/sandbox";
import type { DemoIssuer } from "./issuer";

interface Tenant {
  readonly auth0: Auth0Sandbox;
  readonly clientId: string;
  readonly common: Pick<DemoIssuer, "settings" | "env" | "stop">;
}

/** A sandbox Auth0 tenant with one client. */
async function tenant(): Promise<Tenant> {
  const auth0 = await startAuth0Sandbox({ rateLimitPerMinute: 0, propagationMs: 1000 });
  const { clientId } = auth0.createClient({ name: "billing" });
  const rotation = auth0.createManagementClient();
  const common = {
    settings: {
      AUTH0_DOMAIN: auth0.domain,
      AUTH0_CLIENT: clientId,
      EVERY: "60s",
      OVERLAP: "20s",
      STEP_DEADLINE: "10s",
    },
    env: { AUTH0_CLIENT_ID: rotation.clientId, AUTH0_CLIENT_SECRET: rotation.secret },
    stop: () => auth0.stop(),
  };
  return { auth0, clientId, common };
}

/** The client accepts one secret, so the next one is in the store long before Auth0 hears of it. */
export async function auth0Demo(): Promise<DemoIssuer> {
  const { auth0, clientId, common } = await tenant();
  return {
    ...common,
    text: `a sandbox Auth0 tenant at ${auth0.url}, with the client ${clientId} and its first secret`,
    resourceType: "clientcreds_auth0_secret",
    slots: `auth0/${clientId}`,
    login: clientCredentialsToken({
      tokenEndpoint: `${auth0.url}/oauth/token`,
      audience: API,
      authMethod: "client_secret_post",
    }),
    summary: () =>
      `token requests that were refused, for the secret before or in the second in which either may be: ${auth0.logins.failed}`,
  };
}

/** The client is switched to keys. It accepts two of them, so nobody needs to know of the next one in time. */
export async function auth0KeyDemo(): Promise<DemoIssuer> {
  const { auth0, clientId, common } = await tenant();
  return {
    ...common,
    text: `a sandbox Auth0 tenant at ${auth0.url}, with the client ${clientId}, which gets keys instead of its secret`,
    resourceType: "clientcreds_auth0_key",
    slots: `auth0-key/${clientId}`,
    login: clientCredentialsToken({
      tokenEndpoint: `${auth0.url}/oauth/token`,
      audience: API,
      assertionAudience: `${auth0.url}/`,
    }),
    summary: () => {
      const keys = auth0
        .keysOf(clientId)
        .map(({ kid, attached }) => `${kid.slice(0, 22)} ${attached ? "attached" : "stored"}`);
      return `keys at the client: ${keys.join(", ")}`;
    },
  };
}
