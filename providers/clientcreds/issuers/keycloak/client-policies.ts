import { jsonOf } from "../json";
import type { ClientRecord } from "./client-record";

/** Seconds. */
export interface RotationPeriods {
  readonly expiration: number;
  readonly rotatedExpiration: number;
}

interface Condition {
  readonly name: string;
  readonly configuration: Readonly<Record<string, unknown>>;
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

const EXECUTOR = "secret-rotation";

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
        configuration: (configuration ?? {}) as Readonly<Record<string, unknown>>,
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

/** A policy that Keycloak stored although its condition is of a shape on which it fails: every request of a client is then a 500. null: there is none. */
export function unreadablePolicy({ policies }: ClientPolicies): string | null {
  for (const { name, conditions } of policies) {
    const bad = conditions.find(
      ({ name: condition, configuration: { type, attributes } }) =>
        (condition === "client-access-type" && type !== undefined && !Array.isArray(type)) ||
        (condition === "client-attributes" && attributes !== undefined && pairsOf(attributes) === null),
    );
    if (bad) return `the configuration of condition ${bad.name} in policy ${JSON.stringify(name)}`;
  }
  return null;
}

/** As Keycloak decides: every condition that has an opinion must be met, and at least one must have one. */
async function matches(
  conditions: readonly Condition[],
  client: ClientRecord,
  roles: () => Promise<readonly string[]>,
): Promise<boolean> {
  for (const condition of conditions) {
    const met = await isMet(condition, client, roles);
    const negated = String(condition.configuration["is-negative-logic"]) === "true";
    if (met === negated) return false;
  }
  return conditions.length > 0;
}

async function isMet(
  { name, configuration }: Condition,
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
      const pairs = pairsOf(configuration.attributes) ?? [];
      return pairs.length > 0 && pairs.every(([key, value]) => client.attributes[key] === value);
    }
    default:
      return client.expiresAt !== null;
  }
}

/** Keycloak keeps them as JSON in a string: `[{"key":"k","value":"v"}]`. null: another shape. */
function pairsOf(attributes: unknown): [string, string][] | null {
  if (typeof attributes !== "string") return null;
  try {
    const parsed: unknown = JSON.parse(attributes);
    return Array.isArray(parsed) ? listOf(parsed).map(({ key, value }) => [String(key), String(value)]) : null;
  } catch {
    return null;
  }
}

function periodsOf({ executor, configuration }: Readonly<Record<string, unknown>>): RotationPeriods[] {
  if (executor !== EXECUTOR) return [];
  const given = (configuration ?? {}) as Readonly<Record<string, unknown>>;
  const expiration = Number(given["expiration-period"]);
  const rotatedExpiration = Number(given["rotated-expiration-period"]);
  return expiration > 0 && rotatedExpiration >= 0 ? [{ expiration, rotatedExpiration }] : [];
}

const shortest = (periods: readonly RotationPeriods[]): RotationPeriods => ({
  expiration: Math.min(...periods.map((each) => each.expiration)),
  rotatedExpiration: Math.min(...periods.map((each) => each.rotatedExpiration)),
});

const listOf = (value: unknown): Readonly<Record<string, unknown>>[] =>
  Array.isArray(value) ? (value as unknown[]).filter((each): each is Record<string, unknown> => isObject(each)) : [];

const isObject = (value: unknown): boolean => typeof value === "object" && value !== null;
