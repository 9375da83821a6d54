import type { Diagnostics } from "../../../plugin";
import type { Services } from "../../configuration/services";
import type { CredentialAttributes, CredentialKind } from "./kind";
import { sameValue } from "./same-value";

const normal = (url: string): string => url.replace(/\/+$/, "").toLowerCase();

/**
 * Another org, realm or store than at the last apply is an error, never hundreds of "will be created": nothing is decided on "not found" alone.
 *
 * @returns whether the state's issuer is the configured one
 */
export function checkIssuer(
  kind: CredentialKind,
  state: CredentialAttributes,
  services: Services,
  diagnostics: Diagnostics,
): boolean {
  const place = kind.place(services, state);
  if (typeof state.issuer !== "string") return true;
  if ([place.url, ...place.aliases].map(normal).includes(normal(state.issuer))) return true;
  diagnostics.error(
    "This resource belongs to another issuer",
    `${String(state.id)} belongs to ${state.issuer}; the provider is configured for ${place.url}. Check which provider (alias) it uses. Nothing was changed.`,
  );
  return false;
}

/**
 * A resource is found again by the store id in its state. Its own `store` may be changed, which moves the slots; where only the provider's changed, all of
 * its credentials would have to be looked for elsewhere, and that is a mistake until they say so themselves.
 *
 * @param wanted store id that the configuration says
 */
export function checkStore(
  state: CredentialAttributes,
  proposed: CredentialAttributes,
  wanted: unknown,
  diagnostics: Diagnostics,
): boolean {
  if (typeof wanted !== "string" || typeof state.store_id !== "string" || wanted === state.store_id) return true;
  if (!sameValue(state.store, proposed.store)) return true;
  diagnostics.error(
    "The slots are elsewhere",
    `The slots of ${String(state.id)} are at ${state.store_id}; the provider's configuration now says ${wanted}. To move them there, name that place in this resource's \`store\`; to leave them, restore the provider's configuration. Nothing was changed.`,
    ["store"],
  );
  return false;
}
