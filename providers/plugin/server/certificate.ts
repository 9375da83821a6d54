import { generateKeyPairSync, randomBytes, sign } from "node:crypto";
import * as der from "./der";

export interface Certificate {
  readonly der: Buffer;
  readonly pem: string;
  /** Never leaves the memory of the process. */
  readonly privateKeyPem: string;
}

const DAY = 86_400_000;
const CLOCK_SKEW = 30_000;
const ECDSA_WITH_SHA256 = der.sequence(der.objectIdentifier("1.2.840.10045.4.3.2"));
const ORGANIZATION = "2.5.4.10";
const COMMON_NAME = "2.5.4.3";

/**
 * A certificate for `localhost`, signed by itself, for either end of a connection: the other end is told beforehand
 * which certificate to expect. Written by hand
 * because the libraries that make certificates take 20 times as long to load as this takes to run.
 */
export function selfSignedCertificate(now = Date.now()): Certificate {
  const { publicKey, privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const name = der.sequence(
    der.setOf(der.sequence(der.objectIdentifier(ORGANIZATION), der.utf8String("terraform-provider"))),
    der.setOf(der.sequence(der.objectIdentifier(COMMON_NAME), der.utf8String("localhost"))),
  );
  const content = der.sequence(
    der.explicit(0, der.integer(Buffer.of(2))), // version 3
    der.integer(serialNumber()),
    ECDSA_WITH_SHA256,
    name,
    der.sequence(der.time(new Date(now - CLOCK_SKEW)), der.time(new Date(now + DAY))),
    name,
    publicKey.export({ type: "spki", format: "der" }),
    der.explicit(3, extensions()),
  );
  const signature = sign("sha256", content, privateKey);
  const certificate = der.sequence(content, ECDSA_WITH_SHA256, der.bitString(signature));
  return {
    der: certificate,
    pem: toPem(certificate),
    privateKeyPem: privateKey.export({ type: "pkcs8", format: "pem" }).toString(),
  };
}

/** Positive, and not zero at its head: DER wants the shortest form. */
function serialNumber(): Buffer {
  const bytes = randomBytes(16);
  bytes[0] = (bytes[0]! & 0x3f) | 0x40;
  return bytes;
}

function extensions(): Buffer {
  // digitalSignature and keyCertSign: bits 0 and 5, with two bits unused.
  const usage = der.bitString(Buffer.of(0b1000_0100), 2);
  const serverAuth = der.objectIdentifier("1.3.6.1.5.5.7.3.1");
  const clientAuth = der.objectIdentifier("1.3.6.1.5.5.7.3.2");
  const DNS_NAME = 2;
  return der.sequence(
    extension("2.5.29.19", der.sequence(der.boolean(true)), true), // basic constraints: it is its own authority
    extension("2.5.29.15", usage, true),
    extension("2.5.29.37", der.sequence(serverAuth, clientAuth)),
    extension("2.5.29.17", der.sequence(der.implicit(DNS_NAME, Buffer.from("localhost")))), // Go ignores the common name
  );
}

function extension(id: string, value: Buffer, critical = false): Buffer {
  const flag = critical ? [der.boolean(true)] : [];
  return der.sequence(der.objectIdentifier(id), ...flag, der.octetString(value));
}

function toPem(certificate: Buffer): string {
  const lines = certificate.toString("base64").match(/.{1,64}/g)!;
  return ["-----BEGIN CERTIFICATE-----", ...lines, "-----END CERTIFICATE-----", ""].join("\n");
}
