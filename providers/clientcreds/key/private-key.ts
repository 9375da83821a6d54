import { createPrivateKey, type KeyObject } from "node:crypto";

const FRAME = /-----BEGIN (?:[A-Z]+ )?PRIVATE KEY-----/;

/** The private key in a PEM (PKCS#8, PKCS#1 or SEC1); null: the text is none, or cannot be read without a passphrase. */
export function privateKeyIn(text: string): KeyObject | null {
  if (!FRAME.test(text)) return null;
  try {
    return createPrivateKey(text);
  } catch {
    return null;
  }
}

/** The form in which a key is kept: PKCS#8, so that one key has one text. */
export const pemOf = (key: KeyObject): string => key.export({ type: "pkcs8", format: "pem" }) as string;
