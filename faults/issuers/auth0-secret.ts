import { CAPABILITIES } from "../../providers/clientcreds/rotation/capability";
import { fingerprintOf } from "../../providers/clientcreds/secret/secret";
import { clientCredentialsToken } from "../../runtime";
import { ALL_SCOPES, API, type Scope } from "../../sandbox/auth0/sandbox";
import { auth0Tenant } from "./auth0-tenant";
import type { IssuerStand } from "./issuer-stand";

/** @param scopes of the token; without `read:client_keys` Auth0 tells nothing of a value */
const stand = (scopes: readonly Scope[], attributes: string): IssuerStand => ({
  capability: CAPABILITIES.auth0_secret,
  async start(now) {
    const { auth0, clientId, common } = await auth0Tenant(now, scopes);
    return {
      ...common,
      resource: { type: "clientcreds_auth0_secret", attributes: `client_id = "${clientId}"${attributes}` },
      slotsName: `auth0/${clientId}`,
      login: clientCredentialsToken({
        tokenEndpoint: `${auth0.url}/oauth/token`,
        audience: API,
        authMethod: "client_secret_post",
      }),
      entries: () => [{ fingerprint: fingerprintOf(auth0.secretOf(clientId)), accepted: true }],
    };
  },
});

export const auth0Secret = stand(ALL_SCOPES, "");

/** The first value, which nobody can read, is taken over. */
export const auth0SecretBlind = stand(["read:clients", "update:client_keys"], "\n  take_over = true");
