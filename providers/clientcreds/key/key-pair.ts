import { createPublicKey, type JsonWebKey, type KeyObject } from "node:crypto";
import type { Secret } from "../secret/secret";
import { algorithmOf, type KeyAlgorithm } from "./algorithm";
import { privateKeyIn } from "./private-key";
import { publicJwk, thumbprintOf } from "./thumbprint";

/** A key pair whose private half is a credential. What an issuer is told is made of the public half alone. */
export interface KeyPair {
  readonly algorithm: KeyAlgorithm;
  /** RFC 7638 thumbprint of the public half, whole: the `kid` at the issuer. */
  readonly thumbprint: string;
  /** Public half with `kid`, `alg` and `use`. */
  readonly jwk: Readonly<JsonWebKey & { kid: string; alg: KeyAlgorithm; use: "sig" }>;
  /** Public half as SubjectPublicKeyInfo in PEM. */
  readonly publicPem: string;
  /** For signing, and for nothing else. */
  readonly unsafePrivateKey: KeyObject;
}

/** The key pair in a value; null: it is no private key that can sign a client assertion. */
export function keyPairIn(value: Secret): KeyPair | null {
  const key = privateKeyIn(value.unsafeUnwrap());
  const algorithm = key && algorithmOf(key);
  if (!algorithm) return null;
  const bare = publicJwk(key);
  const thumbprint = thumbprintOf(bare)!;
  return {
    algorithm,
    thumbprint,
    jwk: { ...bare, kid: thumbprint, alg: algorithm, use: "sig" },
    publicPem: createPublicKey(key).export({ type: "spki", format: "pem" }) as string,
    unsafePrivateKey: key,
  };
}
