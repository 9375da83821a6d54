import type { AttributePath } from "../values/path";
import type { Attribute, Attributes } from "./attribute";
import type { Schema } from "./schema";
import { mapAttributes } from "./walk";

/** The value without what may be in configuration only. Terraform sends write-only values along in a proposed state. */
export function withoutWriteOnly<T>(schema: Schema, value: T): T {
  if (!hasWriteOnly(schema.attributes)) return value;
  return mapAttributes(schema.attributes, value, (attribute, field) => (attribute.writeOnly ? null : field));
}

/** Where a configuration sets a write-only attribute. */
export function writeOnlyPaths(schema: Schema, config: unknown): AttributePath[] {
  const paths: AttributePath[] = [];
  if (!hasWriteOnly(schema.attributes)) return paths;
  mapAttributes(schema.attributes, config, (attribute, value, path) => {
    if (attribute.writeOnly && value !== null && value !== undefined) paths.push(path);
    return value;
  });
  return paths;
}

export function hasWriteOnly(attributes: Attributes): boolean {
  return Object.values(attributes).some(isOrHasWriteOnly);
}

function isOrHasWriteOnly(attribute: Attribute): boolean {
  return attribute.writeOnly === true || (attribute.nested !== undefined && hasWriteOnly(attribute.nested.attributes));
}
