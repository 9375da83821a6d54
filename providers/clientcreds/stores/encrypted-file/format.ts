import type { Intent, Mark, SlotName } from "../../rotation/observation";
import type { Consumer } from "../../rotation/ports";

/**
 * Format 1 of the encrypted file: one JSON object, UTF-8, one line a credential.
 *
 * ```json
 * {"format":1,"key":"<id>","mac":"<MAC>","checksum":"<SHA-256>","credentials":{
 * "okta/0oa1":{"intent":null,"mac":"<MAC>","owner":"…","revision":3,"slots":{"CURRENT":"g00000001-…",…},"versions":[…]}
 * }}
 * ```
 *
 * From the file's key, 32 random bytes, HKDF-SHA-256 derives three keys (file-key.ts): one encrypts, one authenticates, one is not used as a key: it is
 * printed as `key`, so that a wrong key is told from damage.
 *
 * - A value is sealed with AES-256-GCM under a fresh random 96-bit nonce; additional data is the format, the credential's name and the version's id, so a
 *   ciphertext cannot be moved to another place.
 * - What a plan reads is plain, because a plan has no key. Each record's `mac` is HMAC-SHA-256 over the credential's name and the canonical JSON of the
 *   rest of the record; the file's `mac` is one over all names and their `mac`s, so that no record can be left out or put back from an older file. Both are
 *   checked wherever the key is at hand. A whole older file put back is not noticed.
 * - `checksum` is SHA-256 over all of it and needs no key: it finds damage, not malice.
 *
 * All binary fields are base64url without padding.
 */
export const FORMAT = 1;

/** A value under AES-256-GCM. */
export interface Sealed {
  readonly nonce: string;
  readonly ciphertext: string;
  readonly tag: string;
}

export interface StoredVersion {
  readonly id: string;
  readonly generation: number;
  readonly fingerprint: string;
  readonly weak: boolean;
  readonly triggers: readonly string[];
  readonly mark: Mark | null;
  /** For whom the value was made; with the version, because a name can be given to a new client. */
  readonly consumer: Consumer;
  readonly sealed: Sealed;
}

/** Slots of one credential. */
export interface CredentialRecord {
  /** Counts the changes. */
  readonly revision: number;
  readonly owner: string | null;
  readonly intent: Intent | null;
  /** Where the slots were moved to; absent: they are here. */
  readonly movedTo?: string;
  /** Version id in each slot. */
  readonly slots: Readonly<Record<SlotName, string | null>>;
  readonly versions: readonly StoredVersion[];
}

export const EMPTY_RECORD: CredentialRecord = {
  revision: 0,
  owner: null,
  intent: null,
  slots: { CURRENT: null, NEXT: null, PREVIOUS: null },
  versions: [],
};

/** A record, and how it stands in the file. */
export interface StoredCredential {
  readonly record: CredentialRecord;
  readonly mac: string;
  /** `"<name>":` and the canonical JSON of the record, `mac` included. */
  readonly line: string;
  /** SHA-256 of that JSON. */
  readonly digest: string;
}

/** The whole file, parsed and found undamaged. */
export interface StoreDocument {
  /** Id of the key it is sealed with; null: the file does not exist yet. */
  readonly keyId: string | null;
  readonly mac: string;
  /** In code-unit order of the names. */
  readonly credentials: ReadonlyMap<string, StoredCredential>;
}

export const EMPTY_DOCUMENT: StoreDocument = { keyId: null, mac: "", credentials: new Map() };
