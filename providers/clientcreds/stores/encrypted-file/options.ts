/** Where an encrypted file is and what opens it. */
export interface EncryptedFileOptions {
  /** The file that holds the slots. Relative to the working directory. */
  readonly path: string;
  /** File with the base64 of 32 random bytes, readable by its owner alone; made on the first write if it is not there. Without it the key is `CLIENTCREDS_FILE_KEY`. */
  readonly keyFile?: string;
  /** @default process.env */
  readonly env?: NodeJS.ProcessEnv;
  /** The store's clock: seconds since 1970-01-01T00:00:00Z; fractions are cut off. @default the host's clock */
  readonly now?: () => number;
}

/** Environment variable with the base64 of the 32 bytes that open the file. */
export const KEY_VARIABLE = "CLIENTCREDS_FILE_KEY";

/** Whole seconds of the store's clock. */
export function clockOf(options: EncryptedFileOptions): number {
  return Math.floor(options.now ? options.now() : Date.now() / 1000);
}
