import { isUnknown, type Diagnostics } from "../../plugin";
import { EventLog } from "../events/event-log";
import { runId } from "../events/run-id";
import { HttpClient } from "../http";
import { Auth0Client } from "../issuers/auth0/client";
import { auth0InEnvironment, resolveAuth0Config, type Auth0Settings } from "../issuers/auth0/config";
import type { ConfigProblem } from "../issuers/config-problem";
import { KeycloakClient } from "../issuers/keycloak/client";
import { keycloakInEnvironment, resolveKeycloakConfig, type KeycloakSettings } from "../issuers/keycloak/config";
import { OktaClient } from "../issuers/okta/client";
import { oktaInEnvironment, resolveOktaConfig, type OktaSettings } from "../issuers/okta/config";
import { SahamatiClient } from "../issuers/sahamati/client";
import { resolveSahamatiConfig, sahamatiInEnvironment, type SahamatiSettings } from "../issuers/sahamati/config";
import { DurationError, parseDuration } from "../rotation/duration";
import { Claims } from "./claims";
import { modesOf } from "./modes";
import type { ProviderConfig } from "./schema";
import type { Services } from "./services";
import { placeIn, type StoreChoice, type StorePlace } from "./store-place";
import { Stores } from "./stores";
import { validateStore } from "./validate-store";

/** Seconds. */
const DEFAULT_STEP_DEADLINE = 300;
const DEFAULT_TIMEOUT = 30;

const EVENTS_VARIABLE = "CLIENTCREDS_EVENTS_FILE";

/** Everything the resources need; undefined while part of the configuration is unknown (an org made in the same run) or wrong, which is said. */
export function configure(
  config: ProviderConfig,
  env: NodeJS.ProcessEnv,
  diagnostics: Diagnostics,
): Services | undefined {
  if (holdsUnknown(config)) return undefined;
  const http = config.http as { ca_file: string | null; timeout: string | null } | null;
  const timeout = seconds(http?.timeout ?? null, ["http", "timeout"], diagnostics) ?? DEFAULT_TIMEOUT;
  const stepDeadline =
    seconds(config.step_deadline as string | null, ["step_deadline"], diagnostics) ?? DEFAULT_STEP_DEADLINE;
  if (stepDeadline < 1) {
    diagnostics.error("Invalid step deadline", "`step_deadline` must be at least 1s.", ["step_deadline"]);
  }
  const modes = modesOf(config as { observe: string | null; plan_only: boolean | null }, env, diagnostics);
  const mustAuthenticate = modes.observe === "all";
  const client = (rateLimitShare?: number): HttpClient =>
    new HttpClient({ caFile: http?.ca_file ?? undefined, timeout, rateLimitShare, env });
  const okta = oktaOf(config.okta as OktaSettings | null, env, diagnostics, mustAuthenticate, client);
  const auth0 = auth0Of(config.auth0 as Auth0Settings | null, env, diagnostics, mustAuthenticate, client);
  const sahamati = sahamatiOf(config.sahamati as SahamatiSettings | null, env, diagnostics, mustAuthenticate, client);
  const keycloak = keycloakOf(config.keycloak as KeycloakSettings | null, env, diagnostics, mustAuthenticate, client);
  const chosen = config.slot_store as StoreChoice | null;
  validateStore(chosen, ["slot_store"], diagnostics);
  if (diagnostics.hasErrors) return undefined;
  return {
    okta,
    auth0,
    sahamati,
    keycloak,
    slotStore: chosen && (placeIn(chosen) as StorePlace | null),
    stores: new Stores({ caFile: http?.ca_file ?? undefined, timeout, env }),
    modes,
    paused: config.paused === true,
    stepDeadline,
    events: eventsOf(config.events as { file: string | null } | null, env),
    claims: new Claims(),
    letGo: new Set(),
  };
}

function oktaOf(
  settings: OktaSettings | null,
  env: NodeJS.ProcessEnv,
  diagnostics: Diagnostics,
  mustAuthenticate: boolean,
  http: (rateLimitShare: number) => HttpClient,
): OktaClient | null {
  if (settings === null && !oktaInEnvironment(env)) return null;
  const resolved = checked(resolveOktaConfig(settings ?? {}, env, mustAuthenticate), diagnostics);
  return resolved && new OktaClient(resolved, http(resolved.rateLimitShare));
}

function auth0Of(
  settings: Auth0Settings | null,
  env: NodeJS.ProcessEnv,
  diagnostics: Diagnostics,
  mustAuthenticate: boolean,
  http: (rateLimitShare: number) => HttpClient,
): Auth0Client | null {
  if (settings === null && !auth0InEnvironment(env)) return null;
  const resolved = checked(resolveAuth0Config(settings ?? {}, env, mustAuthenticate), diagnostics);
  return resolved && new Auth0Client(resolved, http(resolved.rateLimitShare));
}

function sahamatiOf(
  settings: SahamatiSettings | null,
  env: NodeJS.ProcessEnv,
  diagnostics: Diagnostics,
  mustAuthenticate: boolean,
  http: () => HttpClient,
): SahamatiClient | null {
  if (settings === null && !sahamatiInEnvironment(env)) return null;
  const resolved = checked(resolveSahamatiConfig(settings ?? {}, env, mustAuthenticate), diagnostics);
  return resolved && new SahamatiClient(resolved, http());
}

/** null: something is wrong, which is said. */
function checked<T>(
  resolved: { readonly config: T } | { readonly problems: readonly ConfigProblem[] },
  diagnostics: Diagnostics,
): T | null {
  if ("config" in resolved) return resolved.config;
  for (const { path, summary, detail } of resolved.problems) diagnostics.error(summary, detail, [...path]);
  return null;
}

function keycloakOf(
  settings: KeycloakSettings | null,
  env: NodeJS.ProcessEnv,
  diagnostics: Diagnostics,
  mustAuthenticate: boolean,
  http: () => HttpClient,
): KeycloakClient | null {
  if (settings === null && !keycloakInEnvironment(env)) return null;
  const resolved = checked(resolveKeycloakConfig(settings ?? {}, env, mustAuthenticate), diagnostics);
  return resolved && new KeycloakClient(resolved, http());
}

function eventsOf(events: { file: string | null } | null, env: NodeJS.ProcessEnv): EventLog | null {
  const file = events?.file || env[EVENTS_VARIABLE];
  return file ? new EventLog(file, runId(env)) : null;
}

function seconds(text: string | null, path: string[], diagnostics: Diagnostics): number | null {
  if (text === null) return null;
  try {
    return parseDuration(text);
  } catch (error) {
    if (!(error instanceof DurationError)) throw error;
    diagnostics.error("Invalid duration", `\`${path.join(".")}\`: ${error.message}.`, path);
    return null;
  }
}

function holdsUnknown(value: unknown): boolean {
  if (isUnknown(value)) return true;
  return value !== null && typeof value === "object" && Object.values(value).some(holdsUnknown);
}
