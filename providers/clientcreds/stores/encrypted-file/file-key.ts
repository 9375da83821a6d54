import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createSecretKey,
  hkdfSync,
  randomBytes,
  timingSafeEqual,
  type KeyObject,
} from "node:crypto";
import { Secret } from "../../secret/secret";
import { canonicalJson } from "./canonical-json";
import { FORMAT, type Sealed } from "./format";

/** Bytes of a file's key. */
export const KEY_BYTES = 32;
/** What NIST SP 800-38D wants for random nonces; at most 2^32 values may be sealed under one key. */
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** The keys derived from one file's key. They stay inside: nothing of them prints. */
export class FileKey {
  readonly #encryption: KeyObject;
  readonly #authentication: KeyObject;
  /** Tells keys apart without telling the key. */
  readonly id: string;

  constructor(key: Buffer) {
    if (key.length !== KEY_BYTES) throw new RangeError(`a file's key has ${KEY_BYTES} bytes, got ${key.length}`);
    this.#encryption = createSecretKey(derive(key, "encryption"));
    this.#authentication = createSecretKey(derive(key, "authentication"));
    this.id = derive(key, "id").subarray(0, 12).toString("base64url");
  }

  seal(name: string, versionId: string, value: Secret): Sealed {
    const nonce = randomBytes(NONCE_BYTES);
    const cipher = createCipheriv("aes-256-gcm", this.#encryption, nonce, { authTagLength: TAG_BYTES });
    cipher.setAAD(placeOf(name, versionId));
    const ciphertext = Buffer.concat([cipher.update(value.unsafeUnwrap(), "utf8"), cipher.final()]);
    return {
      nonce: nonce.toString("base64url"),
      ciphertext: ciphertext.toString("base64url"),
      tag: cipher.getAuthTag().toString("base64url"),
    };
  }

  /** Throws when the ciphertext was not sealed by this key for this place. */
  open(name: string, versionId: string, sealed: Sealed): Secret {
    const nonce = Buffer.from(sealed.nonce, "base64url");
    const decipher = createDecipheriv("aes-256-gcm", this.#encryption, nonce, { authTagLength: TAG_BYTES });
    decipher.setAAD(placeOf(name, versionId));
    decipher.setAuthTag(Buffer.from(sealed.tag, "base64url"));
    const value = Buffer.concat([decipher.update(Buffer.from(sealed.ciphertext, "base64url")), decipher.final()]);
    return Secret.of(value.toString("utf8"));
  }

  mac(text: string): string {
    return createHmac("sha256", this.#authentication).update(text, "utf8").digest("base64url");
  }

  authenticates(text: string, mac: string): boolean {
    const expected = Buffer.from(this.mac(text));
    const given = Buffer.from(mac);
    return expected.length === given.length && timingSafeEqual(expected, given);
  }
}

function derive(key: Buffer, use: string): Buffer {
  return Buffer.from(hkdfSync("sha256", key, Buffer.alloc(0), `clientcreds encrypted file ${FORMAT} ${use}`, 32));
}

const placeOf = (name: string, versionId: string): Buffer => Buffer.from(canonicalJson([FORMAT, name, versionId]));
