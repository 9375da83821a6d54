/**
 * An OpenAPI 3.0 schema as JSON Schema, which it is not quite: what stands beside a $ref does not count, and null is allowed by `nullable`.
 *
 * @param id `$id` of the schema that references are resolved in
 */
export function toJsonSchema(node: unknown, id: string): unknown {
  if (Array.isArray(node)) return node.map((each) => toJsonSchema(each, id));
  if (typeof node !== "object" || node === null) return node;
  const { nullable, example: _example, ...rest } = node as Record<string, unknown>;
  if (typeof rest.$ref === "string") return { $ref: rest.$ref.replace(/^#/, `${id}#`) };
  const converted = Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, toJsonSchema(value, id)]));
  if (nullable === true) converted.type = [rest.type, "null"];
  return converted;
}
