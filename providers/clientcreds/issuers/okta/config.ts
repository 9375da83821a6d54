import { isLoopback, withoutPassword } from "../../http/address";
import type { ConfigProblem } from "../config-problem";
import { isToken } from "../is-token";

/** `okta` of the provider's configuration, every value known. */
export interface OktaSettings {
  readonly org_url?: string | null;
  readonly api_token?: string | null;
  readonly client_id?: string | null;
  readonly private_key?: string | null;
  readonly private_key_id?: string | null;
  readonly scopes?: readonly string[] | null;
  readonly also_known_as?: readonly string[] | null;
  readonly rate_limit_share?: number | null;
}

/** How calls to the management API authenticate. */
export type OktaAccess =
  /** For a plan that does not ask the issuer. */
  | { readonly kind: "none" }
  | { readonly kind: "token"; readonly apiToken: string }
  | {
      readonly kind: "private_key_jwt";
      readonly clientId: string;
      /** PEM, or a path to one. */
      readonly privateKey: string;
      readonly keyId: string | undefined;
      readonly scopes: readonly string[];
    };

export interface OktaConfig {
  /** Without a slash at the end. */
  readonly orgUrl: string;
  readonly access: OktaAccess;
  readonly alsoKnownAs: readonly string[];
  /** Percent. */
  readonly rateLimitShare: number;
}

export type ResolvedOkta = { readonly config: OktaConfig } | { readonly problems: readonly ConfigProblem[] };

const DEFAULT_SCOPES = ["okta.apps.read", "okta.apps.manage"];

/**
 * Lays the settings over the environment variables of Okta's own tools, and checks them.
 *
 * @param mustAuthenticate whether a way to authenticate must be given
 */
export function resolveOktaConfig(
  settings: OktaSettings,
  env: NodeJS.ProcessEnv,
  mustAuthenticate = true,
): ResolvedOkta {
  const problems: ConfigProblem[] = [];
  const orgUrl = settings.org_url ?? urlFromEnvironment(env);
  const problem = (attribute: string, summary: string, detail: string): void => {
    problems.push({ path: ["okta", attribute], summary, detail });
  };
  const wrongUrl = orgUrl === null ? "it is not set" : checkOrgUrl(orgUrl);
  if (wrongUrl) {
    problem(
      "org_url",
      "Invalid Okta org URL",
      `\`okta.org_url\` must be the org's URL, such as https://acme.okta.com: ${wrongUrl}. Set it, or OKTA_ORG_NAME and OKTA_BASE_URL.`,
    );
  }
  const share = settings.rate_limit_share ?? 50;
  if (!(share >= 1 && share <= 100)) {
    problem("rate_limit_share", "Invalid share", `\`okta.rate_limit_share\` must be from 1 to 100, got: ${share}.`);
  }
  for (const url of settings.also_known_as ?? []) {
    const wrong = checkOrgUrl(url);
    if (wrong) {
      // A list may hold null.
      const shown = JSON.stringify(withoutPassword(String(url)));
      problem("also_known_as", "Invalid Okta org URL", `\`okta.also_known_as\` ${shown}: ${wrong}.`);
    }
  }
  const access = accessOf(settings, env, mustAuthenticate);
  if (typeof access === "string") problem("api_token", "No single way to authenticate to Okta", access);
  if (problems.length > 0 || typeof access === "string") return { problems };
  return {
    config: {
      orgUrl: new URL(orgUrl!).origin,
      access,
      alsoKnownAs: (settings.also_known_as ?? []).map((url) => new URL(url).origin),
      rateLimitShare: share,
    },
  };
}

/** Whether anything at all says that Okta is to be used. */
export const oktaInEnvironment = (env: NodeJS.ProcessEnv): boolean => Boolean(env.OKTA_ORG_NAME);

function urlFromEnvironment(env: NodeJS.ProcessEnv): string | null {
  const name = env.OKTA_ORG_NAME;
  return name ? `https://${name}.${env.OKTA_BASE_URL || "okta.com"}` : null;
}

function checkOrgUrl(text: string): string | null {
  let url: URL;
  try {
    url = new URL(text);
  } catch {
    return "it is no URL";
  }
  if (url.protocol !== "https:" && !(url.protocol === "http:" && isLoopback(url.hostname)))
    return "only https is allowed";
  if (url.username || url.password) return "it must hold no user name";
  if (url.pathname !== "/" || url.search || url.hash) return "it must have no path";
  return /-admin\.okta[^.]*\.[a-z]+$/.test(url.hostname) ? "this is the admin console's; leave out -admin" : null;
}

/** What the configuration says wins as a whole over the environment; a string says why there is not exactly one way. */
function accessOf(settings: OktaSettings, env: NodeJS.ProcessEnv, must: boolean): OktaAccess | string {
  const configured = pick(settings.api_token, settings.client_id, settings.private_key);
  const chosen = configured ?? pick(env.OKTA_API_TOKEN, env.OKTA_API_CLIENT_ID, env.OKTA_API_PRIVATE_KEY);
  if (!chosen) {
    if (!must) return { kind: "none" };
    return "Set `okta.api_token` (or OKTA_API_TOKEN), or `okta.client_id` with `okta.private_key` (or OKTA_API_CLIENT_ID and OKTA_API_PRIVATE_KEY).";
  }
  if (chosen.token && (chosen.clientId || chosen.key)) {
    return "Both an API token and a service app are given. Keep one of them.";
  }
  if (chosen.token) {
    const apiToken = chosen.token.trim();
    if (isToken(apiToken)) return { kind: "token", apiToken };
    return "The API token holds characters that no token has. Check how `okta.api_token` or OKTA_API_TOKEN is made.";
  }
  if (!chosen.clientId || !chosen.key) {
    return "A service app needs both `okta.client_id` and `okta.private_key`.";
  }
  const fromEnvironment = env.OKTA_API_SCOPES?.split(/[\s,]+/).filter(Boolean) ?? [];
  const scopes = settings.scopes ?? (fromEnvironment.length > 0 ? fromEnvironment : DEFAULT_SCOPES);
  return {
    kind: "private_key_jwt",
    clientId: chosen.clientId,
    privateKey: chosen.key,
    // An id belongs to its key, so it comes from where that comes from.
    keyId: settings.private_key_id || (configured ? undefined : env.OKTA_API_PRIVATE_KEY_ID) || undefined,
    scopes,
  };
}

type Text = string | null | undefined;

function pick(token: Text, clientId: Text, key: Text): { token?: Text; clientId?: Text; key?: Text } | null {
  return token || clientId || key ? { token, clientId, key } : null;
}
