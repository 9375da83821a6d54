export { encryptedFileStore, fileStoreId, parseFileStoreId } from "./encrypted-file-store";
export type { EncryptedFileOptions } from "./options";
export { encryptedFileReader, type SlotValue, type ValueReader } from "./value-reader";
