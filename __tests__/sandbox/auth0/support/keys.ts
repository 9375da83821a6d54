import { createPublicKey, generateKeyPairSync, randomUUID, sign, constants, type KeyObject } from "node:crypto";

export const newKey = (): KeyObject => generateKeyPairSync("rsa", { modulusLength: 2048 }).privateKey;

/** @param key the private one */
export const publicPem = (key = newKey()): string =>
  createPublicKey(key).export({ type: "spki", format: "pem" }) as string;

const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString("base64url");

interface Changed {
  readonly alg?: string;
  readonly kid?: string;
  readonly claims?: Readonly<Record<string, unknown>>;
  readonly now?: number;
}

/** Form fields of a good assertion for the tenant, changed by what is given; a claim of `undefined` is left out. */
export function asserted(key: KeyObject, clientId: string, url: string, changed: Changed = {}): Record<string, string> {
  const { alg = "RS256", kid, claims, now = Date.now() } = changed;
  const iat = Math.floor(now / 1000);
  const all = { iss: clientId, sub: clientId, aud: `${url}/`, iat, exp: iat + 60, jti: randomUUID(), ...claims };
  const input = `${part({ alg, kid })}.${part(all)}`;
  const padding = alg.startsWith("PS") ? { padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: 32 } : {};
  const signature = sign(`sha${alg.slice(2)}`, Buffer.from(input), { key, ...padding });
  return {
    client_assertion_type: "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
    client_assertion: `${input}.${signature.toString("base64url")}`,
  };
}
