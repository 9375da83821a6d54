import { isObject } from "../../is-object";
import { MARK_KINDS, SLOT_NAMES } from "../../rotation/observation";
import { checksumOf, inOrder, storedCredential } from "./document";
import { corrupt, unknownFormat } from "./errors";
import { FORMAT, type CredentialRecord, type StoreDocument, type StoredCredential } from "./format";

/** The document of a file's text. Throws a StoreError that names the file when it is damaged; needs no key. */
export function parse(text: string, path: string): StoreDocument {
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    // The parser's message quotes the file, so it is not passed on.
    throw corrupt(path, text === "" ? "it is empty" : "it is not complete JSON");
  }
  if (!isObject(file)) throw corrupt(path, "it holds no JSON object");
  const { format, key, mac, checksum, credentials } = file;
  if (format !== FORMAT) throw unknownFormat(path, format);
  if (!isText(key) || !isText(mac) || !isText(checksum) || !isObject(credentials)) {
    throw corrupt(path, "`key`, `mac`, `checksum` or `credentials` is missing");
  }
  const parsed = Object.entries(credentials).map(([name, stored]) => [name, credential(stored, name, path)] as const);
  const document: StoreDocument = { keyId: key, mac, credentials: inOrder(new Map(parsed)) };
  if (checksumOf(document) !== checksum) throw corrupt(path, "its checksum does not fit its content");
  return document;
}

function credential(stored: unknown, name: string, path: string): StoredCredential {
  if (!isObject(stored) || !isText(stored.mac)) throw corrupt(path, `the record of "${name}" has no \`mac\``);
  const { mac, ...record } = stored;
  if (!isRecord(record)) throw corrupt(path, `the record of "${name}" is malformed`);
  return storedCredential(name, record, mac as string);
}

function isRecord(record: object): record is CredentialRecord {
  const { revision, owner, intent, movedTo, slots, versions } = record as Partial<CredentialRecord>;
  if (!isCount(revision) || !isTextOrNull(owner) || !Array.isArray(versions) || !isObject(slots)) return false;
  if (movedTo !== undefined && !isText(movedTo)) return false;
  if (intent !== null && !(isObject(intent) && isText(intent.id) && isCount(intent.generation) && isCount(intent.at))) {
    return false;
  }
  if (!versions.every(isVersion)) return false;
  const ids = new Set(versions.map((version) => version.id));
  return ids.size === versions.length && SLOT_NAMES.every((slot) => slots[slot] === null || ids.has(slots[slot]!));
}

function isVersion(version: unknown): boolean {
  if (!isObject(version)) return false;
  const { id, generation, fingerprint, weak, triggers, mark, consumer, sealed } = version;
  return (
    isText(id) &&
    isCount(generation) &&
    isText(fingerprint) &&
    typeof weak === "boolean" &&
    Array.isArray(triggers) &&
    triggers.every(isText) &&
    (mark === null || isMark(mark)) &&
    isObject(consumer) &&
    isText(consumer.issuer) &&
    isText(consumer.clientId) &&
    isObject(sealed) &&
    isText(sealed.nonce) &&
    isText(sealed.ciphertext) &&
    isText(sealed.tag)
  );
}

const isMark = (mark: unknown): boolean =>
  isObject(mark) && (MARK_KINDS as readonly unknown[]).includes(mark.kind) && isCount(mark.from) && isCount(mark.at);

const isText = (value: unknown): value is string => typeof value === "string";

const isTextOrNull = (value: unknown): value is string | null => value === null || isText(value);

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;
