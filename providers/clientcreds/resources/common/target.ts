import { isUnknown, UNKNOWN, type Unknown } from "../../../plugin";
import type { Services } from "../../configuration/services";
import { openStore, parseStoreId, storeIdOf, type StorePlace } from "../../configuration/store-place";
import type { SlotStore } from "../../rotation/ports";
import { NotConfigured, type CredentialAttributes, type CredentialKind } from "./kind";

/** Where a credential's slots are, as the configuration says. */
export interface StoreTarget {
  readonly place: StorePlace;
  readonly name: string;
}

/**
 * The store of this credential: the resource's own as a whole, else the provider's; only `name` may be set alone.
 *
 * @throws NotConfigured
 */
export function storeTarget(
  kind: CredentialKind,
  attributes: CredentialAttributes,
  services: Services,
): StoreTarget | Unknown {
  const { store } = attributes;
  const id = kind.idOf(attributes);
  if (isUnknown(store)) return UNKNOWN;
  const given = store?.name ?? null;
  const file = store?.encrypted_file ?? null;
  if (isUnknown(given) || isUnknown(file)) return UNKNOWN;
  if (isUnknown(id) && given === null) return UNKNOWN;
  const name = given ?? `${kind.storePrefix}/${id as string}`;
  if (file === null) {
    if (services.slotStore === null) {
      throw new NotConfigured(
        "No slot store is configured. Set `slot_store` in the provider's configuration, or `store` in this resource.",
      );
    }
    return { place: services.slotStore, name };
  }
  if (isUnknown(file.path) || isUnknown(file.key_file)) return UNKNOWN;
  return { place: { kind: "encrypted_file", path: file.path!, keyFile: file.key_file ?? undefined }, name };
}

export function storeIdOrUnknown(target: StoreTarget | Unknown): string | Unknown {
  return isUnknown(target) ? UNKNOWN : storeIdOf(target.place, target.name);
}

/**
 * The store that the state names. What its id does not tell, such as the key, comes from the configuration that the state was applied with, if that means the
 * same place.
 */
export function storeOfState(kind: CredentialKind, state: CredentialAttributes, services: Services): SlotStore {
  const storeId = String(state.store_id);
  const located = parseStoreId(storeId);
  if (!located) throw new NotConfigured(`\`store_id\` ${storeId} in the state names no store that this version knows.`);
  const configured = configuredPlace(kind, state, services);
  return openStore(configured?.path === located.place.path ? configured : located.place, located.name);
}

function configuredPlace(kind: CredentialKind, state: CredentialAttributes, services: Services): StorePlace | null {
  try {
    const target = storeTarget(kind, state, services);
    return isUnknown(target) ? null : target.place;
  } catch (error) {
    if (error instanceof NotConfigured) return null;
    throw error;
  }
}
