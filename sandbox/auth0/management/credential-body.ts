import { createPublicKey, type KeyObject } from "node:crypto";
import { auth0Errors } from "../errors";
import { CREDENTIAL_ALGORITHMS, type NewCredential } from "../stored-credentials";
import { objectIn } from "./body";

const FIELDS = ["credential_type", "name", "pem", "alg", "expires_at"];
/** Bits of an RSA key. */
const SIZES = { least: 2048, most: 4096 };

/** What is to be stored. @throws 400 */
export function credentialIn(body: string, now: number): NewCredential {
  const fields = objectIn(body);
  for (const field of Object.keys(fields)) if (!FIELDS.includes(field)) throw auth0Errors.unknownField(field);
  const { credential_type: type, name = "", pem, alg = "RS256", expires_at: expires } = fields;
  if (type !== "public_key") throw auth0Errors.wrongType("credential_type", "public_key");
  if (typeof name !== "string") throw auth0Errors.wrongType("name", "string");
  const algorithm = CREDENTIAL_ALGORITHMS.find((known) => known === alg);
  if (algorithm === undefined) throw auth0Errors.wrongType("alg", "RS256, RS384 or PS256");
  return { name, algorithm, key: keyIn(pem), expiresAt: expires === undefined ? null : expiryIn(expires, now) };
}

/** When a credential is to expire, which is all that can be changed of one; null: never. @throws 400 */
export function expiryOf(body: string, now: number): number | null {
  const fields = objectIn(body);
  for (const field of Object.keys(fields)) if (field !== "expires_at") throw auth0Errors.unknownField(field);
  return expiryIn(fields.expires_at, now);
}

function expiryIn(value: unknown, now: number): number | null {
  if (value === null) return null;
  const at = typeof value === "string" ? Date.parse(value) : NaN;
  if (Number.isNaN(at)) throw auth0Errors.wrongType("expires_at", "date-time");
  if (at <= now) throw auth0Errors.invalidBody("Payload validation error: 'expires_at must be in the future'.");
  return at;
}

/** A private key is not what this is for, and must never come here. */
function keyIn(pem: unknown): KeyObject {
  if (typeof pem !== "string") throw auth0Errors.wrongType("pem", "string");
  if (!/^-----BEGIN (PUBLIC KEY|CERTIFICATE)-----/.test(pem)) throw auth0Errors.badKey();
  let key: KeyObject;
  try {
    key = createPublicKey(pem);
  } catch {
    throw auth0Errors.badKey();
  }
  const bits = key.asymmetricKeyType === "rsa" ? (key.asymmetricKeyDetails?.modulusLength ?? 0) : 0;
  if (bits < SIZES.least || bits > SIZES.most) throw auth0Errors.badKey();
  return key;
}
