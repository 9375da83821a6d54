import type { AttributePath } from "../values/path";
import { isSameValue } from "../values/same-value";
import { mapAttributes } from "./walk";
import type { Schema } from "./schema";

/** Where the plan changes an attribute that only a new object can have. A value not known yet counts as a change. */
export function forceNewPaths(schema: Schema, prior: unknown, planned: unknown): AttributePath[] {
  const paths: AttributePath[] = [];
  mapAttributes(schema.attributes, planned, (attribute, value, path) => {
    if (attribute.forceNew && !isSameValue(attribute.type, at(prior, path), value)) paths.push(path);
    return value;
  });
  // A nested object that is gone has no attributes left to visit in the plan.
  mapAttributes(schema.attributes, prior, (attribute, value, path) => {
    const gone = attribute.forceNew && value !== null && at(planned, path) === undefined;
    if (gone) paths.push(path.slice(0, -1));
    return value;
  });
  return paths;
}

/** What is at the path; undefined where something on the way is null or unknown. */
function at(value: unknown, path: AttributePath): unknown {
  return path.reduce<unknown>((outer, step) => {
    if (typeof outer !== "object" || outer === null) return undefined;
    return (outer as Record<string, unknown>)[String(step)];
  }, value);
}
