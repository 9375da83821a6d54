import { isLoopback } from "../../http/address";
import { Secret } from "../../secret/secret";
import type { ConfigProblem } from "../config-problem";
import { isToken } from "../is-token";

/** `auth0` of the provider's configuration, every value known. */
export interface Auth0Settings {
  readonly domain?: string | null;
  readonly api_token?: string | null;
  readonly client_id?: string | null;
  readonly client_secret?: string | null;
  readonly private_key?: string | null;
  readonly audience?: string | null;
  readonly rate_limit_share?: number | null;
}

/** How calls to the Management API authenticate. */
export type Auth0Access =
  /** For a plan that does not ask the issuer. */
  { readonly kind: "none" } | { readonly kind: "token"; readonly apiToken: Secret } | Auth0Application;

/** An application that may use the Management API. */
export type Auth0Application =
  | { readonly kind: "client_secret"; readonly clientId: string; readonly clientSecret: Secret }
  | {
      readonly kind: "private_key_jwt";
      readonly clientId: string;
      /** PEM, or a path to one. */
      readonly privateKey: Secret;
    };

export interface Auth0Config {
  /** `https://acme.eu.auth0.com`, without a slash at the end. */
  readonly tenantUrl: string;
  readonly access: Auth0Access;
  /** Of the Management API. */
  readonly audience: string;
  /** Percent. */
  readonly rateLimitShare: number;
}

export type ResolvedAuth0 = { readonly config: Auth0Config } | { readonly problems: readonly ConfigProblem[] };

/** Whether anything at all says that Auth0 is to be used. */
export const auth0InEnvironment = (env: NodeJS.ProcessEnv): boolean => Boolean(env.AUTH0_DOMAIN);

/**
 * Lays the settings over the environment variables of Auth0's own tools, and checks them.
 *
 * @param mustAuthenticate whether a way to authenticate must be given
 */
export function resolveAuth0Config(
  settings: Auth0Settings,
  env: NodeJS.ProcessEnv,
  mustAuthenticate = true,
): ResolvedAuth0 {
  const problems: ConfigProblem[] = [];
  const problem = (attribute: string, summary: string, detail: string): void => {
    problems.push({ path: ["auth0", attribute], summary, detail });
  };
  const domain = settings.domain || env.AUTH0_DOMAIN || null;
  const tenantUrl = domain === null ? null : tenantUrlOf(domain);
  if (tenantUrl === null) {
    const got = domain === null ? "it is not set" : `got: ${JSON.stringify(domain.replace(/^.*@/s, "…@"))}`;
    problem(
      "domain",
      "Invalid Auth0 domain",
      `\`auth0.domain\` (or AUTH0_DOMAIN) must be the tenant's host name, such as acme.eu.auth0.com, without https:// and path: ${got}.`,
    );
  }
  const share = settings.rate_limit_share ?? 50;
  if (!(share >= 1 && share <= 100)) {
    problem("rate_limit_share", "Invalid share", `\`auth0.rate_limit_share\` must be from 1 to 100, got: ${share}.`);
  }
  const access = accessOf(settings, env, mustAuthenticate);
  if (typeof access === "string") problem("api_token", "No single way to authenticate to Auth0", access);
  if (problems.length > 0 || tenantUrl === null || typeof access === "string") return { problems };
  const audience = settings.audience || env.AUTH0_AUDIENCE || `https://${new URL(tenantUrl).host}/api/v2/`;
  return { config: { tenantUrl, access, audience, rateLimitShare: share } };
}

/** https, and plain http on this machine alone; null: it is no host name. */
function tenantUrlOf(domain: string): string | null {
  if (!/^[A-Za-z0-9.-]+(?::\d{1,5})?$/.test(domain) || !URL.canParse(`https://${domain}`)) return null;
  const { hostname } = new URL(`https://${domain}`);
  return new URL(`${isLoopback(hostname) ? "http" : "https"}://${domain}`).origin;
}

/** What the configuration says wins as a whole over the environment; a string says why there is not exactly one way. */
function accessOf(settings: Auth0Settings, env: NodeJS.ProcessEnv, must: boolean): Auth0Access | string {
  const { api_token, client_id, client_secret, private_key } = settings;
  const configured = api_token || client_id || client_secret || private_key;
  const chosen = configured
    ? { token: api_token, clientId: client_id, secret: client_secret, key: private_key }
    : { token: env.AUTH0_API_TOKEN, clientId: env.AUTH0_CLIENT_ID, secret: env.AUTH0_CLIENT_SECRET };
  const { token, clientId, secret, key } = chosen;
  if (token && (clientId || secret || key)) return "Both an API token and an application are given. Keep one of them.";
  if (token) {
    if (isToken(token.trim())) return { kind: "token", apiToken: Secret.of(token.trim()) };
    return "The API token holds characters that no token has. Check how `auth0.api_token` or AUTH0_API_TOKEN is made.";
  }
  if (secret && key) return "Both `auth0.client_secret` and `auth0.private_key` are given. Keep one of them.";
  if (clientId && secret) return { kind: "client_secret", clientId, clientSecret: Secret.of(secret) };
  if (clientId && key) return { kind: "private_key_jwt", clientId, privateKey: Secret.of(key) };
  if (clientId || secret || key) {
    return "An application needs `auth0.client_id`, and `auth0.client_secret` or `auth0.private_key`.";
  }
  if (!must) return { kind: "none" };
  return "Set `auth0.client_id` and `auth0.client_secret` (or AUTH0_CLIENT_ID and AUTH0_CLIENT_SECRET) of an application that may use the Management API, or its `auth0.private_key`, or `auth0.api_token` (or AUTH0_API_TOKEN).";
}
