import { generateKeyPair, type KeyObject } from "node:crypto";
import { promisify } from "node:util";
import { Secret } from "../secret/secret";
import { CURVES, type KeyAlgorithm } from "./algorithm";
import { pemOf } from "./private-key";

const generate = promisify(generateKeyPair);

/** A new private key as PKCS#8 in PEM. Does not block: a large RSA key takes seconds. */
export async function generateKey({
  algorithm,
  rsaBits,
}: {
  readonly algorithm: KeyAlgorithm;
  /** For RS256. */
  readonly rsaBits: number;
}): Promise<Secret> {
  const pair: { privateKey: KeyObject } =
    algorithm === "RS256"
      ? await generate("rsa", { modulusLength: rsaBits })
      : await generate("ec", { namedCurve: CURVES[algorithm] });
  return Secret.of(pemOf(pair.privateKey));
}
