import { randomBytes } from "node:crypto";
import { open, type FileHandle } from "node:fs/promises";
import { createExclusively } from "./durable-file";
import { keyFileExposed, keyFileFailed, keyFileMissing, malformedKey, noKey } from "./errors";
import { FileKey, KEY_BYTES } from "./file-key";
import { KEY_VARIABLE, type EncryptedFileOptions } from "./options";

/** 32 bytes in base64: 42 characters, one of four bits, one of padding. */
const ENCODED_KEY = /^[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=$/;

/** The key of an existing file: from `keyFile` if one is configured, else from the environment. */
export async function loadKey(options: EncryptedFileOptions): Promise<FileKey> {
  const { keyFile } = options;
  if (keyFile === undefined) return environmentKey(options);
  const key = await readKeyFile(options.path, keyFile);
  if (key === null) throw keyFileMissing(options.path, keyFile);
  return key;
}

/** The key for a write; a configured key file that is not there is made, if nothing is encrypted yet. */
export async function loadOrCreateKey(options: EncryptedFileOptions, encrypted: boolean): Promise<FileKey> {
  const { keyFile } = options;
  if (keyFile === undefined || encrypted) return loadKey(options);
  const key = await readKeyFile(options.path, keyFile);
  if (key !== null) return key;
  try {
    await createExclusively(keyFile, `${randomBytes(KEY_BYTES).toString("base64")}\n`);
  } catch (cause) {
    throw keyFileFailed(keyFile, "Creating", cause);
  }
  // Read back: another process may have been first.
  return loadKey(options);
}

function environmentKey(options: EncryptedFileOptions): FileKey {
  const encoded = (options.env ?? process.env)[KEY_VARIABLE];
  if (encoded === undefined || encoded === "") throw noKey(options.path);
  return decode(encoded, options.path, KEY_VARIABLE);
}

async function readKeyFile(path: string, keyFile: string): Promise<FileKey | null> {
  let file: FileHandle | undefined;
  let encoded: string;
  try {
    file = await open(keyFile, "r");
    const { mode } = await file.stat();
    // Windows has no such bits: its files inherit the rights of their folder.
    if (process.platform !== "win32" && (mode & 0o077) !== 0) throw keyFileExposed(keyFile, mode);
    encoded = await file.readFile("utf8");
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    if (code === "ENOENT") return null;
    throw code === undefined ? cause : keyFileFailed(keyFile, "Reading", cause);
  } finally {
    await file?.close();
  }
  return decode(encoded, path, keyFile);
}

function decode(encoded: string, path: string, source: string): FileKey {
  const text = encoded.trim();
  if (!ENCODED_KEY.test(text)) throw malformedKey(path, source);
  return new FileKey(Buffer.from(text, "base64"));
}
