import { adopt } from "../../cli/adopt";
import type { Auth0Sandbox, Scope } from "../../sandbox/auth0/sandbox";
import type { KeycloakSandbox } from "../../sandbox/keycloak/sandbox";
import type { OktaSandbox } from "../../sandbox/okta/sandbox";
import type { Result } from "./terraform";

/** Runs `clientcreds adopt okta` on an org. */
export const adoptOkta = (okta: OktaSandbox, ...args: string[]): Promise<Result> =>
  run({ OKTA_API_TOKEN: okta.apiToken }, ["okta", "--org-url", okta.url, ...args]);

/** Runs `clientcreds adopt auth0` on a tenant, with a token of these scopes. */
export const adoptAuth0 = (auth0: Auth0Sandbox, scopes: readonly Scope[], ...args: string[]): Promise<Result> =>
  run({ AUTH0_API_TOKEN: auth0.apiToken(scopes) }, ["auth0", "--domain", auth0.domain, ...args]);

/** Runs `clientcreds adopt keycloak` on a realm, as a client of it with these roles. */
export function adoptKeycloak(
  keycloak: KeycloakSandbox,
  realm: string,
  roles: readonly string[],
  ...args: string[]
): Promise<Result> {
  const { clientId, secret } = keycloak.createAdminClient(realm, "terraform", roles);
  const env = { KEYCLOAK_CLIENT_ID: clientId, KEYCLOAK_CLIENT_SECRET: secret, KEYCLOAK_REALM: realm };
  return run(env, ["keycloak", "--url", keycloak.url, ...args]);
}

/** Runs `clientcreds adopt sahamati` as the designated user. */
export const adoptSahamati = (
  { baseUrl, username, password }: { baseUrl: string; username: string; password: string },
  ...args: string[]
): Promise<Result> =>
  run({ SAHAMATI_USERNAME: username, SAHAMATI_PASSWORD: password }, ["sahamati", "--base-url", baseUrl, ...args]);

async function run(env: NodeJS.ProcessEnv, args: readonly string[]): Promise<Result> {
  const before = { ...process.env };
  const said = { stdout: "", stderr: "" };
  const spies = (["stdout", "stderr"] as const).map((name) =>
    jest.spyOn(process[name], "write").mockImplementation((text) => Boolean((said[name] += String(text)))),
  );
  Object.assign(process.env, env);
  try {
    return { code: await adopt(args), ...said };
  } finally {
    process.env = before;
    for (const spy of spies) spy.mockRestore();
  }
}
