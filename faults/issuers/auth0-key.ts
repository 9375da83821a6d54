import { keyFingerprint } from "../../providers/clientcreds/key/thumbprint";
import { CAPABILITIES } from "../../providers/clientcreds/rotation/capability";
import { clientCredentialsToken } from "../../runtime";
import { ALL_SCOPES, API } from "../../sandbox/auth0/sandbox";
import { auth0Tenant } from "./auth0-tenant";
import type { IssuerStand } from "./issuer-stand";

export const auth0Key: IssuerStand = {
  capability: CAPABILITIES.auth0_key,
  async start(now) {
    const { auth0, clientId, common } = await auth0Tenant(now, ALL_SCOPES);
    return {
      ...common,
      resource: { type: "clientcreds_auth0_key", attributes: `client_id = "${clientId}"\n  attach = true` },
      slotsName: `auth0-key/${clientId}`,
      login: clientCredentialsToken({
        tokenEndpoint: `${auth0.url}/oauth/token`,
        audience: API,
        assertionAudience: `${auth0.url}/`,
        now,
      }),
      entries: () =>
        auth0.keysOf(clientId).map(({ kid, attached }) => ({ fingerprint: keyFingerprint(kid), accepted: attached })),
    };
  },
};
