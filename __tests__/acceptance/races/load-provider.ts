import type { SlotStore, StoreChange } from "../../../providers/clientcreds/rotation/ports";
import type * as EncryptedFile from "../../../providers/clientcreds/stores/encrypted-file";
import type { LoadedProvider } from "./core";
import type { Turn } from "./gate";

const PROVIDERS = "../../../providers";
const FILE_STORE = `${PROVIDERS}/clientcreds/stores/encrypted-file`;

/**
 * Loads the provider once more, as another process would: nothing that it keeps in memory is shared. Its file store, which no server stands before, takes
 * its turn before each of its I/Os here.
 */
export function loadProvider(turn: Turn, edit: EditChanges): LoadedProvider {
  let loaded: LoadedProvider | undefined;
  jest.isolateModules(() => {
    jest.doMock(FILE_STORE, () => {
      const actual = jest.requireActual<typeof EncryptedFile>(FILE_STORE);
      const encryptedFileStore: typeof actual.encryptedFileStore = (...where) =>
        inTurn(actual.encryptedFileStore(...where), turn, edit);
      return { ...actual, encryptedFileStore };
    });
    loaded = {
      definition: require(`${PROVIDERS}/clientcreds/provider`).clientcredsProvider,
      createHandlers: require(`${PROVIDERS}/plugin/rpc/handlers`).createHandlers,
    };
    jest.dontMock(FILE_STORE);
  });
  return loaded!;
}

/** For a planted defect: what a store is asked for instead. */
export type EditChanges = (changes: readonly StoreChange[], store: SlotStore) => Promise<readonly StoreChange[]>;

function inTurn(store: SlotStore, turn: Turn, edit: EditChanges): SlotStore {
  return {
    storeId: store.storeId,
    async observe(signal) {
      await turn("file: observe");
      return store.observe(signal);
    },
    async read(versionId, signal) {
      await turn("file: read");
      return store.read(versionId, signal);
    },
    async change(changes, ...rest) {
      await turn(`file: ${changes.map(({ op }) => op).join(", ")}`);
      return store.change(await edit(changes, store), ...rest);
    },
    remove: (signal) => store.remove(signal),
  };
}
