import { createPublicKey, type JsonWebKey } from "node:crypto";
import { keyFingerprint, thumbprintOf } from "../../key/thumbprint";
import type { Entry } from "../../rotation/observation";
import { fingerprintOf } from "../../secret/secret";
import { baseEntryOf, isListedCredential, type ListedCredential } from "./credential-issuer";

/** A public key as Okta lists it. */
export type ListedKey = ListedCredential & JsonWebKey & { readonly kid?: string | null };

/** The listed keys, or null for an answer of another shape: they come as an array, in `keys`, or in `jwks.keys`. */
export function listedKeys(body: string): readonly ListedKey[] | null {
  let parsed: unknown;
  try {
    parsed = JSON.parse(body);
  } catch {
    return null;
  }
  const { keys, jwks } = (parsed ?? {}) as { keys?: unknown; jwks?: { keys?: unknown } | null };
  const list = Array.isArray(parsed) ? parsed : (keys ?? jwks?.keys);
  return Array.isArray(list) && list.every(isListedKey) ? list : null;
}

export const isListedKey = (value: unknown): value is ListedKey => {
  const { kid = null, kty } = (value ?? {}) as Partial<Record<"kid" | "kty", unknown>>;
  return isListedCredential(value) && typeof kty === "string" && (kid === null || typeof kid === "string");
};

export const entryOf = (key: ListedKey): Entry => ({ ...baseEntryOf(key), fingerprint: fingerprintOfListed(key) });

/** Assertions name a key by its thumbprint, so the same key under another id is of no use to us: it is somebody else's. */
function fingerprintOfListed(key: ListedKey): string {
  const thumbprint = thumbprintOf(normalized(key));
  return thumbprint !== null && key.kid === thumbprint
    ? keyFingerprint(thumbprint)
    : fingerprintOf(JSON.stringify([key.id, key.kid ?? null, thumbprint]));
}

/** The key as RFC 7518 writes it, however it was given to Okta: with padding, or with leading zeros. */
function normalized(key: ListedKey): JsonWebKey {
  try {
    return createPublicKey({ key, format: "jwk" }).export({ format: "jwk" });
  } catch {
    return key;
  }
}
