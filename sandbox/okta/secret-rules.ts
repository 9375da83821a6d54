import { oktaErrors } from "./errors";

export type TokenEndpointAuthMethod =
  "client_secret_basic" | "client_secret_post" | "client_secret_jwt" | "private_key_jwt";

/** At most so many secrets of one client, inactive ones included. */
export const MAXIMUM_SECRETS = 2;

/** Throws what Okta answers to a value it does not take. */
export function assertAcceptableValue(value: string, method: TokenEndpointAuthMethod): void {
  if (!/^[\x20-\x7e]*$/.test(value)) throw oktaErrors.secretNotAscii();
  if (value.length > 100) throw oktaErrors.secretTooLong();
  if (value.length < 14) throw oktaErrors.secretTooShort();
  if (method === "client_secret_jwt" && value.length < 32) throw oktaErrors.secretTooShortForJwt();
}
