import { SLOT_NAMES, type StoreObservation } from "../../rotation/observation";
import type { Consumer, SlotStore, StoreChange } from "../../rotation/ports";
import type { Secret } from "../../secret/secret";
import { applyChanges } from "./apply-changes";
import { authenticRecord, openVersion } from "./authenticate";
import { withRecord } from "./document";
import { cancelled, missingVersion } from "./errors";
import { EMPTY_RECORD } from "./format";
import { loadKey, loadOrCreateKey } from "./key-source";
import { clockOf, type EncryptedFileOptions } from "./options";
import { StoreFile } from "./store-file";

/** The slots of the credential `name` in an encrypted file. Format: format.ts. */
export function encryptedFileStore(options: EncryptedFileOptions, name: string): SlotStore {
  return new EncryptedFileStore(options, name);
}

/** Identity of slots in a file, as Terraform's state keeps it. */
export const fileStoreId = (path: string, name: string): string => `file:${path}#${name}`;

/** Path and name that a store id tells; null for an id of another form. Names hold no `#`, so the last one parts them. */
export function parseFileStoreId(id: string): { readonly path: string; readonly name: string } | null {
  const match = /^file:(.+)#([^#]+)$/s.exec(id);
  return match && { path: match[1]!, name: match[2]! };
}

class EncryptedFileStore implements SlotStore {
  readonly storeId: string;

  constructor(
    private readonly options: EncryptedFileOptions,
    private readonly name: string,
  ) {
    this.storeId = fileStoreId(options.path, name);
  }

  async observe(signal: AbortSignal): Promise<StoreObservation> {
    if (signal.aborted) throw cancelled(`Reading ${this.storeId}`);
    const at = clockOf(this.options);
    const document = await this.file.load();
    const { owner, intent, movedTo, slots, versions } = document.credentials.get(this.name)?.record ?? EMPTY_RECORD;
    return {
      at,
      owner,
      clientId: versions.find((version) => version.id === slots.CURRENT)?.consumer.clientId ?? null,
      versions: versions.map(({ id, generation, fingerprint, weak, triggers, mark }) => ({
        id,
        generation,
        fingerprint,
        weak,
        triggers,
        mark,
        slots: SLOT_NAMES.filter((slot) => slots[slot] === id),
        own: true,
      })),
      intent,
      obstacle: null,
      ...(movedTo === undefined ? {} : { movedTo }),
    };
  }

  async read(versionId: string, signal: AbortSignal): Promise<Secret> {
    if (signal.aborted) throw cancelled(`Reading ${this.storeId}`);
    const document = await this.file.load();
    if (!document.credentials.has(this.name)) throw missingVersion(this.storeId, versionId);
    const key = await loadKey(this.options);
    const record = authenticRecord(document, this.name, key, this.options.path);
    const version = record.versions.find(({ id }) => id === versionId);
    if (version === undefined) throw missingVersion(this.storeId, versionId);
    return openVersion(version, this.name, key, this.options.path);
  }

  change(changes: readonly StoreChange[], consumer: Consumer, signal: AbortSignal): Promise<void> {
    const { path } = this.options;
    return this.file.update(async (document) => {
      const key = await loadOrCreateKey(this.options, document.keyId !== null);
      const before = authenticRecord(document, this.name, key, path);
      const after = applyChanges(before, changes, {
        storeId: this.storeId,
        now: clockOf(this.options),
        consumer,
        seal: (versionId, value) => key.seal(this.name, versionId, value),
        open: (version) => openVersion(version, this.name, key, path),
      });
      if (signal.aborted) throw cancelled(`Changing ${this.storeId}`);
      return after === before ? document : withRecord(document, this.name, after, key);
    }, signal);
  }

  remove(signal: AbortSignal): Promise<void> {
    return this.file.update(async (document) => {
      if (!document.credentials.has(this.name)) return document;
      const key = await loadKey(this.options);
      authenticRecord(document, this.name, key, this.options.path);
      return withRecord(document, this.name, null, key);
    }, signal);
  }

  private get file(): StoreFile {
    return StoreFile.at(this.options.path);
  }
}
