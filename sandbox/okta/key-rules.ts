import { createPublicKey, type JsonWebKey, type KeyObject } from "node:crypto";
import type { PublicJwk } from "../oauth/jws";
import { oktaErrors } from "./errors";

/** At most so many keys of one client, inactive ones included. */
export const MAXIMUM_KEYS = 50;
const LEAST_RSA_BITS = 2048;
const CURVES = ["P-256", "P-384", "P-521"];
/** What only a private or a shared key has. */
const PRIVATE = ["d", "p", "q", "dp", "dq", "qi", "oth", "k"];
const ALGORITHMS: Readonly<Record<string, RegExp>> = { RSA: /^RS(256|384|512)$/, EC: /^ES(256|384|512)$/ };

/** The key for signing that a body brings. Throws what Okta answers to one that it does not take. */
export function acceptableJwk(body: Readonly<Record<string, unknown>>): PublicJwk {
  const { kty, kid, alg, use, n, e, crv, x, y } = body;
  for (const [name, value] of Object.entries({ kid, alg, use })) {
    if (value !== undefined && value !== null && typeof value !== "string") throw oktaErrors.notWellFormed();
    if (name === "kid" && value === "") throw oktaErrors.invalidKey("The 'kid' must not be empty.");
  }
  if (PRIVATE.some((name) => name in body)) throw oktaErrors.invalidKey("A private key must not be given.");
  if (use !== undefined && use !== null && use !== "sig") {
    throw oktaErrors.invalidKey("The sandbox has keys for signing only: 'use' must be 'sig'.");
  }
  const parts = kty === "RSA" ? { kty, n, e } : { kty, crv, x, y };
  const key = keyOf(parts as JsonWebKey);
  if (kty === "RSA" && (key.asymmetricKeyDetails?.modulusLength ?? 0) < LEAST_RSA_BITS)
    throw oktaErrors.rsaKeyTooShort();
  if (kty === "EC" && !CURVES.includes(String(crv))) throw oktaErrors.invalidKey("The curve is not supported.");
  if (typeof alg === "string" && !ALGORITHMS[String(kty)]?.test(alg)) {
    throw oktaErrors.invalidKey("The 'alg' does not fit the 'kty' of the key.");
  }
  return {
    ...(parts as JsonWebKey),
    use: "sig",
    ...(typeof kid === "string" ? { kid } : {}),
    ...(typeof alg === "string" ? { alg } : {}),
  };
}

function keyOf(jwk: JsonWebKey): KeyObject {
  if (jwk.kty !== "RSA" && jwk.kty !== "EC") throw oktaErrors.invalidKey("The 'kty' must be RSA or EC.");
  try {
    return createPublicKey({ key: jwk, format: "jwk" });
  } catch {
    throw oktaErrors.invalidKey("The key could not be read.");
  }
}
