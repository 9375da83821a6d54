import { isObject } from "../../../is-object";
import type { Json } from "./json";

/**
 * Members of the configuration of Keycloak's conditions. It stores any shape with 204 and reads it only when a client is looked at or asks for a token: with
 * a wrong one every such request of the realm is a 500 until the policy is gone (seen at 26.7.3).
 */
const SHAPES: Readonly<Record<string, Readonly<Record<string, Shape>>>> = {
  "any-client": {},
  "acr-condition": { "acr-property": "text" },
  "client-access-type": { type: "texts" },
  "client-attributes": { attributes: "pairs" },
  "client-roles": { roles: "texts" },
  "client-scopes": { scopes: "texts", type: "text" },
  "client-type": { protocol: "text" },
  "client-updater-context": { "update-client-source": "texts" },
  "client-updater-source-groups": { groups: "texts" },
  "client-updater-source-host": { "trusted-hosts": "texts" },
  "client-updater-source-roles": { roles: "texts" },
  "grant-type": { grant_types: "texts" },
  "identity-provider-alias": { identity_provider_aliases: "texts" },
};

type Shape = "text" | "texts" | "pairs" | "flag";

const MUST_BE: Readonly<Record<Shape, string>> = {
  text: "a text",
  texts: 'a list of texts, such as ["a"]',
  pairs: 'a text that holds a JSON list of keys and values, such as "[{\\"key\\":\\"k\\",\\"value\\":\\"v\\"}]"',
  flag: "true or false",
};

/**
 * What Keycloak would accept and then fail of: the end of a sentence that begins with the condition's name. null: nothing. Of a condition that is not known
 * here only the negation can be judged.
 */
export function shapeProblem(condition: string, configuration: unknown): string | null {
  if (!isObject(configuration)) return "needs a JSON object as its configuration";
  const shapes: Readonly<Record<string, Shape>> = { ...SHAPES[condition], "is-negative-logic": "flag" };
  for (const [member, shape] of Object.entries(shapes)) {
    const value = configuration[member] ?? null;
    if (value !== null && !fits(shape, value)) return `needs ${MUST_BE[shape]} as \`${member}\``;
  }
  return null;
}

function fits(shape: Shape, value: unknown): boolean {
  switch (shape) {
    case "text":
      return typeof value === "string";
    case "texts":
      return Array.isArray(value) && value.every((each) => typeof each === "string");
    case "flag":
      return [true, false, "true", "false"].includes(value as string | boolean);
    case "pairs":
      return typeof value === "string" && pairsIn(value) !== null;
  }
}

/** The keys and values in the text that Keycloak keeps attributes in. null: it is none. */
export function pairsIn(text: string): readonly (readonly [key: string, value: string])[] | null {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return null;
  }
  const isPair = (each: unknown): each is Json =>
    isObject(each) && typeof each.key === "string" && typeof each.value === "string";
  return Array.isArray(parsed) && parsed.every(isPair)
    ? parsed.map(({ key, value }) => [key as string, value as string])
    : null;
}

export const pairsText = (pairs: Readonly<Record<string, string>>): string =>
  JSON.stringify(Object.entries(pairs).map(([key, value]) => ({ key, value })));
