import type { NumberValue } from "./number";
import { asType } from "./parse-type";
import type { AttributePath } from "./path";
import type { Type } from "./type";
import { asArray, asBoolean, asDecimal, asRecord, asString, asTuple, Dynamic, type Value } from "./value";
import { ValueError } from "./value-error";

/** Stored state as it was parsed: numbers that a double cannot hold are decimal text. */
export type StoredState = { [name: string]: unknown };

/**
 * Parses stored state. `JSON.parse` alone would round integers above 2^53, which then shows as drift.
 * @throws ValueError when the text is not JSON
 */
export function parseStoredState(json: string): unknown {
  const tokens = /"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;
  const exact = json.replace(tokens, (token) => (isString(token) || isSafe(token) ? token : `"${token}"`));
  try {
    return JSON.parse(exact);
  } catch {
    // The parser's own complaint quotes the text.
    throw new ValueError([], "the text is not JSON");
  }
}

const isString = (token: string) => token.startsWith('"');
const isSafe = (token: string) => /^-?\d+$/.test(token) && Number.isSafeInteger(Number(token)) && token !== "-0";

/**
 * The value that stored state holds for the type. Attributes that the type no longer has are dropped, those that it
 * did not have yet are null.
 * @throws ValueError naming the place where the stored value is not of the type
 */
export function fromStoredState(type: Type, stored: unknown, path: AttributePath = []): Value {
  if (stored === null || stored === undefined) return null;
  switch (type) {
    case "string":
      return typeof stored === "number" || typeof stored === "boolean" ? String(stored) : asString(stored, path);
    case "bool":
      return asBoolean(stored, path);
    case "number":
      return numberFromJson(stored, path);
    case "dynamic": {
      const { type: parsed, value } = asRecord(stored, "a dynamic value", path);
      const actual = asType(parsed, path);
      return new Dynamic(actual, fromStoredState(actual, value, path));
    }
  }
  switch (type[0]) {
    case "list":
    case "set":
      return asArray(stored, `a ${type[0]}`, path).map((item, i) => fromStoredState(type[1], item, [...path, i]));
    case "tuple":
      return asTuple(stored, type[1].length, path).map((item, i) => fromStoredState(type[1][i]!, item, [...path, i]));
    case "map": {
      const entries = Object.entries(asRecord(stored, "a map", path));
      return Object.fromEntries(
        entries.map(([key, item]) => [key, fromStoredState(type[1], item, [...path, { key }])]),
      );
    }
    case "object": {
      const attributes = asRecord(stored, "an object", path);
      const types = Object.entries(type[1]);
      return Object.fromEntries(
        types.map(([name, inner]) => [name, fromStoredState(inner, attributes[name], [...path, name])]),
      );
    }
  }
}

function numberFromJson(stored: unknown, path: AttributePath): NumberValue {
  if (typeof stored !== "number" && typeof stored !== "string") throw new ValueError(path, "a number is needed");
  return asDecimal(String(stored), path);
}
