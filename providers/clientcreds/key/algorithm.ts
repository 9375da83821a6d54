import type { KeyObject } from "node:crypto";

/** Signature algorithms of client assertions (RFC 7518, 3.1). One for each kind of key, so that a key tells its own algorithm. */
export const KEY_ALGORITHMS = ["RS256", "ES256", "ES384", "ES512"] as const;
export type KeyAlgorithm = (typeof KEY_ALGORITHMS)[number];
export type EcAlgorithm = Exclude<KeyAlgorithm, "RS256">;

/** RFC 7518, 3.3. */
export const LEAST_RSA_BITS = 2048;

/** Curves by the names that OpenSSL gives them. */
export const CURVES: Readonly<Record<EcAlgorithm, string>> = {
  ES256: "prime256v1",
  ES384: "secp384r1",
  ES512: "secp521r1",
};

/** The algorithm that a key signs with; null: an RSA key of fewer than 2048 bits, or one of another kind. */
export function algorithmOf({
  asymmetricKeyType: type,
  asymmetricKeyDetails: details,
}: KeyObject): KeyAlgorithm | null {
  if (type === "rsa") return (details?.modulusLength ?? 0) >= LEAST_RSA_BITS ? "RS256" : null;
  const of = (algorithm: EcAlgorithm): boolean => type === "ec" && CURVES[algorithm] === details?.namedCurve;
  return (["ES256", "ES384", "ES512"] as const).find(of) ?? null;
}
