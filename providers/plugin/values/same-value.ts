import { decimalText } from "./number";
import type { Type } from "./type";
import { isUnknown } from "./unknown";
import type { Dynamic } from "./value";
import { asArray, asNumber, asRecord, asString } from "./value";

/** Whether both are known and equal as values of the type: sets have no order, strings compare in NFC. */
export function isSameValue(type: Type, a: unknown, b: unknown): boolean {
  const [first, second] = [canonical(type, a), canonical(type, b)];
  return first !== undefined && first === second;
}

/** Text that equal values share; undefined when part of the value is unknown. */
function canonical(type: Type, value: unknown): string | undefined {
  if (value === null || value === undefined) return "null";
  if (isUnknown(value)) return undefined;
  switch (type) {
    case "string":
      return JSON.stringify(asString(value, []).normalize("NFC"));
    case "bool":
      return String(value);
    case "number":
      return typeof value === "number" && !Number.isFinite(value) ? String(value) : decimalText(asNumber(value, []));
    case "dynamic": {
      const { type: actual, value: inner } = value as Dynamic;
      return join([JSON.stringify(actual), canonical(actual, inner)]);
    }
  }
  switch (type[0]) {
    case "list":
      return join(asArray(value, "a list", []).map((element) => canonical(type[1], element)));
    case "set": {
      const elements = asArray(value, "a set", []).map((element) => canonical(type[1], element));
      return elements.includes(undefined) ? undefined : join([...new Set(elements)].sort());
    }
    case "tuple":
      return join(asArray(value, "a tuple", []).map((element, i) => canonical(type[1][i]!, element)));
    case "map": {
      const entries = Object.entries(asRecord(value, "a map", [])).sort(([a], [b]) => (a < b ? -1 : 1));
      return join(entries.flatMap(([key, element]) => [JSON.stringify(key), canonical(type[1], element)]));
    }
    case "object": {
      const attributes = asRecord(value, "an object", []);
      return join(Object.entries(type[1]).map(([name, inner]) => canonical(inner, attributes[name])));
    }
  }
}

function join(parts: (string | undefined)[]): string | undefined {
  return parts.includes(undefined) ? undefined : `[${parts.join()}]`;
}
