import { HttpClient } from "../../providers/clientcreds/http";
import { Auth0Client } from "../../providers/clientcreds/issuers/auth0/client";
import { resolveAuth0Config } from "../../providers/clientcreds/issuers/auth0/config";
import { listClients } from "../../providers/clientcreds/issuers/auth0/list-clients";
import type { ShownClient } from "../../providers/clientcreds/issuers/auth0/shown-client";

/** Seconds for one request. */
const TIMEOUT = 30;

/** Clients of a tenant, by whether they have a secret to rotate. */
export interface Auth0Clients {
  readonly withSecret: readonly ShownClient[];
  /** Counted, so that nobody wonders where they are. */
  readonly left: { readonly publicClients: number; readonly otherAuthentication: number };
}

/**
 * Lists the clients of a tenant; without `read:client_keys` no secret is read.
 *
 * @param domain undefined: from the environment, as is the access
 * @throws Error that says what to set, IssuerError
 */
export async function clientsOfAuth0(domain: string | undefined, env: NodeJS.ProcessEnv): Promise<Auth0Clients> {
  const resolved = resolveAuth0Config({ domain }, env);
  if ("problems" in resolved) {
    throw new Error(resolved.problems.map(({ summary, detail }) => `${summary}. ${detail}`).join("\n"));
  }
  const { config } = resolved;
  const http = new HttpClient({ timeout: TIMEOUT, rateLimitShare: config.rateLimitShare, env });
  const clients: ShownClient[] = [];
  for await (const page of listClients(new Auth0Client(config, http), new AbortController().signal)) {
    clients.push(...page);
  }
  const withSecret = clients.filter(({ authMethod }) => authMethod?.startsWith("client_secret_"));
  const publicClients = clients.filter(({ authMethod }) => authMethod === "none").length;
  const left = { publicClients, otherAuthentication: clients.length - withSecret.length - publicClients };
  return { withSecret, left };
}
