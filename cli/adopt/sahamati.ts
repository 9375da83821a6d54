import { HttpClient } from "../../providers/clientcreds/http";
import { SahamatiClient } from "../../providers/clientcreds/issuers/sahamati/client";
import { resolveSahamatiConfig } from "../../providers/clientcreds/issuers/sahamati/config";
import { sahamatiSecretIssuer } from "../../providers/clientcreds/issuers/sahamati/secret-issuer";
import { entityIdProblem } from "../../providers/clientcreds/resources/sahamati-secret-rules";
import { IssuerError } from "../../providers/clientcreds/rotation/errors";
import type { EpochSeconds } from "../../providers/clientcreds/rotation/observation";

/** Seconds for one request. */
const TIMEOUT = 30;

/** An entity whose secret the designated user can read. */
export interface SahamatiEntity {
  readonly entityId: string;
  /** When its present secret ends; null: the service does not tell. */
  readonly expiresAt: EpochSeconds | null;
}

export interface SahamatiEntities {
  readonly readable: readonly SahamatiEntity[];
  /** Ids with the reason; whether there is no such entity or the user does not administer it, the service does not tell. */
  readonly refused: readonly { readonly entityId: string; readonly why: string }[];
}

/**
 * Checks each entity by reading its secret, of which nothing but the end is kept.
 *
 * @param given ids; none: those that the token of the designated user names, for the service has no list
 * @throws Error that says what to set, IssuerError
 */
export async function entitiesOfSahamati(
  given: readonly string[],
  baseUrl: string | undefined,
  env: NodeJS.ProcessEnv,
): Promise<SahamatiEntities> {
  for (const id of given) {
    const problem = entityIdProblem(id);
    if (problem) throw new Error(`An entity's id must be one ${problem}.`);
  }
  const resolved = resolveSahamatiConfig({ base_url: baseUrl }, env);
  if ("problems" in resolved) {
    throw new Error(resolved.problems.map(({ summary, detail }) => `${summary}. ${detail}`).join("\n"));
  }
  const client = new SahamatiClient(resolved.config, new HttpClient({ timeout: TIMEOUT, env }));
  const { signal } = new AbortController();
  // Also where ids are given: a login that is refused would else be told of each of them.
  const token = await client.freshUserToken(signal);
  const ids = given.length > 0 ? [...new Set(given)] : administered(token.value);
  if (ids.length === 0) {
    throw new Error(
      "The designated user's token names no entity that it administers, and Sahamati has no list to ask for. Give the entities' ids: `clientcreds adopt sahamati XYZ_FIU XYZ_FIP`.",
    );
  }
  const readable: SahamatiEntity[] = [];
  const refused: { entityId: string; why: string }[] = [];
  // One after another: the service's limits are not known.
  for (const entityId of ids) {
    try {
      const { entries } = await sahamatiSecretIssuer(client, entityId).observe(signal);
      readable.push({ entityId, expiresAt: entries[0]?.expiresAt ?? null });
    } catch (error) {
      if (!(error instanceof IssuerError && error.reason === "unauthorized")) throw error;
      refused.push({ entityId, why: error.message });
    }
  }
  return { readable, refused };
}

/** Entities that the token of a user names in its claim `entity_meta`, as was seen in tokens; undocumented, so it may name none. */
function administered(token: string): string[] {
  try {
    const claims: unknown = JSON.parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString("utf8"));
    const { entity_meta: meta } = claims as { entity_meta?: unknown };
    const ids = typeof meta === "object" && meta !== null && !Array.isArray(meta) ? Object.keys(meta) : [];
    return ids.filter((id) => entityIdProblem(id) === null);
  } catch {
    return [];
  }
}
