import { parseArgs } from "node:util";
import { PreflightError } from "./terraform-binary";

/** One credential at each system: what `all` shows side by side. */
const ISSUERS = ["okta", "auth0", "keycloak", "sahamati"] as const;
const KEYS = ["okta-key", "auth0-key"] as const;
const STORES = ["file", "aws"] as const;
export type IssuerName = (typeof ISSUERS)[number] | (typeof KEYS)[number];

/** What the demo shows. */
export interface DemoOptions {
  readonly issuers: readonly IssuerName[];
  readonly store: (typeof STORES)[number];
}

/** @throws PreflightError on options that there are not */
export function demoOptions(args: readonly string[]): DemoOptions {
  let values: { issuer?: string; store?: string };
  try {
    ({ values } = parseArgs({ args: [...args], options: { issuer: { type: "string" }, store: { type: "string" } } }));
  } catch (error) {
    throw new PreflightError(`${(error as Error).message.split(".")[0]}. There are: --issuer and --store.`);
  }
  const issuer = oneOf("issuer", values.issuer, [...ISSUERS, ...KEYS, "all"] as const);
  return { issuers: issuer === "all" ? ISSUERS : [issuer], store: oneOf("store", values.store, STORES) };
}

/** The first is the default. */
function oneOf<T extends string>(name: string, given: string | undefined, choices: readonly T[]): T {
  const found = choices.find((choice) => choice === (given ?? choices[0]));
  if (found !== undefined) return found;
  throw new PreflightError(`--${name} must be ${choices.join(" or ")}, got: ${given}.`);
}
