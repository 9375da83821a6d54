import { isLoopback } from "../../http/address";
import { Secret } from "../../secret/secret";
import type { ConfigProblem } from "../config-problem";

/** `sahamati` of the provider's configuration, every value known. */
export interface SahamatiSettings {
  readonly environment?: string | null;
  readonly base_url?: string | null;
  readonly username?: string | null;
  readonly password?: string | null;
}

/** The designated user, who administers the entities. */
export interface SahamatiUser {
  /** E-mail. */
  readonly username: string;
  readonly password: Secret;
}

export interface SahamatiConfig {
  /** Without a slash at the end; all paths are under its `/v1`. */
  readonly baseUrl: string;
  /** null: for a plan that does not ask the issuer. */
  readonly user: SahamatiUser | null;
}

export type ResolvedSahamati = { readonly config: SahamatiConfig } | { readonly problems: readonly ConfigProblem[] };

/** Sahamati's published base URLs. */
const ENVIRONMENTS: Readonly<Record<string, string>> = {
  production: "https://api.sahamati.org.in/iam",
  uat: "https://api.uat.sahamati.org.in/iam",
  sandbox: "https://api.sandbox.sahamati.org.in/iam",
};

/** Whether anything at all says that Sahamati is to be used. */
export const sahamatiInEnvironment = (env: NodeJS.ProcessEnv): boolean =>
  Boolean(env.SAHAMATI_ENVIRONMENT || env.SAHAMATI_BASE_URL);

/**
 * Lays the settings over the environment variables, and checks them.
 *
 * @param mustAuthenticate whether the user must be given
 */
export function resolveSahamatiConfig(
  settings: SahamatiSettings,
  env: NodeJS.ProcessEnv,
  mustAuthenticate = true,
): ResolvedSahamati {
  const problems: ConfigProblem[] = [];
  const problem = (attribute: string, summary: string, detail: string): void => {
    problems.push({ path: ["sahamati", attribute], summary, detail });
  };
  // What the configuration says of the place wins as a whole: an environment there is not contradicted by a base URL in a variable.
  const configured = Boolean(settings.environment || settings.base_url);
  const environment = (configured ? settings.environment : env.SAHAMATI_ENVIRONMENT) || null;
  const baseUrl = (configured ? settings.base_url : env.SAHAMATI_BASE_URL) || null;
  if ((environment === null) === (baseUrl === null)) {
    const why = environment === null ? "Neither is set" : "Both are set";
    problem(
      "environment",
      "No single Sahamati environment",
      `${why}. Set \`sahamati.environment\` (or SAHAMATI_ENVIRONMENT) to ${Object.keys(ENVIRONMENTS).join(", ")}, or \`sahamati.base_url\` (or SAHAMATI_BASE_URL).`,
    );
  } else if (environment !== null && !Object.hasOwn(ENVIRONMENTS, environment)) {
    const choices = Object.keys(ENVIRONMENTS).join(", ");
    problem(
      "environment",
      "Invalid value",
      `\`sahamati.environment\` must be one of ${choices}, got: ${JSON.stringify(environment)}.`,
    );
  }
  const wrongUrl = baseUrl === null ? null : checkBaseUrl(baseUrl);
  if (wrongUrl) {
    const example = ENVIRONMENTS.production;
    problem("base_url", "Invalid base URL", `\`sahamati.base_url\` must be a URL such as ${example}: ${wrongUrl}.`);
  }
  const username = settings.username || env.SAHAMATI_USERNAME || null;
  const password = settings.password || env.SAHAMATI_PASSWORD || null;
  if (mustAuthenticate && (username === null || password === null)) {
    const missing = username === null ? "username" : "password";
    problem(
      missing,
      "No Sahamati user",
      `\`sahamati.${missing}\` is not set. Give the designated user who administers the entities: \`sahamati.username\` and \`sahamati.password\`, or SAHAMATI_USERNAME and SAHAMATI_PASSWORD.`,
    );
  }
  if (problems.length > 0) return { problems };
  const user = username !== null && password !== null ? { username, password: Secret.of(password) } : null;
  return { config: { baseUrl: environment === null ? normal(baseUrl!) : ENVIRONMENTS[environment]!, user } };
}

/** The specification's server URLs end with the version, Sahamati's pages leave it out. */
const normal = (baseUrl: string): string =>
  new URL(baseUrl).href.replace(/\/+$/, "").replace(/\/v1$/, "").replace(/\/+$/, "");

function checkBaseUrl(text: string): string | null {
  if (!URL.canParse(text)) return "it is no URL";
  const url = new URL(text);
  const secure = url.protocol === "https:" || (url.protocol === "http:" && isLoopback(url.hostname));
  if (!secure) return "only https is allowed";
  if (url.username || url.password) return "it must hold no user name";
  return url.search || url.hash ? "it must have no query" : null;
}
