/** Tags of ours on a secret. */
export const TAG = {
  /** owner_id of the resource that manages the slots. */
  owner: "clientcreds:owner",
  clientId: "clientcreds:client-id",
  issuer: "clientcreds:issuer",
  /** Id of the store that the slots were moved to. */
  movedTo: "clientcreds:moved-to",
  /** On a document: id of the store that it is derived from. */
  derivedFrom: "clientcreds:derived-from",
} as const;

/** Longer values are refused by AWS. */
const LONGEST = 256;

/** Tags take letters, digits, spaces and `_.:/=+-@`; what else there is becomes `=` and its bytes in hex, and so does `=`. */
export function encodeTag(text: string): string {
  const encoded = text.replace(/[^\p{L}\p{N} _.:/+\-@]/gu, (character) =>
    [...Buffer.from(character)].map((byte) => `=${byte.toString(16).padStart(2, "0")}`).join(""),
  );
  return encoded.slice(0, LONGEST);
}

export function decodeTag(value: string): string {
  return value.replace(/(?:=[0-9a-f]{2})+/g, (bytes) => Buffer.from(bytes.replaceAll("=", ""), "hex").toString());
}
