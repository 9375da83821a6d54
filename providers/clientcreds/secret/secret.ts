import { createHash } from "node:crypto";
import { inspect } from "node:util";
import { fingerprintOfKey } from "../key/thumbprint";

const REDACTED = "[secret]";

/**
 * A secret value. It prints, serialises and inspects as `[secret]`; only {@link unsafeUnwrap} gives the value, so every place that could leak one
 * can be found by searching for the word `unsafe`.
 */
export class Secret {
  readonly #value: string;

  private constructor(value: string) {
    this.#value = value;
  }

  static of(value: string): Secret {
    return new Secret(value);
  }

  /** The value itself: for a request body, a header or a ciphertext, and for nothing else. */
  unsafeUnwrap(): string {
    return this.#value;
  }

  /** See {@link fingerprintOf}. */
  get fingerprint(): string {
    return fingerprintOf(this.#value);
  }

  equals(other: Secret): boolean {
    return this.#value === other.#value;
  }

  toString(): string {
    return REDACTED;
  }

  toJSON(): string {
    return REDACTED;
  }

  [inspect.custom](): string {
    return REDACTED;
  }
}

/**
 * 22 characters that tell one value from another: base64url without padding of the first 16 bytes of SHA-256 of the UTF-8 text, what Okta calls `secret_hash`.
 * A private key in PEM has the first 22 characters of the RFC 7638 thumbprint of its public half, which is all that an issuer can show of it.
 */
export function fingerprintOf(value: string): string {
  return fingerprintOfKey(value) ?? hashOf(value);
}

function hashOf(value: string): string {
  return createHash("sha256").update(value, "utf8").digest().subarray(0, 16).toString("base64url");
}
