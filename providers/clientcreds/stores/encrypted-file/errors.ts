import { StoreError } from "../../rotation/errors";
import { KEY_VARIABLE } from "./options";

const NOTHING_WRITTEN = "Nothing was written.";

const codeOf = (cause: unknown): string =>
  (cause as NodeJS.ErrnoException)?.code ?? (cause instanceof Error ? cause.message : String(cause));

export function corrupt(path: string, what: string, cause?: unknown): StoreError {
  return new StoreError(
    "corrupt",
    `The slot file ${path} cannot be trusted: ${what}. It was left as it is. Restore it from a backup; if there is none, move it away and import the credentials again.`,
    "not_done",
    { cause },
  );
}

export function unknownFormat(path: string, format: unknown): StoreError {
  // What is no number is from a file of somebody else, and may be anything.
  const found = typeof format === "number" ? `format ${format}` : "no format that is known";
  return new StoreError(
    "failed",
    `The slot file ${path} has ${found}, and this version of clientcreds reads format 1 only. It was left as it is. Use the version that wrote it, or a newer one.`,
    "not_done",
  );
}

export function unreadable(path: string, cause: unknown): StoreError {
  return new StoreError(
    "failed",
    `Reading the slot file ${path} failed: ${codeOf(cause)}. Let this user read it (uid ${process.getuid?.() ?? "?"}), or run as the user who wrote it.`,
    "not_done",
    { cause },
  );
}

export function notWritten(path: string, cause: unknown, what = "slot file"): StoreError {
  return new StoreError(
    "failed",
    `Writing the ${what} ${path} failed: ${codeOf(cause)}. The file is as it was. Check free space and rights of its folder, then apply again.`,
    "not_done",
    { cause },
  );
}

export function unclear(path: string, cause: unknown): StoreError {
  return new StoreError(
    "failed",
    `The slot file ${path} was replaced, but making that durable failed: ${codeOf(cause)}. After a power cut it may be the older one. Check the disk, then apply again.`,
    "unclear",
    { cause },
  );
}

export function locked(what: string, path: string, holder: string, ticket: string, seconds: number): StoreError {
  return new StoreError(
    "failed",
    `The ${what} ${path} has been locked for ${seconds} s by ${holder}. ${NOTHING_WRITTEN} Wait until that process ends, then apply again; if it does not exist any more, delete ${ticket}.`,
    "not_done",
  );
}

export function lockLost(what: string, path: string): StoreError {
  return new StoreError(
    "failed",
    `The lock on the ${what} ${path} was taken away from this process, which had stood still for too long. ${NOTHING_WRITTEN} Apply again.`,
    "not_done",
  );
}

export function cancelled(what: string): StoreError {
  return new StoreError("failed", `${what} was cancelled. ${NOTHING_WRITTEN}`, "not_done");
}

export function noKey(path: string): StoreError {
  return new StoreError(
    "key",
    `There is no key for the slot file ${path}: set ${KEY_VARIABLE} to the base64 of 32 random bytes (for example of "openssl rand -base64 32"), or configure key_file.`,
    "not_done",
  );
}

export function malformedKey(path: string, source: string): StoreError {
  return new StoreError(
    "key",
    `The key for the slot file ${path} in ${source} is not the base64 of 32 bytes (44 characters). Set the key that the file was first written with; for a new file "openssl rand -base64 32" makes one.`,
    "not_done",
  );
}

export function wrongKey(path: string): StoreError {
  return new StoreError(
    "key",
    `The slot file ${path} was written with another key than the one given. ${NOTHING_WRITTEN} Set ${KEY_VARIABLE} or key_file to the key that the file was first written with.`,
    "not_done",
  );
}

export function keyFileMissing(path: string, keyFile: string): StoreError {
  return new StoreError(
    "key",
    `The key file ${keyFile} does not exist, and the slot file ${path} is already encrypted with a key, so no new one was made. Restore ${keyFile} from a backup.`,
    "not_done",
  );
}

export function keyFileExposed(keyFile: string, mode: number): StoreError {
  const octal = (mode & 0o777).toString(8).padStart(4, "0");
  return new StoreError(
    "key",
    `The key file ${keyFile} has mode ${octal}: others than its owner can reach it, so it is not used. Run "chmod 600 ${keyFile}"; if somebody may have read it, replace the credentials too.`,
    "not_done",
  );
}

export function keyFileFailed(keyFile: string, act: "Reading" | "Creating", cause: unknown): StoreError {
  return new StoreError(
    "key",
    `${act} the key file ${keyFile} failed: ${codeOf(cause)}. ${NOTHING_WRITTEN} Check its rights and those of its folder.`,
    "not_done",
    { cause },
  );
}

export function missingVersion(storeId: string, versionId: string): StoreError {
  return new StoreError(
    "missing",
    `Version ${versionId} does not exist in ${storeId}. ${NOTHING_WRITTEN} Somebody else removed it: plan again.`,
    "not_done",
  );
}

export function noSlots(storeId: string): StoreError {
  return new StoreError(
    "missing",
    `There are no slots at ${storeId}. Check path and name; the slots are written by the first apply.`,
    "not_done",
  );
}

export function changed(storeId: string, what: string, expected: string | null, found: string | null): StoreError {
  return new StoreError(
    "changed",
    `${what} of ${storeId} was expected to be ${expected ?? "unset"} and is ${found ?? "unset"}: somebody else changed it meanwhile. ${NOTHING_WRITTEN} Plan again.`,
    "not_done",
  );
}

export function refusedChange(storeId: string, what: string): StoreError {
  return new StoreError("failed", `${storeId} was not changed: ${what}. ${NOTHING_WRITTEN}`, "not_done");
}
