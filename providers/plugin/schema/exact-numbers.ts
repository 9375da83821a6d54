import type { AttributePath } from "../values/path";
import type { Schema } from "./schema";
import { mapAttributes } from "./walk";
import { Decimal } from "../values/number";
import { isUnknown } from "../values/unknown";
import { Dynamic } from "../values/value";

/** Where a configuration has a number that is promised as a `number` and does not fit one. */
export function oversizedNumbers(schema: Schema, config: unknown): AttributePath[] {
  const paths: AttributePath[] = [];
  mapAttributes(schema.attributes, config, (attribute, value, path) => {
    if (!attribute.nested && !attribute.exactNumbers && hasOversized(value)) paths.push(path);
    return value;
  });
  return paths;
}

/** Whether a `number` could not stand for one of the numbers in the value. Dynamic values promise nothing. */
export function hasOversized(value: unknown): boolean {
  if (typeof value === "bigint" || value instanceof Decimal) return true;
  const isLeaf = typeof value !== "object" || value === null || isUnknown(value) || value instanceof Dynamic;
  if (isLeaf) return false;
  return Object.values(value).some(hasOversized);
}
