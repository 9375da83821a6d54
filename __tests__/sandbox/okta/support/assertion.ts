import { createHmac, generateKeyPairSync, randomUUID, sign, type KeyObject } from "node:crypto";
import type { PublicJwk } from "../../../../sandbox/oauth/jws";

export interface SigningKey {
  readonly privateKey: KeyObject;
  readonly jwk: PublicJwk;
}

export function rsaKey(kid = "key-1"): SigningKey {
  const { privateKey, publicKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  return { privateKey, jwk: { ...publicKey.export({ format: "jwk" }), kid, alg: "RS256" } };
}

export function ecKey(kid = "key-1"): SigningKey {
  const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  return { privateKey, jwk: { ...publicKey.export({ format: "jwk" }), kid, alg: "ES256" } };
}

const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString("base64url");

/** A good assertion, changed by what is given; a claim of `undefined` is left out. */
export function assertion(
  key: SigningKey,
  clientId: string,
  aud: string,
  changed: { header?: Record<string, unknown>; claims?: Record<string, unknown> } = {},
): string {
  const now = Math.floor(Date.now() / 1000);
  const header = { alg: key.jwk.alg, kid: key.jwk.kid, ...changed.header };
  const claims = { iss: clientId, sub: clientId, aud, iat: now, exp: now + 300, jti: randomUUID(), ...changed.claims };
  const input = `${part(header)}.${part(claims)}`;
  const size = /\d+/.exec(String(header.alg))?.[0] ?? "256";
  const signature = sign(`sha${size}`, Buffer.from(input), { key: key.privateKey, dsaEncoding: "ieee-p1363" });
  return `${input}.${signature.toString("base64url")}`;
}

/** An assertion signed with a client secret, as client_secret_jwt wants it. */
export function secretAssertion(secret: string, clientId: string, aud: string): string {
  const exp = Math.floor(Date.now() / 1000) + 300;
  const input = `${part({ alg: "HS256" })}.${part({ iss: clientId, sub: clientId, aud, exp, jti: randomUUID() })}`;
  return `${input}.${createHmac("sha256", secret).update(input).digest("base64url")}`;
}

export const assertionFields = (assertion: string): Record<string, string> => ({
  client_assertion_type: "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
  client_assertion: assertion,
});
