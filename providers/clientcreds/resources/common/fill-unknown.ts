import { isUnknown } from "../../../plugin";

/** The planned value with only its unknown parts taken from what was found: a known value is a promise. */
export function fillUnknown(planned: unknown, found: unknown): unknown {
  if (isUnknown(planned)) return found ?? null;
  if (planned === null || typeof planned !== "object" || Array.isArray(planned)) return planned;
  const source = (found ?? {}) as Record<string, unknown>;
  return Object.fromEntries(Object.entries(planned).map(([key, value]) => [key, fillUnknown(value, source[key])]));
}
