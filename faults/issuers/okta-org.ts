import { clientCredentialsToken } from "../../runtime";
import { startOktaSandbox, type OktaSandbox } from "../../sandbox/okta/sandbox";
import type { RunningIssuer } from "./issuer-stand";

/** Ids of apps, secrets and keys. */
const ID = /\b(0oa|ocs|pks)\w+/g;

type Common = Pick<RunningIssuer, "faults" | "ioOf" | "configuration" | "login" | "stop">;

/** What the stands of all kinds of credentials at Okta share. @param list last part of the path of what may be shown late */
export async function oktaOrg(
  now: () => number,
  list: "secrets" | "jwks",
): Promise<{ readonly okta: OktaSandbox; readonly common: Common }> {
  const okta = await startOktaSandbox({ now, rateLimitPerMinute: 0 });
  const common: Common = {
    faults: okta.faults,
    ioOf(method, path) {
      const asks = method === "GET" || path.endsWith("/v1/revoke");
      return {
        form: "http",
        name: `${method} ${path.replace(ID, "$1…")}`,
        writes: !asks,
        lags: asks && path.endsWith(`/${list}`),
      };
    },
    configuration: `okta = { org_url = "${okta.url}", api_token = "${okta.apiToken}" }`,
    login: clientCredentialsToken({ tokenEndpoint: `${okta.url}/oauth2/default/v1/token`, scope: "api", now }),
    stop: () => okta.stop(),
  };
  return { okta, common };
}
