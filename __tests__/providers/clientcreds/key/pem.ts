import { generateKeyPairSync } from "node:crypto";

/** A private key in PEM, made apart from the code under test. */
export function rsaPem(bits = 2048, type: "pkcs1" | "pkcs8" = "pkcs8"): string {
  return generateKeyPairSync("rsa", { modulusLength: bits }).privateKey.export({ type, format: "pem" }) as string;
}

export function ecPem(namedCurve = "P-256", type: "sec1" | "pkcs8" = "pkcs8"): string {
  return generateKeyPairSync("ec", { namedCurve }).privateKey.export({ type, format: "pem" }) as string;
}
