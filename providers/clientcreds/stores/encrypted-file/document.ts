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
  return { keyId: key.id, mac: key.mac(rosterText(credentials)), credentials };
}

export function storedCredential(record: CredentialRecord, mac: string): StoredCredential {
  const text = canonicalJson({ ...record, mac });
  return { record, mac, text, digest: sha256(text) };
}

/** What a record's `mac` covers. */
export const recordText = (name: string, record: CredentialRecord): string => canonicalJson(["record", name, record]);

/** What the file's `mac` covers: which records there are. */
export const rosterText = (credentials: StoreDocument["credentials"]): string =>
  canonicalJson(["roster", ...sortedNames(credentials).map((name) => [name, credentials.get(name)!.mac])]);

export function checksumOf(document: StoreDocument): string {
  const lines = sortedNames(document.credentials).map(
    (name) => `${JSON.stringify(name)} ${document.credentials.get(name)!.digest}`,
  );
  return sha256([FORMAT, document.keyId, document.mac, ...lines].join("\n"));
}

/** The file's text. Records that did not change are not serialised again. */
export function serialize(document: StoreDocument): string {
  const head = canonicalJson({ format: FORMAT, key: document.keyId, mac: document.mac }).slice(0, -1);
  const lines = sortedNames(document.credentials).map(
    (name) => `${JSON.stringify(name)}:${document.credentials.get(name)!.text}`,
  );
  return `${head},"checksum":"${checksumOf(document)}","credentials":{\n${lines.join(",\n")}\n}}\n`;
}

const sortedNames = (credentials: StoreDocument["credentials"]): string[] => [...credentials.keys()].sort();

const sha256 = (text: string): string => createHash("sha256").update(text, "utf8").digest("base64url");
