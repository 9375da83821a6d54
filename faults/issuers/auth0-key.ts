import { keyFingerprint } from "../../providers/clientcreds/key/thumbprint";
import { CAPABILITIES } from "../../providers/clientcreds/rotation/capability";
import { clientCredentialsToken } from "../../runtime";
import { ALL_SCOPES, API, startAuth0Sandbox } from "../../sandbox/auth0/sandbox";
import type { IssuerStand } from "./issuer-stand";

/** Seconds: no clock that is set forward ends it. */
const TOKEN_LIFE = 10 * 365 * 86_400;
/** Ids of credentials. */
const ID = /\bcred_\w+/g;

export const auth0Key: IssuerStand = {
  capability: CAPABILITIES.auth0_key,
  async start(now) {
    const auth0 = await startAuth0Sandbox({ now, rateLimitPerMinute: 0 });
    const { clientId } = auth0.createClient();
    return {
      faults: auth0.faults,
      ioOf(method, path) {
        const asks = method === "GET" || path.endsWith("/oauth/revoke");
        const name = `${method} ${path.replace(clientId, "…").replace(ID, "cred_…")}`;
        return { form: "http", name, writes: !asks, lags: false };
      },
      configuration: `auth0 = { domain = "${auth0.domain}", api_token = "${auth0.apiToken(ALL_SCOPES, TOKEN_LIFE)}" }`,
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
      stop: () => auth0.stop(),
    };
  },
};
