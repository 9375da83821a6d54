import { pairsIn, pairsText } from "../../issuers/keycloak/policy/condition-shapes";
import type { Condition } from "../../issuers/keycloak/policy/rotation-policy";
import { jsonOf } from "../../issuers/json";
import type { KnownConditions } from "./schema";

const ACCESS_TYPE = "client-access-type";
const ROLES = "client-roles";
const ATTRIBUTES = "client-attributes";

/** In Keycloak's form. */
export function conditionsOf(given: KnownConditions | null): Condition[] {
  const { client_access_type: type, client_roles: roles, client_attributes: attributes, custom } = given ?? EMPTY;
  return [
    ...(type === null ? [] : [{ condition: ACCESS_TYPE, configuration: { type } }]),
    ...(roles === null ? [] : [{ condition: ROLES, configuration: { roles } }]),
    ...(attributes === null ? [] : [{ condition: ATTRIBUTES, configuration: { attributes: pairsText(attributes) } }]),
    ...(custom ?? []).map(({ name, configuration_json: json }) => ({ condition: name, configuration: jsonOf(json) })),
  ];
}

const EMPTY: KnownConditions = { client_access_type: null, client_roles: null, client_attributes: null, custom: null };

/** As attributes: what has no attribute of its own, or is negated, or is there twice, is told by name. */
export function attributesOf(conditions: readonly Condition[]): KnownConditions {
  let known = EMPTY;
  const custom: { name: string; configuration_json: string }[] = [];
  for (const { condition, configuration } of conditions) {
    const [[member, value] = [], ...more] = Object.entries(configuration);
    const own = more.length === 0 ? ownAttribute(condition, member, value) : null;
    if (own && Object.keys(own).every((name) => known[name as keyof KnownConditions] === null)) {
      known = { ...known, ...own };
    } else custom.push({ name: condition, configuration_json: JSON.stringify(configuration) });
  }
  return custom.length === 0 ? known : { ...known, custom };
}

function ownAttribute(condition: string, member: string | undefined, value: unknown): Partial<KnownConditions> | null {
  if (condition === ATTRIBUTES && member === "attributes" && typeof value === "string") {
    const pairs = pairsIn(value) ?? [];
    const attributes = Object.fromEntries(pairs);
    const isMap = pairs.length > 0 && pairs.length === Object.keys(attributes).length;
    return isMap ? { client_attributes: attributes } : null;
  }
  if (!Array.isArray(value) || value.length === 0 || !value.every((each) => typeof each === "string")) return null;
  if (condition === ACCESS_TYPE && member === "type") return { client_access_type: value as string[] };
  if (condition === ROLES && member === "roles") return { client_roles: value as string[] };
  return null;
}
