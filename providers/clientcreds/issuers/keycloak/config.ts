import { isLoopback } from "../../http/address";
import { Secret } from "../../secret/secret";
import type { ConfigProblem } from "../config-problem";

/** `keycloak` of the provider's configuration, every value known. */
export interface KeycloakSettings {
  readonly url?: string | null;
  readonly base_path?: string | null;
  readonly realm?: string | null;
  readonly client_id?: string | null;
  readonly client_secret?: string | null;
  readonly username?: string | null;
  readonly password?: string | null;
}

/** How calls to the admin API authenticate. */
export type KeycloakAccess =
  /** For a plan that does not ask the issuer. */
  | { readonly kind: "none" }
  | { readonly kind: "client"; readonly clientId: string; readonly clientSecret: Secret }
  | { readonly kind: "user"; readonly clientId: string; readonly username: string; readonly password: Secret };

export interface KeycloakConfig {
  /** With the base path, without a slash at the end. */
  readonly url: string;
  /** Realm in which the provider itself logs in. */
  readonly realm: string;
  readonly access: KeycloakAccess;
}

export type ResolvedKeycloak = { readonly config: KeycloakConfig } | { readonly problems: readonly ConfigProblem[] };

/** The client that Keycloak has in every realm for users who log in to the admin API. */
const ADMIN_CLI = "admin-cli";

/** Whether anything at all says that Keycloak is to be used. */
export const keycloakInEnvironment = (env: NodeJS.ProcessEnv): boolean => Boolean(env.KEYCLOAK_URL);

/**
 * Lays the settings over the environment variables, and checks them.
 *
 * @param mustAuthenticate whether a way to authenticate must be given
 */
export function resolveKeycloakConfig(
  settings: KeycloakSettings,
  env: NodeJS.ProcessEnv,
  mustAuthenticate = true,
): ResolvedKeycloak {
  const problems: ConfigProblem[] = [];
  const url = settings.url || env.KEYCLOAK_URL || null;
  const wrongUrl = url === null ? "it is not set" : checkUrl(url);
  if (wrongUrl) {
    const detail = `\`keycloak.url\` must be the server's URL, such as https://sso.example.com: ${wrongUrl}. Set it, or KEYCLOAK_URL.`;
    problems.push({ path: ["keycloak", "url"], summary: "Invalid Keycloak URL", detail });
  }
  const basePath = (settings.base_path ?? env.KEYCLOAK_BASE_PATH ?? "").replace(/^\/*|\/+$/g, "");
  if (!/^[\w.~/-]*$/.test(basePath)) {
    const detail = `\`keycloak.base_path\` must be a path such as /auth, got: ${JSON.stringify(settings.base_path)}.`;
    problems.push({ path: ["keycloak", "base_path"], summary: "Invalid base path", detail });
  }
  const access = accessOf(settings, env);
  const none = typeof access !== "string" && access.kind === "none";
  if (typeof access === "string" || (none && mustAuthenticate)) {
    const detail = typeof access === "string" ? access : NO_WAY;
    problems.push({ path: ["keycloak", "client_id"], summary: "No single way to authenticate to Keycloak", detail });
  }
  if (problems.length > 0 || typeof access === "string") return { problems };
  const root = new URL(url!).href.replace(/\/+$/, "");
  const realm = settings.realm || env.KEYCLOAK_REALM || "master";
  return { config: { url: basePath === "" ? root : `${root}/${basePath}`, realm, access } };
}

const NO_WAY =
  "Set `keycloak.client_id` and `keycloak.client_secret` of a client with a service account (or KEYCLOAK_CLIENT_ID and KEYCLOAK_CLIENT_SECRET), or `keycloak.username` and `keycloak.password` (or KEYCLOAK_USER and KEYCLOAK_PASSWORD).";

function checkUrl(text: string): string | null {
  if (!URL.canParse(text)) return "it is no URL";
  const url = new URL(text);
  const secure = url.protocol === "https:" || (url.protocol === "http:" && isLoopback(url.hostname));
  if (!secure) return "only https is allowed, plain http on loopback alone";
  if (url.username || url.password) return "it must hold no user name";
  return url.search || url.hash ? "it must have no query" : null;
}

type Credentials = Pick<KeycloakSettings, "client_id" | "client_secret" | "username" | "password">;

/** What the configuration says wins as a whole over the environment; a string says why there is not exactly one way. */
function accessOf(settings: KeycloakSettings, env: NodeJS.ProcessEnv): KeycloakAccess | string {
  const configured: Credentials = settings;
  const fromEnvironment: Credentials = {
    client_id: env.KEYCLOAK_CLIENT_ID,
    client_secret: env.KEYCLOAK_CLIENT_SECRET,
    username: env.KEYCLOAK_USER,
    password: env.KEYCLOAK_PASSWORD,
  };
  const chosen = isGiven(configured) ? configured : fromEnvironment;
  if (!isGiven(chosen)) return { kind: "none" };
  const { client_id: clientId, client_secret: clientSecret, username, password } = chosen;
  if (clientSecret && (username || password)) {
    return "Both a client secret and a user are given. Keep one of them.";
  }
  if (clientSecret) {
    if (!clientId) return "`keycloak.client_secret` is given without `keycloak.client_id`. Set both.";
    return { kind: "client", clientId, clientSecret: Secret.of(clientSecret) };
  }
  if (username && password) {
    return { kind: "user", clientId: clientId || ADMIN_CLI, username, password: Secret.of(password) };
  }
  if (username || password) return "A user needs both `keycloak.username` and `keycloak.password`.";
  return NO_WAY;
}

const isGiven = ({ client_id, client_secret, username, password }: Credentials): boolean =>
  Boolean(client_id || client_secret || username || password);
