import { attribute as a } from "../../plugin";

/** Options of the encrypted file, in the provider's `slot_store` and in a resource's `store`. */
const encryptedFile = a.object(
  {
    path: a.string({ required: true, description: "The file; created when it is not there." }),
    key_file: a.string({
      optional: true,
      description:
        "File (mode 0600) with the key: 32 bytes in base64. Created when neither it nor the store is there. Default: CLIENTCREDS_FILE_KEY. Needed in apply only.",
    }),
  },
  { optional: true, description: "An encrypted file: for trying things out and for tests." },
);

export const slotStoreAttribute = a.object(
  { encrypted_file: encryptedFile },
  { optional: true, description: "Where slots live, unless a resource says otherwise." },
);

export const storeAttribute = a.object(
  {
    name: a.string({ optional: true, description: "Name of the slots in the store. Default `<issuer kind>/<id>`." }),
    encrypted_file: encryptedFile,
  },
  { optional: true, description: "Where these slots live; replaces the provider's choice as a whole." },
);
