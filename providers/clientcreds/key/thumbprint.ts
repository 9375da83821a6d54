import { createHash, createPublicKey, type JsonWebKey, type KeyObject } from "node:crypto";
import { privateKeyIn } from "./private-key";

/** Members that a thumbprint is made of (RFC 7638, 3.2), in their order. */
const MEMBERS: Readonly<Record<string, readonly (keyof JsonWebKey)[]>> = {
  RSA: ["e", "kty", "n"],
  EC: ["crv", "kty", "x", "y"],
};

/** Characters of a thumbprint that stand for a key in ids, labels and states: as many as a secret's fingerprint has. */
const SHOWN = 22;

/** RFC 7638 thumbprint with SHA-256: 43 characters of base64url. null: a key that is neither RSA nor EC. */
export function thumbprintOf(jwk: Readonly<JsonWebKey>): string | null {
  const members = MEMBERS[String(jwk.kty)];
  if (!members?.every((name) => typeof jwk[name] === "string")) return null;
  const json = JSON.stringify(Object.fromEntries(members.map((name) => [name, jwk[name]])));
  return createHash("sha256").update(json).digest("base64url");
}

/** What a thumbprint is shown as. */
export const keyFingerprint = (thumbprint: string): string => thumbprint.slice(0, SHOWN);

/** Fingerprint of the public half of a private key in PEM; null: the value is no such key. */
export function fingerprintOfKey(value: string): string | null {
  const key = privateKeyIn(value);
  const thumbprint = key && thumbprintOf(publicJwk(key));
  return thumbprint && keyFingerprint(thumbprint);
}

/** The public half, without a key id. */
export const publicJwk = (key: KeyObject): JsonWebKey => createPublicKey(key).export({ format: "jwk" });
