import {
  encryptedFileReader,
  type EncryptedFileOptions,
  type SlotValue,
} from "../providers/clientcreds/stores/encrypted-file";
import type { SlotCredential, SlotReader } from "./slot-reader";

/** Where a credential's slots are in an encrypted file, and what opens it. */
export interface EncryptedFileSlots extends Pick<EncryptedFileOptions, "path" | "keyFile" | "env"> {
  /** Name of the slots in the file: `okta/0oa1`. */
  readonly name: string;
}

export function encryptedFileSlots({ name, ...options }: EncryptedFileSlots): SlotReader {
  const reader = encryptedFileReader(options);
  return {
    place: `${options.path}#${name}`,
    async read() {
      const { CURRENT, NEXT } = await reader.readSlots(name);
      return { current: credentialIn(CURRENT), next: NEXT && credentialIn(NEXT) };
    },
  };
}

const credentialIn = ({ clientId, generation, value }: SlotValue): SlotCredential => ({
  clientId,
  generation,
  clientSecret: value,
});
