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
  else credentials.set(name, storedCredential(record, key.mac(recordText(name, record))));
  const ordered = document.credentials.has(name) ? credentials : inOrder(credentials);
  return { keyId: key.id, mac: key.mac(rosterText(ordered)), credentials: ordered };
}

export function storedCredential(record: CredentialRecord, mac: string): StoredCredential {
  const text = canonicalJson({ ...record, mac });
  return { record, mac, text, digest: sha256(text) };
}

/** What a record's `mac` covers. */
export const recordText = (name: string, record: CredentialRecord): string => canonicalJson(["record", name, record]);

/** What the file's `mac` covers: which records there are. */
export const rosterText = (credentials: StoreDocument["credentials"]): string =>
  JSON.stringify(["roster", ...Array.from(credentials, ([name, { mac }]) => [name, mac])]);

export function checksumOf(document: StoreDocument): string {
  const lines = Array.from(document.credentials, ([name, { digest }]) => `${JSON.stringify(name)} ${digest}`);
  return sha256([FORMAT, document.keyId, document.mac, ...lines].join("\n"));
}

/** The file's text. Records that did not change are not serialised again. */
export function serialize(document: StoreDocument): string {
  const head = canonicalJson({ format: FORMAT, key: document.keyId, mac: document.mac }).slice(0, -1);
  const lines = Array.from(document.credentials, ([name, { text }]) => `${JSON.stringify(name)}:${text}`);
  return `${head},"checksum":"${checksumOf(document)}","credentials":{\n${lines.join(",\n")}\n}}\n`;
}

/** In code-unit order of the names, as a document holds them. */
export const inOrder = (credentials: StoreDocument["credentials"]): StoreDocument["credentials"] =>
  new Map([...credentials].sort(([a], [b]) => (a < b ? -1 : 1)));

const sha256 = (text: string): string => createHash("sha256").update(text, "utf8").digest("base64url");
