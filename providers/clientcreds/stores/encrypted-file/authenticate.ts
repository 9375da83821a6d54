import type { Secret } from "../../secret/secret";
import { isAuthentic, recordText } from "./document";
import { corrupt, wrongKey } from "./errors";
import type { FileKey } from "./file-key";
import { EMPTY_RECORD, type CredentialRecord, type StoreDocument, type StoredVersion } from "./format";

/** The named record, after its `mac` and the file's were found to be ours; the empty one if there is none. */
export function authenticRecord(document: StoreDocument, name: string, key: FileKey, path: string): CredentialRecord {
  if (document.keyId === null) return EMPTY_RECORD;
  if (document.keyId !== key.id) throw wrongKey(path);
  if (!isAuthentic(document, key)) {
    throw corrupt(path, "its `mac` does not fit: a record was added, removed or put back by somebody without the key");
  }
  const stored = document.credentials.get(name);
  if (stored === undefined) return EMPTY_RECORD;
  if (!key.authenticates(recordText(name, stored.record), stored.mac)) {
    throw corrupt(path, `the \`mac\` of "${name}" does not fit: its record was changed by somebody without the key`);
  }
  return stored.record;
}

/** The value of a version. */
export function openVersion(version: StoredVersion, name: string, key: FileKey, path: string): Secret {
  try {
    return key.open(name, version.id, version.sealed);
  } catch (cause) {
    throw corrupt(path, `version ${version.id} of "${name}" does not decrypt`, cause);
  }
}
