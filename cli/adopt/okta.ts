import { HttpClient } from "../../providers/clientcreds/http";
import { OktaClient } from "../../providers/clientcreds/issuers/okta/client";
import { resolveOktaConfig } from "../../providers/clientcreds/issuers/okta/config";
import { listApps, type ListedApp } from "../../providers/clientcreds/issuers/okta/list-apps";

/** Seconds for one request. */
const TIMEOUT = 30;

/** Apps of an org, by whether their clients have a secret to rotate. */
export interface OktaApps {
  readonly withSecret: readonly ListedApp[];
  /** Counted, so that nobody wonders where they are. */
  readonly left: { readonly inactive: number; readonly noOAuth: number; readonly otherAuthentication: number };
}

/**
 * Lists the apps of an org.
 *
 * @param orgUrl undefined: from the environment, as is the token
 * @throws Error that says what to set, IssuerError
 */
export async function appsOfOkta(orgUrl: string | undefined, env: NodeJS.ProcessEnv): Promise<OktaApps> {
  const resolved = resolveOktaConfig({ org_url: orgUrl }, env);
  if ("problems" in resolved) {
    throw new Error(resolved.problems.map(({ summary, detail }) => `${summary}. ${detail}`).join("\n"));
  }
  const { config } = resolved;
  const http = new HttpClient({ timeout: TIMEOUT, rateLimitShare: config.rateLimitShare, env });
  const apps = await listApps(new OktaClient(config, http), new AbortController().signal);
  const active = apps.filter((app) => app.active);
  const oauth = active.filter(({ client }) => client !== null);
  const withSecret = oauth.filter(({ client }) => client!.authMethod?.startsWith("client_secret_"));
  const left = {
    inactive: apps.length - active.length,
    noOAuth: active.length - oauth.length,
    otherAuthentication: oauth.length - withSecret.length,
  };
  return { withSecret, left };
}
