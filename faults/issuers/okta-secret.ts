import { CAPABILITIES } from "../../providers/clientcreds/rotation/capability";
import { fingerprintOf } from "../../providers/clientcreds/secret/secret";
import { clientCredentialsToken } from "../../runtime";
import { startOktaSandbox } from "../../sandbox/okta/sandbox";
import type { IssuerStand } from "./issuer-stand";

/** Ids of apps and secrets. */
const ID = /\b(0oa|ocs)\w+/g;

export const oktaSecret: IssuerStand = {
  capability: CAPABILITIES.okta_secret,
  async start(now) {
    const okta = await startOktaSandbox({ now, rateLimitPerMinute: 0 });
    const { appId } = okta.createApp();
    return {
      faults: okta.faults,
      ioOf(method, path) {
        const asks = method === "GET" || path.endsWith("/v1/revoke");
        return {
          form: "http",
          name: `${method} ${path.replace(ID, "$1…")}`,
          writes: !asks,
          lags: asks && path.endsWith("/secrets"),
        };
      },
      configuration: `okta = { org_url = "${okta.url}", api_token = "${okta.apiToken}" }`,
      resource: { type: "clientcreds_okta_secret", attributes: `app_id = "${appId}"` },
      slotsName: `okta/${appId}`,
      login: clientCredentialsToken({ tokenEndpoint: `${okta.url}/oauth2/default/v1/token`, scope: "api" }),
      entries: () =>
        okta.secretsOf(appId).map(({ value, status }) => ({
          fingerprint: fingerprintOf(value),
          accepted: status === "ACTIVE",
        })),
      stop: () => okta.stop(),
    };
  },
};
