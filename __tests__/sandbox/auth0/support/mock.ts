import { readFileSync } from "node:fs";
import { join } from "node:path";

interface Mapping {
  readonly request: { readonly method: string; readonly urlPathTemplate: string };
  readonly response: { readonly status: number; readonly body: string };
}

const { mappings } = JSON.parse(
  readFileSync(join(__dirname, "../../../specs/auth0-clients.wiremock.json"), "utf8"),
) as { mappings: Mapping[] };

/** The vendor's own answer to a call. */
export function vendorAnswer(method: string, template: string): { status: number; body: any } {
  const found = mappings.find(({ request }) => request.method === method && request.urlPathTemplate === template);
  if (!found) throw new Error(`the vendor's mock has no ${method} ${template}`);
  return { status: found.response.status, body: JSON.parse(found.response.body) };
}

/** What an answer has that the vendor's has not, or has as another type; the vendor's shows each field once, with a list's first element for all. */
export function differences(answer: unknown, vendor: unknown, path = ""): string[] {
  if (kindOf(answer) !== kindOf(vendor)) return [`${path} is ${kindOf(answer)}, not ${kindOf(vendor)}`];
  if (Array.isArray(answer)) {
    return answer.flatMap((each, i) => differences(each, (vendor as unknown[])[0], `${path}/${i}`));
  }
  if (typeof answer !== "object" || answer === null) return [];
  const known = vendor as Record<string, unknown>;
  return Object.entries(answer).flatMap(([name, value]) =>
    name in known ? differences(value, known[name], `${path}/${name}`) : [`${path}/${name} is unknown`],
  );
}

const kindOf = (value: unknown): string => (Array.isArray(value) ? "array" : value === null ? "null" : typeof value);
