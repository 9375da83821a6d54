import { startAuth0Sandbox, type Auth0Sandbox, type Scope } from "../../sandbox/auth0/sandbox";
import type { RunningIssuer } from "./issuer-stand";

/** Seconds: no clock that is set forward ends it. */
const TOKEN_LIFE = 10 * 365 * 86_400;
/** Ids of keys. */
const ID = /\bcred_\w+/g;

type Common = Pick<RunningIssuer, "faults" | "ioOf" | "configuration" | "stop">;

/** What the stands of all kinds of credentials at Auth0 share. @param scopes of the provider's token */
export async function auth0Tenant(
  now: () => number,
  scopes: readonly Scope[],
): Promise<{ readonly auth0: Auth0Sandbox; readonly clientId: string; readonly common: Common }> {
  const auth0 = await startAuth0Sandbox({ now, rateLimitPerMinute: 0 });
  const { clientId } = auth0.createClient();
  const common: Common = {
    faults: auth0.faults,
    ioOf(method, path) {
      const asks = method === "GET" || path.endsWith("/oauth/revoke");
      const name = `${method} ${path.replace(clientId, "…").replace(ID, "cred_…")}`;
      return { form: "http", name, writes: !asks, lags: false };
    },
    configuration: `auth0 = { domain = "${auth0.domain}", api_token = "${auth0.apiToken(scopes, TOKEN_LIFE)}" }`,
    stop: () => auth0.stop(),
  };
  return { auth0, clientId, common };
}
