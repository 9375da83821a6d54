import type { Client } from "../client";
import { cannotParse, serverError } from "../errors";
import { isObject, type Json } from "../json";

type Condition = (configuration: Json, client: Client) => boolean;

/** Conditions of policies. Their configuration is read when they are asked, not when they are stored, so a misformed one fails then. */
export const CONDITIONS: Readonly<Record<string, Condition>> = {
  "any-client": () => true,
  "client-access-type": ({ type }, client) => texts(type).includes(client.accessType),
  "client-roles": ({ roles }, client) => texts(roles).some((role) => client.roles.has(role)),
  "client-attributes": ({ attributes }, client) => {
    if (attributes === undefined || attributes === null) return false;
    return pairs(attributes).every(([key, value]) => client.attributes.get(key) === value);
  },
  "client-type": ({ protocol }, client) => {
    if (protocol !== undefined && typeof protocol !== "string") throw cannotParse(500);
    return client.fields.protocol === protocol;
  },
};

/** @throws KeycloakError 500 for a configuration that the server cannot read */
export function matches(name: string, configuration: unknown, client: Client): boolean {
  if (!isObject(configuration)) throw serverError();
  const negative = flag(configuration["is-negative-logic"]);
  const matched = CONDITIONS[name]!(configuration, client);
  return negative ? !matched : matched;
}

function flag(value: unknown): boolean {
  if (value === undefined || value === null || value === false || value === "false") return false;
  if (value === true || value === "true") return true;
  throw cannotParse(500);
}

/** Nothing for nothing, but a bare text is no list. */
function texts(value: unknown): readonly string[] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) throw cannotParse(500);
  return value.map(String);
}

/** A JSON text within the JSON: `"[{\"key\":\"k\",\"value\":\"v\"}]"`. */
function pairs(value: unknown): readonly (readonly [key: string, value: string])[] {
  let parsed: unknown;
  try {
    parsed = JSON.parse(typeof value === "string" ? value : "");
  } catch {
    throw cannotParse(500);
  }
  if (!Array.isArray(parsed) || !parsed.every(isObject)) throw cannotParse(500);
  return parsed.map((pair) => {
    if (typeof pair.key !== "string") throw serverError();
    return [pair.key, String(pair.value)];
  });
}
