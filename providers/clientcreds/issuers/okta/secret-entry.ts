import type { Entry } from "../../rotation/observation";
import { fingerprintOf } from "../../secret/secret";
import { isWeak } from "../../secret/strength";
import { baseEntryOf, isListedCredential, type ListedCredential } from "./credential-issuer";

/** A client secret as Okta lists it. */
export interface ListedSecret extends ListedCredential {
  readonly client_secret: string;
}

/** The listed secrets, or null for an answer of another shape. Values go no further than {@link entryOf} and a read by id. */
export function listedSecrets(body: string): readonly ListedSecret[] | null {
  let parsed: unknown;
  try {
    parsed = JSON.parse(body);
  } catch {
    return null;
  }
  return Array.isArray(parsed) && parsed.every(isListedSecret) ? parsed : null;
}

export const isListedSecret = (value: unknown): value is ListedSecret =>
  isListedCredential(value) && typeof (value as Partial<ListedSecret>).client_secret === "string";

export const entryOf = (secret: ListedSecret): Entry => ({
  ...baseEntryOf(secret),
  fingerprint: fingerprintOf(secret.client_secret),
  weak: isWeak(secret.client_secret),
});
