import type { AttributePath } from "./path";
import type { Type } from "./type";
import { ValueError } from "./value-error";

const PRIMITIVES: readonly unknown[] = ["string", "number", "bool", "dynamic"];
const COLLECTIONS: readonly unknown[] = ["list", "set", "map"];

/** Far beyond what a person writes, and short of exhausting the stack. */
export const DEEPEST = 256;

/**
 * The type that a value of type `dynamic` brings along, from parsed JSON.
 * @throws ValueError naming the place of the value, when it is no type
 */
export function asType(parsed: unknown, path: AttributePath): Type {
  if (isType(parsed, DEEPEST)) return parsed;
  throw new ValueError(path, "the type that it brings along is none of Terraform's");
}

function isType(parsed: unknown, depth: number): parsed is Type {
  if (PRIMITIVES.includes(parsed)) return true;
  if (!Array.isArray(parsed) || parsed.length !== 2 || depth === 0) return false;
  const [kind, inner] = parsed as [unknown, unknown];
  if (COLLECTIONS.includes(kind)) return isType(inner, depth - 1);
  if (kind === "tuple") return Array.isArray(inner) && inner.every((each) => isType(each, depth - 1));
  if (kind !== "object" || typeof inner !== "object" || inner === null || Array.isArray(inner)) return false;
  return Object.values(inner).every((each) => isType(each, depth - 1));
}
