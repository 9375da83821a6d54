import { isObject } from "../../../is-object";

/** An object of a JSON document. */
export type Json = Readonly<Record<string, unknown>>;

/** Text that equal documents share: the order of an object's members does not count. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    isObject(part) ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1))) : part,
  );
}

export const isSame = (a: unknown, b: unknown): boolean => canonical(a) === canonical(b);
