import { join } from "node:path";
import { encryptedFileStore } from "../../providers/clientcreds/stores/encrypted-file";
import { encryptedFileSlots } from "../../runtime/encrypted-file-slots";
import type { StoreStand } from "./store-stand";

const KEY = { CLIENTCREDS_FILE_KEY: Buffer.alloc(32, 7).toString("base64") };

export const encryptedFile: StoreStand = {
  name: "encrypted file",
  ownClock: false,
  async start(folder) {
    const path = join(folder, "slots");
    return {
      http: null,
      configuration: `{ encrypted_file = { path = ${JSON.stringify(path)} } }`,
      env: KEY,
      reader: (name) => encryptedFileSlots({ path, env: KEY, name }),
      observe: (name) => encryptedFileStore({ path, env: KEY }, name).observe(new AbortController().signal),
      stop: async () => undefined,
    };
  },
};
