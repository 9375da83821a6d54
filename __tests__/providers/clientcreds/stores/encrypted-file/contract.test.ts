import { encryptedFileStore } from "../../../../../providers/clientcreds/stores/encrypted-file/encrypted-file-store";
import { describeSlotStoreContract } from "../slot-store-contract";
import { temporaryStore } from "./temporary-store";

describeSlotStoreContract("the encrypted file", async () => {
  const temporary = await temporaryStore();
  let clock = 0;
  return {
    open: () => encryptedFileStore({ ...temporary.options, now: () => clock + 0.75 }, "okta/0oa1"),
    setClock: (at) => (clock = at),
    dispose: temporary.dispose,
  };
});
