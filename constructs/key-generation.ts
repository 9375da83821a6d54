import type { IConstruct } from "constructs";
import { ValidationError } from "./validation-error";

/** How the provider generates key pairs. */
export interface KeyGeneration {
  /** @default "RS256" */
  readonly algorithm?: "RS256" | "ES256" | "ES384" | "ES512";
  /** Of RSA keys: 2048 to 4096. @default 2048 */
  readonly rsaBits?: number;
}

/** @throws ValidationError */
export function validateKeyGeneration({ algorithm = "RS256", rsaBits }: KeyGeneration, scope: IConstruct): void {
  if (rsaBits === undefined) return;
  const refuse = (rule: string): never => {
    throw new ValidationError({ field: "generate.rsaBits", rule, value: String(rsaBits) }, scope);
  };
  if (algorithm !== "RS256") refuse(`is for RSA keys, and ${algorithm} has the size of its curve`);
  if (rsaBits < 2048 || rsaBits > 4096 || rsaBits % 8 !== 0) refuse("must be a multiple of 8 from 2048 to 4096");
}
