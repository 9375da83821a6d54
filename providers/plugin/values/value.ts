import { Decimal, parseNumber, type NumberValue } from "./number";
import type { Type } from "./type";
import { ValueError } from "./value-error";
import type { AttributePath } from "./path";
import type { Unknown } from "./unknown";

/** Any value of Terraform's: sets are arrays, objects and maps are plain objects. */
export type Value = null | Unknown | string | boolean | NumberValue | Dynamic | Value[] | { [name: string]: Value };

/** A value of an attribute of type `dynamic`, with the type it turned out to have. */
export class Dynamic {
  constructor(
    readonly type: Type,
    readonly value: Value,
  ) {}
}

export function asString(value: unknown, path: AttributePath): string {
  if (typeof value !== "string") throw mismatch("a string", value, path);
  return value;
}

export function asBoolean(value: unknown, path: AttributePath): boolean {
  if (typeof value !== "boolean") throw mismatch("a bool", value, path);
  return value;
}

export function asNumber(value: unknown, path: AttributePath): NumberValue {
  if (Number.isNaN(value)) throw new ValueError(path, "a number is needed, got NaN");
  if (typeof value === "number" || typeof value === "bigint" || value instanceof Decimal) return value;
  throw mismatch("a number", value, path);
}

/** A number that came as text. */
export function asDecimal(text: string, path: AttributePath): NumberValue {
  try {
    return parseNumber(text);
  } catch {
    throw new ValueError(path, "a decimal number is needed, got other text");
  }
}

export function asArray(value: unknown, what: string, path: AttributePath): unknown[] {
  if (!Array.isArray(value)) throw mismatch(what, value, path);
  return value;
}

export function asRecord(value: unknown, what: string, path: AttributePath): Record<string, unknown> {
  const isRecord = typeof value === "object" && value !== null && !Array.isArray(value) && !ArrayBuffer.isView(value);
  if (!isRecord || value instanceof Decimal) throw mismatch(what, value, path);
  return value as Record<string, unknown>;
}

export function asTuple(value: unknown, length: number, path: AttributePath): unknown[] {
  const elements = asArray(value, "a tuple", path);
  if (elements.length === length) return elements;
  throw new ValueError(path, `a tuple of ${length} elements is needed, got ${elements.length}`);
}

/** The type at `name`, refusing names that the object type does not have. */
export function attributeType(types: { readonly [name: string]: Type }, name: string, path: AttributePath): Type {
  if (!Object.hasOwn(types, name)) throw new ValueError([...path, name], "there is no such attribute");
  return types[name]!;
}

function mismatch(wanted: string, value: unknown, path: AttributePath): ValueError {
  const got = value === null ? "null" : Array.isArray(value) ? "an array" : `a JavaScript ${typeof value}`;
  return new ValueError(path, `${wanted} is needed, got ${got}`);
}
