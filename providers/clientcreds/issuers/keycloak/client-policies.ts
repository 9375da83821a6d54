import { isObject } from "../../is-object";
import { jsonOf } from "../json";
import { notBySecret, type ClientRecord } from "./client-record";
import { pairsIn, shapeProblem } from "./policy/condition-shapes";
import type { Json } from "./policy/json";
import { ROTATION_EXECUTOR } from "./policy/rotation-policy";

/** Seconds. */
export interface RotationPeriods {
  readonly expiration: number;
  readonly rotatedExpiration: number;
}

interface Condition {
  readonly name: string;
  /** Of any shape, as Keycloak stores it. */
  readonly configuration: unknown;
}

interface Policy {
  readonly name: string;
  readonly conditions: readonly Condition[];
  readonly profiles: readonly string[];
}

/** The client policies of a realm that are enabled, its own and the server's, and what their profiles say of the rotation of secrets. */
export interface ClientPolicies {
  readonly policies: readonly Policy[];
  /** By the profile's name; only of profiles with the executor `secret-rotation`. */
  readonly rotation: ReadonlyMap<string, RotationPeriods>;
}

/** What is in force for one client. */
export interface InForce {
  /** The shortest of all that match; null: no policy rotates its secret. */
  readonly periods: RotationPeriods | null;
  /** `policy "p" with profile "q"`, of each that matches. */
  readonly names: readonly string[];
}

/** @returns null for bodies of another form */
export function clientPolicies(policiesBody: string, profilesBody: string): ClientPolicies | null {
  const { policies, globalPolicies } = jsonOf(policiesBody);
  const { profiles, globalProfiles } = jsonOf(profilesBody);
  if (!Array.isArray(policies) || !Array.isArray(profiles)) return null;
  const enabled = [...listOf(policies), ...listOf(globalPolicies)].filter((policy) => policy.enabled === true);
  const rotation = [...listOf(profiles), ...listOf(globalProfiles)].flatMap((profile): [string, RotationPeriods][] => {
    const periods = listOf(profile.executors).flatMap(periodsOf);
    return periods.length === 0 ? [] : [[String(profile.name), shortest(periods)]];
  });
  return {
    policies: enabled.map((policy) => ({
      name: String(policy.name),
      conditions: listOf(policy.conditions).map(({ condition, configuration }) => ({
        name: String(condition),
        configuration,
      })),
      profiles: Array.isArray(policy.profiles) ? policy.profiles.map(String) : [],
    })),
    rotation: new Map(rotation),
  };
}

/**
 * What is in force for a client. Conditions that only a request could tell (who changes it, from where) count as met where the client bears the stamp of
 * the executor.
 *
 * @param roles asked for where a condition wants the client's own roles
 */
export async function rotationInForce(
  { policies, rotation }: ClientPolicies,
  client: ClientRecord,
  roles: () => Promise<readonly string[]>,
): Promise<InForce> {
  const found: { name: string; periods: RotationPeriods }[] = [];
  for (const policy of policies) {
    const profiles = policy.profiles.filter((name) => rotation.has(name));
    if (profiles.length === 0 || !(await matches(policy.conditions, client, roles))) continue;
    for (const profile of profiles) {
      const name = `policy ${JSON.stringify(policy.name)} with profile ${JSON.stringify(profile)}`;
      found.push({ name, periods: rotation.get(profile)! });
    }
  }
  const periods = found.length === 0 ? null : shortest(found.map((each) => each.periods));
  return { periods, names: found.map(({ name }) => name) };
}

/** Whether the representations of clients alone say which of them the conditions admit. */
const TOLD_BY_CLIENT: ReadonlySet<string> = new Set(["any-client", "client-access-type", "client-attributes"]);

/** How many of the clients whose secret may be rotated meet the conditions; null: one asks for a client's roles, or for what only a request tells. */
export async function countMatching(
  conditions: readonly Condition[],
  clients: readonly ClientRecord[],
): Promise<number | null> {
  if (!conditions.every(({ name }) => TOLD_BY_CLIENT.has(name))) return null;
  let count = 0;
  for (const client of clients) {
    if (notBySecret(client) === null && (await matches(conditions, client, () => Promise.resolve([])))) count++;
  }
  return count;
}

/**
 * A policy that Keycloak stored although its condition is of a shape on which it fails: every request of a client is then a 500. The end of a sentence that
 * begins with "Keycloak cannot read"; null: there is none.
 */
export function unreadablePolicy({ policies }: ClientPolicies): string | null {
  for (const { name, conditions } of policies) {
    for (const { name: condition, configuration } of conditions) {
      const problem = shapeProblem(condition, configuration);
      if (problem) return `policy ${JSON.stringify(name)}, whose condition ${condition} ${problem}`;
    }
  }
  return null;
}

/** As Keycloak decides: every condition that has an opinion must be met, and at least one must have one. */
async function matches(
  conditions: readonly Condition[],
  client: ClientRecord,
  roles: () => Promise<readonly string[]>,
): Promise<boolean> {
  for (const { name, configuration } of conditions) {
    const readable = isObject(configuration) ? configuration : {};
    const met = await isMet(name, readable, client, roles);
    const negated = String(readable["is-negative-logic"]) === "true";
    if (met === negated) return false;
  }
  return conditions.length > 0;
}

async function isMet(
  name: string,
  configuration: Json,
  client: ClientRecord,
  roles: () => Promise<readonly string[]>,
): Promise<boolean> {
  switch (name) {
    case "any-client":
      return true;
    case "client-access-type":
      return Array.isArray(configuration.type) && configuration.type.includes(client.accessType);
    case "client-roles": {
      const wanted = Array.isArray(configuration.roles) ? configuration.roles : [];
      return wanted.length > 0 && (await roles()).some((role) => wanted.includes(role));
    }
    case "client-attributes": {
      // An empty list is met by every client, and none at all by no client.
      const pairs = typeof configuration.attributes === "string" ? pairsIn(configuration.attributes) : null;
      return pairs !== null && pairs.every(([key, value]) => client.attributes[key] === value);
    }
    default:
      return client.expiresAt !== null;
  }
}

function periodsOf({ executor, configuration }: Json): RotationPeriods[] {
  if (executor !== ROTATION_EXECUTOR) return [];
  const given = (configuration ?? {}) as Json;
  const expiration = Number(given["expiration-period"]);
  const rotatedExpiration = Number(given["rotated-expiration-period"]);
  return expiration > 0 && rotatedExpiration >= 0 ? [{ expiration, rotatedExpiration }] : [];
}

const shortest = (periods: readonly RotationPeriods[]): RotationPeriods => ({
  expiration: Math.min(...periods.map((each) => each.expiration)),
  rotatedExpiration: Math.min(...periods.map((each) => each.rotatedExpiration)),
});

const listOf = (value: unknown): Json[] => (Array.isArray(value) ? (value as unknown[]).filter(isObject) : []);
