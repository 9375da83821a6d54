import { keyFingerprint } from "../../providers/clientcreds/key/thumbprint";
import { CAPABILITIES } from "../../providers/clientcreds/rotation/capability";
import { clientCredentialsToken } from "../../runtime";
import { startOktaSandbox } from "../../sandbox/okta/sandbox";
import type { IssuerStand } from "./issuer-stand";

/** Ids of apps and keys. */
const ID = /\b(0oa|pks)\w+/g;

export const oktaKey: IssuerStand = {
  capability: CAPABILITIES.okta_key,
  async start(now) {
    const okta = await startOktaSandbox({ now, rateLimitPerMinute: 0 });
    const { appId } = okta.createKeyApp();
    return {
      faults: okta.faults,
      ioOf(method, path) {
        const asks = method === "GET" || path.endsWith("/v1/revoke");
        return {
          form: "http",
          name: `${method} ${path.replace(ID, "$1…")}`,
          writes: !asks,
          lags: asks && path.endsWith("/jwks"),
        };
      },
      configuration: `okta = { org_url = "${okta.url}", api_token = "${okta.apiToken}" }`,
      // A key on a curve is made in no time.
      resource: {
        type: "clientcreds_okta_key",
        attributes: `app_id = "${appId}"\n  generate = { algorithm = "ES256" }`,
      },
      slotsName: `okta-key/${appId}`,
      login: clientCredentialsToken({ tokenEndpoint: `${okta.url}/oauth2/default/v1/token`, scope: "api", now }),
      entries: () =>
        okta.keysOf(appId).map(({ jwk, status }) => ({
          fingerprint: keyFingerprint(jwk.kid!),
          accepted: status === "ACTIVE",
        })),
      stop: () => okta.stop(),
    };
  },
};
