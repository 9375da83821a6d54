import {
  constants,
  createHmac,
  createPublicKey,
  timingSafeEqual,
  verify,
  type JsonWebKey,
  type KeyObject,
} from "node:crypto";

export type PublicJwk = JsonWebKey & { readonly kid?: string; readonly alg?: string };

export interface Jws {
  readonly header: Readonly<Record<string, unknown>>;
  readonly claims: Readonly<Record<string, unknown>>;
  /** What is signed. */
  readonly input: Buffer;
  readonly signature: Buffer;
}

/** Takes a compact JWS apart without believing it; undefined when it is none. */
export function parseJws(compact: string): Jws | undefined {
  const [header, claims, signature, more] = compact.split(".");
  if (!header || !claims || !signature || more !== undefined) return undefined;
  try {
    return {
      header: decodeObject(header),
      claims: decodeObject(claims),
      input: Buffer.from(`${header}.${claims}`),
      signature: Buffer.from(signature, "base64url"),
    };
  } catch {
    return undefined;
  }
}

/** RS256 to RS512 and ES256 to ES512, by a public key. */
export function signedByKey(jws: Jws, jwk: PublicJwk): boolean {
  const algorithm = /^(RS|ES)(256|384|512)$/.exec(String(jws.header.alg));
  if (!algorithm || (jwk.alg !== undefined && jwk.alg !== jws.header.alg)) return false;
  if (jwk.kty !== (algorithm[1] === "RS" ? "RSA" : "EC")) return false;
  return signedWith(jws, createPublicKey({ key: jwk, format: "jwk" }), algorithm[0]);
}

/** By a public key that fits the algorithm, such as PS256. */
export function signedWith({ header, input, signature }: Jws, key: KeyObject, algorithm: string): boolean {
  if (header.alg !== algorithm) return false;
  const padding = algorithm.startsWith("PS") ? { padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: 32 } : {};
  return verify(`sha${algorithm.slice(2)}`, input, { key, dsaEncoding: "ieee-p1363", ...padding }, signature);
}

/** HS256 to HS512, by a shared secret. */
export function signedBySecret(jws: Jws, secret: string): boolean {
  const size = /^HS(256|384|512)$/.exec(String(jws.header.alg))?.[1];
  if (size === undefined) return false;
  const expected = createHmac(`sha${size}`, secret).update(jws.input).digest();
  return expected.length === jws.signature.length && timingSafeEqual(expected, jws.signature);
}

function decodeObject(part: string): Record<string, unknown> {
  const value: unknown = JSON.parse(Buffer.from(part, "base64url").toString("utf8"));
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw new TypeError("not an object");
  return value as Record<string, unknown>;
}
