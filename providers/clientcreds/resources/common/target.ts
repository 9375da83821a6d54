import { isUnknown, UNKNOWN, type Unknown } from "../../../plugin";
import type { Services } from "../../configuration/services";
import { placeIn, type StorePlace } from "../../configuration/store-place";
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
  const name = store?.name ?? null;
  const own = store === null ? null : placeIn(store);
  if (isUnknown(name) || isUnknown(own)) return UNKNOWN;
  const place = own ?? services.slotStore;
  if (place === null) {
    throw new NotConfigured(
      "No slot store is configured. Set `slot_store` in the provider's configuration, or `store` in this resource.",
    );
  }
  if (name !== null) return { place, name };
  if (isUnknown(id)) return UNKNOWN;
  const prefix = place.kind === "aws_secrets_manager" ? place.namePrefix : "";
  return { place, name: `${prefix}${kind.storePrefix}/${id}` };
}

/** Of a store in AWS this may ask whose credentials these are, once in a process. @throws StoreError */
export async function storeIdOf(target: StoreTarget | Unknown, { stores }: Services): Promise<string | Unknown> {
  return isUnknown(target) ? UNKNOWN : (await stores.connect(target.place)).storeId(target.name);
}

/**
 * The store that the state names. What its id does not tell, such as the key, comes from the configuration that the state was applied with, if that means the
 * same place.
 */
export function storeOfState(
  kind: CredentialKind,
  state: CredentialAttributes,
  services: Services,
): Promise<SlotStore> {
  return services.stores.openById(String(state.store_id), configuredPlace(kind, state, services));
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
