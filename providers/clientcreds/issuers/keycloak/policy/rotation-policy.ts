import { isObject } from "../../../is-object";
import { isSame, type Json } from "./json";

export interface Condition {
  readonly condition: string;
  readonly configuration: Json;
}

/** A client policy and the profile of the same name, as far as they rotate secrets. Periods are in seconds. */
export interface RotationPolicy {
  readonly name: string;
  readonly description: string | null;
  readonly enabled: boolean;
  readonly conditions: readonly Condition[];
  /** null: the profile is gone, or does not rotate any more, or the policy does not name it. */
  readonly periods: Periods | null;
}

export interface Periods {
  readonly expiration: number;
  readonly rotatedExpiration: number;
  /** Until the end of a secret; only a dynamic client registration looks at it. */
  readonly remaining: number;
}

/** The two lists of a realm, with everything in them that is not ours. */
export interface Lists {
  readonly profiles: readonly Json[];
  readonly policies: readonly Json[];
}

export const ROTATION_EXECUTOR = "secret-rotation";

export const named = (list: readonly Json[], name: string): Json | undefined => list.find((each) => each.name === name);

/** What is there under the name; null: neither a profile nor a policy. */
export function rotationPolicyIn({ profiles, policies }: Lists, name: string): RotationPolicy | null {
  const [profile, policy] = [named(profiles, name), named(policies, name)];
  if (!profile && !policy) return null;
  const isApplied = listOf(policy?.profiles).includes(name);
  const { description } = policy ?? profile!;
  return {
    name,
    description: typeof description === "string" && description !== "" ? description : null,
    enabled: policy?.enabled === true,
    conditions: listOf(policy?.conditions).flatMap(conditionOf),
    periods: isApplied || !policy ? periodsOf(profile) : null,
  };
}

/** Puts our profile in its place, or at the end. What else it does stays. */
export function withProfile(profiles: readonly Json[], { name, description, periods }: RotationPolicy): Json[] {
  const executor = { executor: ROTATION_EXECUTOR, configuration: periodsJson(periods!) };
  return upsert(profiles, name, (before) => ({
    ...before,
    name,
    description: description ?? "",
    executors: [...listOf(before?.executors).filter((each) => !isRotation(each)), executor],
  }));
}

/** Puts our policy in its place, or at the end. Other profiles that somebody has put into it stay. */
export function withPolicy(policies: readonly Json[], wanted: RotationPolicy): Json[] {
  const { name, description, enabled, conditions } = wanted;
  return upsert(policies, name, (before) => {
    const profiles = listOf(before?.profiles);
    return {
      ...before,
      name,
      description: description ?? "",
      enabled,
      conditions: isSame(sorted(listOf(before?.conditions).flatMap(conditionOf)), sorted(conditions))
        ? before!.conditions
        : conditions,
      profiles: profiles.includes(name) ? profiles : [...profiles, name],
    };
  });
}

/** Profiles that rotate secrets, beside the one of this name. */
export const otherRotating = (profiles: readonly Json[], name: string): readonly Json[] =>
  profiles.filter((profile) => profile.name !== name && listOf(profile.executors).some(isRotation));

export const without = (list: readonly Json[], name: string): Json[] => list.filter((each) => each.name !== name);

/** Whether what is there under the name is what is wanted, or the half of it that an interrupted create has left. */
export function mayTakeOver(lists: Lists, wanted: RotationPolicy): boolean {
  const found = rotationPolicyIn(lists, wanted.name);
  if (found === null) return true;
  if (!named(lists.policies, wanted.name)) return isSame(found.periods, wanted.periods);
  return isSamePolicy(named(lists.profiles, wanted.name) ? found : { ...found, periods: wanted.periods }, wanted);
}

/** Whether both say the same of clients; the order of conditions does not count. */
export const isSamePolicy = (a: RotationPolicy, b: RotationPolicy): boolean =>
  isSame({ ...a, conditions: sorted(a.conditions) }, { ...b, conditions: sorted(b.conditions) });

const sorted = (conditions: readonly Condition[]): string[] =>
  conditions
    .map(({ condition, configuration }) => JSON.stringify([condition, Object.entries(configuration).sort()]))
    .sort();

function upsert(list: readonly Json[], name: string, make: (before: Json | undefined) => Json): Json[] {
  const before = named(list, name);
  const made = make(before);
  return before ? list.map((each) => (each === before ? made : each)) : [...list, made];
}

function conditionOf(given: unknown): Condition[] {
  if (!isObject(given) || typeof given.condition !== "string") return [];
  const { condition, configuration } = given;
  if (!isObject(configuration)) return [{ condition, configuration: {} }];
  // Keycloak's console writes out what it does not negate.
  const { "is-negative-logic": negated, ...rest } = configuration;
  return [{ condition, configuration: negated === false || negated === "false" ? rest : configuration }];
}

const isRotation = (executor: unknown): boolean => isObject(executor) && executor.executor === ROTATION_EXECUTOR;

function periodsOf(profile: Json | undefined): Periods | null {
  const executor = listOf(profile?.executors).find(isRotation) as Json | undefined;
  if (!isObject(executor?.configuration)) return null;
  const { configuration } = executor;
  const seconds = (name: string): number => Math.trunc(Number(configuration[name]));
  const periods = {
    expiration: seconds("expiration-period"),
    rotatedExpiration: Math.max(0, seconds("rotated-expiration-period")),
    remaining: Math.max(0, seconds("remaining-rotation-period")),
  };
  return Object.values(periods).every(Number.isSafeInteger) ? periods : null;
}

const periodsJson = ({ expiration, rotatedExpiration, remaining }: Periods): Json => ({
  "expiration-period": expiration,
  "rotated-expiration-period": rotatedExpiration,
  "remaining-rotation-period": remaining,
});

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
