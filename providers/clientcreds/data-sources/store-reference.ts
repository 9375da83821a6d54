import { attribute as a, isUnknown, type ObjectValue } from "../../plugin";
import type { Services } from "../configuration/services";
import { placeIn } from "../configuration/store-place";
import { storeAttribute } from "../configuration/store-schema";
import { Stores } from "../configuration/stores";
import { NotConfigured } from "../resources/common/kind";
import type { SlotStore } from "../rotation/ports";

/** How data and ephemeral resources name slots: by a resource's `store_id`, or by `name` in a store. */
export const storeAttributes = {
  store_id: a.string({ optional: true, computed: true, description: "`store_id` of a credential." }),
  name: a.string({ optional: true, description: "Name of the slots in `store`, or in the provider's store." }),
  store: storeAttribute,
};

/** @throws NotConfigured where nothing, or two things, name the slots */
export async function storeIn(
  { store_id: storeId, name, store }: ObjectValue<typeof storeAttributes>,
  services: Services | undefined,
): Promise<SlotStore> {
  const own = store === null || isUnknown(store) ? null : placeIn(store);
  const place = own === null || isUnknown(own) ? (services?.slotStore ?? null) : own;
  const stores = services?.stores ?? new Stores();
  if (typeof storeId === "string") return stores.openById(storeId, place);
  if (typeof name !== "string") throw new NotConfigured("Set `store_id`, or `name` with a store.");
  if (place === null) {
    throw new NotConfigured(
      "No slot store is configured. Set `store`, or `slot_store` in the provider's configuration.",
    );
  }
  return (await stores.connect(place)).open(name);
}
