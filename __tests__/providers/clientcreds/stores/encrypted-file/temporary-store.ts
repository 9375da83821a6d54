import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { EncryptedFileOptions } from "../../../../../providers/clientcreds/stores/encrypted-file/options";

/** A fixed key: base64 of 32 bytes. */
export const TEST_KEY = Buffer.from("0123456789abcdef0123456789abcdef").toString("base64");

/** An encrypted file that does not exist yet, in a folder of its own. */
export interface TemporaryStore {
  readonly folder: string;
  readonly options: EncryptedFileOptions & { readonly env: NodeJS.ProcessEnv };
  dispose(): Promise<void>;
}

export async function temporaryStore(): Promise<TemporaryStore> {
  const folder = await mkdtemp(join(tmpdir(), "clientcreds-"));
  return {
    folder,
    options: { path: join(folder, "slots"), env: { CLIENTCREDS_FILE_KEY: TEST_KEY } },
    dispose: () => rm(folder, { recursive: true, force: true }),
  };
}
