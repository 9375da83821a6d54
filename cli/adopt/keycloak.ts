import { HttpClient } from "../../providers/clientcreds/http";
import { KeycloakClient } from "../../providers/clientcreds/issuers/keycloak/client";
import { notBySecret, type ClientRecord } from "../../providers/clientcreds/issuers/keycloak/client-record";
import { resolveKeycloakConfig } from "../../providers/clientcreds/issuers/keycloak/config";

/** Seconds for one request. */
const TIMEOUT = 30;

/** Clients of a realm, by whether they have a secret to rotate. */
export interface KeycloakClients {
  readonly realm: string;
  readonly withSecret: readonly ClientRecord[];
  /** Counted, so that nobody wonders where they are. */
  readonly left: { readonly disabled: number; readonly notConfidential: number; readonly otherAuthentication: number };
}

/**
 * Lists the clients of a realm. Keycloak shows their secrets with them, which are dropped.
 *
 * @param url undefined: from the environment, as is the access
 * @param realm undefined: that of the login
 * @throws Error that says what to set, IssuerError
 */
export async function clientsOfKeycloak(
  url: string | undefined,
  realm: string | undefined,
  env: NodeJS.ProcessEnv,
): Promise<KeycloakClients> {
  const resolved = resolveKeycloakConfig({ url }, env);
  if ("problems" in resolved) {
    throw new Error(resolved.problems.map(({ summary, detail }) => `${summary}. ${detail}`).join("\n"));
  }
  const { config } = resolved;
  const name = realm ?? config.realm;
  const client = new KeycloakClient(config, new HttpClient({ timeout: TIMEOUT, env }));
  const { records } = await client.realm(name).realm.clients(new AbortController().signal);
  const enabled = records.filter((each) => each.enabled);
  const confidential = enabled.filter(({ accessType }) => accessType === "confidential");
  const withSecret = confidential.filter((each) => notBySecret(each) === null);
  const left = {
    disabled: records.length - enabled.length,
    notConfidential: enabled.length - confidential.length,
    otherAuthentication: confidential.length - withSecret.length,
  };
  return { realm: name, withSecret, left };
}
