import { encryptedFileStore } from "../stores/encrypted-file";
import type { SlotStore } from "../rotation/ports";

/** A slot store as configured, without the name of any slots in it. */
export interface StorePlace {
  readonly kind: "encrypted_file";
  readonly path: string;
  readonly keyFile: string | undefined;
}

/** `file:<path>#<name>`: what Terraform's state keeps. Names hold no `#`, so the last one parts them. */
export const storeIdOf = (place: StorePlace, name: string): string => `file:${place.path}#${name}`;

/** Place and name that a store id tells; null for an id of another form. The key is not told, and reading a plan's facts needs none. */
export function parseStoreId(id: string): { readonly place: StorePlace; readonly name: string } | null {
  const match = /^file:(.+)#([^#]+)$/s.exec(id);
  return match && { place: { kind: "encrypted_file", path: match[1]!, keyFile: undefined }, name: match[2]! };
}

export function openStore(place: StorePlace, name: string): SlotStore {
  return encryptedFileStore({ path: place.path, keyFile: place.keyFile }, name);
}
