// A process of its own: writes versions first, first + 1, … to the slots of one credential, and prints each generation once it is written.
import { encryptedFileStore } from "../../../../../providers/clientcreds/stores/encrypted-file";
import { consumer, put, signal } from "../slot-store-contract";

const [path, first, count] = process.argv.slice(2);

async function main(): Promise<void> {
  const store = encryptedFileStore({ path: path! }, "okta/0oa1");
  for (let generation = Number(first); generation < Number(first) + Number(count); generation++) {
    await store.change([put(generation)], consumer, signal);
    process.stdout.write(`${generation}\n`);
  }
}

void main();
