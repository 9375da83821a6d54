import { CAPABILITIES } from "../../providers/clientcreds/rotation/capability";
import { fingerprintOf } from "../../providers/clientcreds/secret/secret";
import { clientCredentialsToken } from "../../runtime";
import { ALL_SCOPES, API, startAuth0Sandbox, type Scope } from "../../sandbox/auth0/sandbox";
import type { IssuerStand } from "./issuer-stand";

/** Seconds: no clock that is set forward ends it. */
const TOKEN_LIFE = 10 * 365 * 86_400;

/** @param scopes of the token; without `read:client_keys` Auth0 tells nothing of a value */
const stand = (scopes: readonly Scope[], attributes: string): IssuerStand => ({
  capability: CAPABILITIES.auth0_secret,
  async start(now) {
    const auth0 = await startAuth0Sandbox({ now, rateLimitPerMinute: 0 });
    const { clientId } = auth0.createClient();
    return {
      faults: auth0.faults,
      ioOf(method, path) {
        const asks = method === "GET" || path.endsWith("/oauth/revoke");
        return { form: "http", name: `${method} ${path.replace(clientId, "…")}`, writes: !asks, lags: false };
      },
      configuration: `auth0 = { domain = "${auth0.domain}", api_token = "${auth0.apiToken(scopes, TOKEN_LIFE)}" }`,
      resource: { type: "clientcreds_auth0_secret", attributes: `client_id = "${clientId}"${attributes}` },
      slotsName: `auth0/${clientId}`,
      login: clientCredentialsToken({
        tokenEndpoint: `${auth0.url}/oauth/token`,
        audience: API,
        authMethod: "client_secret_post",
      }),
      entries: () => [{ fingerprint: fingerprintOf(auth0.secretOf(clientId)), accepted: true }],
      stop: () => auth0.stop(),
    };
  },
});

export const auth0Secret = stand(ALL_SCOPES, "");

/** The first value, which nobody can read, is taken over. */
export const auth0SecretBlind = stand(["read:clients", "update:client_keys"], "\n  take_over = true");
