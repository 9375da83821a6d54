import { awsErrors } from "./errors";
import type { Input } from "./input";

const PREFIX = "page-";

/** One page of a list. `NextToken` is there where another page follows. */
export function page<T>(
  items: readonly T[],
  input: Input,
): { readonly items: readonly T[]; readonly NextToken?: string } {
  const size = input.optionalNumber("MaxResults") ?? 100;
  if (size < 1 || size > 100) throw awsErrors.validation("'maxResults' failed to satisfy constraint: 1 to 100");
  const token = input.optionalText("NextToken", { max: 4096 });
  const start = token === undefined ? 0 : startOf(token);
  const end = start + size;
  return { items: items.slice(start, end), ...(end < items.length ? { NextToken: tokenOf(end) } : {}) };
}

const tokenOf = (start: number): string => Buffer.from(PREFIX + start).toString("base64");

function startOf(token: string): number {
  const text = Buffer.from(token, "base64").toString();
  const start = Number(text.slice(PREFIX.length));
  if (!text.startsWith(PREFIX) || !Number.isInteger(start)) throw awsErrors.invalidNextToken();
  return start;
}
