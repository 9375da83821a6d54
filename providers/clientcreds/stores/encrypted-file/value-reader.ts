import type { SlotName } from "../../rotation/observation";
import type { Secret } from "../../secret/secret";
import { authenticRecord, openVersion } from "./authenticate";
import { fileStoreId } from "./encrypted-file-store";
import { noSlots } from "./errors";
import { loadKey } from "./key-source";
import type { EncryptedFileOptions } from "./options";
import { StoreFile } from "./store-file";

/** What a slot gives to a consumer. */
export interface SlotValue {
  readonly versionId: string;
  readonly generation: number;
  readonly fingerprint: string;
  readonly issuer: string;
  readonly clientId: string;
  readonly value: Secret;
}

/** Reads values for those who use them; never writes. */
export interface ValueReader {
  /** All slots of one credential from one read of the file. NEXT is null only before the first rotation began, PREVIOUS before it ended. */
  readSlots(
    name: string,
  ): Promise<{ readonly CURRENT: SlotValue } & Readonly<Record<"NEXT" | "PREVIOUS", SlotValue | null>>>;
}

export function encryptedFileReader(options: EncryptedFileOptions): ValueReader {
  const { path } = options;
  return {
    async readSlots(name) {
      const document = await StoreFile.at(path).load();
      if (!document.credentials.has(name)) throw noSlots(fileStoreId(path, name));
      const key = await loadKey(options);
      const record = authenticRecord(document, name, key, path);
      const valueIn = (slot: SlotName): SlotValue | null => {
        const version = record.versions.find(({ id }) => id === record.slots[slot]);
        if (version === undefined) return null;
        const { id, generation, fingerprint, consumer } = version;
        return { versionId: id, generation, fingerprint, ...consumer, value: openVersion(version, name, key, path) };
      };
      const current = valueIn("CURRENT");
      if (current === null) throw noSlots(fileStoreId(path, name));
      return { CURRENT: current, NEXT: valueIn("NEXT"), PREVIOUS: valueIn("PREVIOUS") };
    },
  };
}
