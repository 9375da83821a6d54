import type { AttributePath } from "../values/path";
import { isUnknown } from "../values/unknown";
import type { Attribute, Attributes, Nesting } from "./attribute";

type Visit = (attribute: Attribute, value: unknown, path: AttributePath) => unknown;

/** A copy of an object's value in which each attribute is what `visit` makes of it, outside in. */
export function mapAttributes<T>(attributes: Attributes, value: T, visit: Visit, path: AttributePath = []): T {
  if (value === null || value === undefined || isUnknown(value)) return value;
  const fields = value as Record<string, unknown>;
  const mapped = { ...fields };
  for (const [name, attribute] of Object.entries(attributes)) {
    const here = [...path, name];
    const visited = visit(attribute, fields[name], here);
    mapped[name] = attribute.nested ? mapNested(attribute.nested, visited, visit, here) : visited;
  }
  return mapped as T;
}

function mapNested(
  { nesting, attributes }: { nesting: Nesting; attributes: Attributes },
  value: unknown,
  visit: Visit,
  path: AttributePath,
): unknown {
  if (value === null || value === undefined || isUnknown(value) || nesting === "single") {
    return mapAttributes(attributes, value, visit, path);
  }
  if (Array.isArray(value)) return value.map((element, i) => mapAttributes(attributes, element, visit, [...path, i]));
  const entries = Object.entries(value);
  return Object.fromEntries(
    entries.map(([key, element]) => [key, mapAttributes(attributes, element, visit, [...path, { key }])]),
  );
}
