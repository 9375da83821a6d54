import type { IConstruct } from "constructs";
import type { IEphemeralValue } from "./ephemeral-value";
import { ValidationError } from "./validation-error";

/** How the provider generates key pairs. */
export interface KeyGeneration {
  /** @default "RS256" */
  readonly algorithm?: "RS256" | "ES256" | "ES384" | "ES512";
  /** Of RSA keys: 2048 to 4096. @default 2048 */
  readonly rsaBits?: number;
}

interface Origin {
  readonly generate?: KeyGeneration;
  readonly candidate?: IEphemeralValue;
}

/** @throws ValidationError */
export function validateKeyGeneration({ generate, candidate }: Origin, scope: IConstruct): void {
  if (generate === undefined) return;
  const refuse = (field: string, rule: string, value: string): never => {
    throw new ValidationError({ field, rule, value }, scope);
  };
  if (candidate) {
    refuse("generate", "excludes `candidate`: a key that is given is not generated", JSON.stringify(generate));
  }
  const { algorithm = "RS256", rsaBits } = generate;
  if (rsaBits === undefined) return;
  if (algorithm !== "RS256") {
    refuse("generate.rsaBits", `is for RSA keys, and ${algorithm} has the size of its curve`, String(rsaBits));
  }
  if (rsaBits < 2048 || rsaBits > 4096 || rsaBits % 8 !== 0) {
    refuse("generate.rsaBits", "must be a multiple of 8 from 2048 to 4096", String(rsaBits));
  }
}
