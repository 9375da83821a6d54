import { createHash } from "node:crypto";
import { canonicalJson } from "./canonical-json";
import type { FileKey } from "./file-key";
import { FORMAT, type CredentialRecord, type StoreDocument, type StoredCredential } from "./format";

/** The document with one record replaced, or taken out (null), and authenticated anew. */
export function withRecord(
  document: StoreDocument,
  name: string,
  record: CredentialRecord | null,
  key: FileKey,
): StoreDocument {
  const credentials = new Map(document.credentials);
  if (record === null) credentials.delete(name);
  else credentials.set(name, storedCredential(name, record, key.mac(recordText(name, record))));
  const ordered = document.credentials.has(name) ? credentials : inOrder(credentials);
  const made = { keyId: key.id, mac: key.mac(rosterText(ordered)), credentials: ordered };
  authentic.add(made);
  return made;
}

/** Documents that were made or checked with their key in this process. */
const authentic = new WeakSet<StoreDocument>();

/** Whether the file's `mac` is ours. The key is that of the document. */
export function isAuthentic(document: StoreDocument, key: FileKey): boolean {
  if (authentic.has(document)) return true;
  if (!key.authenticates(rosterText(document.credentials), document.mac)) return false;
  authentic.add(document);
  return true;
}

export function storedCredential(name: string, record: CredentialRecord, mac: string): StoredCredential {
  const text = canonicalJson({ ...record, mac });
  return { record, mac, line: `${JSON.stringify(name)}:${text}`, digest: sha256(text) };
}

/** What a record's `mac` covers. */
export const recordText = (name: string, record: CredentialRecord): string => canonicalJson(["record", name, record]);

/** What the file's `mac` covers: which records there are. */
const rosterText = (credentials: StoreDocument["credentials"]): string =>
  JSON.stringify(["roster", ...Array.from(credentials, ([name, { mac }]) => [name, mac])]);

export function checksumOf(document: StoreDocument): string {
  const lines = Array.from(document.credentials, ([name, { digest }]) => `${JSON.stringify(name)} ${digest}`);
  return sha256([FORMAT, document.keyId, document.mac, ...lines].join("\n"));
}

/** In code-unit order of the names, as a document holds them. */
export const inOrder = (credentials: StoreDocument["credentials"]): StoreDocument["credentials"] =>
  new Map([...credentials].sort(([a], [b]) => (a < b ? -1 : 1)));

const sha256 = (text: string): string => createHash("sha256").update(text, "utf8").digest("base64url");
