import { attribute as a, isUnknown } from "../../plugin";
import type { Services } from "../configuration/services";
import { parseStoreId, storeIdOf, type StorePlace } from "../configuration/store-place";
import { storeAttribute } from "../configuration/store-schema";
import { NotConfigured, type Maybe } from "../resources/common/kind";

/** How data and ephemeral resources name slots: by a resource's `store_id`, or by `name` in a store. */
export const placeAttributes = {
  store_id: a.string({ optional: true, computed: true, description: "`store_id` of a credential." }),
  name: a.string({ optional: true, description: "Name of the slots in `store`, or in the provider's store." }),
  store: storeAttribute,
};

interface Reference {
  readonly store_id: Maybe<string>;
  readonly name: Maybe<string>;
  readonly store: Maybe<{ readonly encrypted_file: Maybe<{ path: Maybe<string>; key_file: Maybe<string> }> }>;
}

export interface FoundPlace {
  readonly place: StorePlace;
  readonly name: string;
  readonly storeId: string;
}

/** @throws NotConfigured where nothing, or two things, name the slots */
export function placeOf(reference: Reference, services: Services | undefined): FoundPlace {
  const { store_id: storeId, name } = reference;
  const file = reference.store === null || isUnknown(reference.store) ? null : reference.store.encrypted_file;
  const given: StorePlace | null =
    file === null || isUnknown(file)
      ? (services?.slotStore ?? null)
      : { kind: "encrypted_file", path: String(file.path), keyFile: (file.key_file as string | null) ?? undefined };
  if (typeof storeId === "string") {
    const parsed = parseStoreId(storeId);
    if (!parsed) throw new NotConfigured(`\`store_id\` ${JSON.stringify(storeId)} names no store this version knows.`);
    // The id does not tell the key: it is that of the configured store if they are the same file.
    const place = given !== null && given.path === parsed.place.path ? given : parsed.place;
    return { place, name: parsed.name, storeId };
  }
  if (typeof name !== "string") throw new NotConfigured("Set `store_id`, or `name` with a store.");
  if (!given)
    throw new NotConfigured(
      "No slot store is configured. Set `store`, or `slot_store` in the provider's configuration.",
    );
  return { place: given, name, storeId: storeIdOf(given, name) };
}
