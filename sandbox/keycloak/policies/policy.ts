import { adminErrors, cannotParse } from "../errors";
import { isObject, type Json } from "../json";
import { CONDITIONS } from "./conditions";

/** A client policy, with the fields that the server adds where they are missing. */
export interface Policy extends Json {
  readonly name: string;
  readonly enabled: boolean;
  readonly conditions: readonly { readonly condition: string; readonly configuration?: unknown }[];
  readonly profiles: readonly string[];
}

const FIELDS = ["name", "description", "enabled", "conditions", "profiles"];

/** @throws KeycloakError in the words and with the statuses of the server */
export function checkedPolicies(list: readonly unknown[], profiles: ReadonlySet<string>): Policy[] {
  const names = new Set<string>();
  return list.map((given) => {
    if (!isObject(given)) throw cannotParse(400);
    const strange = Object.keys(given).find((field) => !FIELDS.includes(field));
    if (strange) throw adminErrors.unknownField("ClientPolicyRepresentation", strange);
    if (typeof given.name !== "string") throw adminErrors.refused("client policy without name not allowed");
    if (names.has(given.name)) throw adminErrors.refused("proposed client policy name duplicated");
    names.add(given.name);
    const policy = { enabled: false, conditions: [], profiles: [], ...given } as unknown as Policy;
    const condition = policy.conditions.find((each) => CONDITIONS[each.condition] === undefined);
    if (condition) throw adminErrors.refused(`Policy ${policy.name} contains invalid condition ${condition.condition}`);
    const profile = policy.profiles.find((name) => !profiles.has(name));
    if (profile !== undefined) throw adminErrors.refused(`Policy ${policy.name} contains invalid profile ${profile}`);
    return policy;
  });
}
