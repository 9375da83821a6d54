import type { KeyObject } from "node:crypto";
import { readFile } from "node:fs/promises";
import { algorithmOf } from "../key/algorithm";
import { privateKeyIn } from "../key/private-key";
import { IssuerError } from "../rotation/errors";

/**
 * The key by which the provider itself authenticates. What is wrong with the setting is said without its text, which may be a key that was mangled.
 *
 * @param given a PEM, or a path to one
 * @param setting for a person: "okta.private_key"
 * @throws IssuerError, always `not_done`
 */
export async function readPrivateKey(given: string, setting: string): Promise<KeyObject> {
  const unusable = (why: string): IssuerError =>
    new IssuerError("unauthorized", `\`${setting}\`: ${why}. Give a PEM, or a path to one.`, "not_done");
  const pem = given.includes("-----BEGIN")
    ? given
    : await readFile(given, "utf8").catch((error: NodeJS.ErrnoException) => {
        throw unusable(`it is no PEM, and no file of that name can be read (${error.code})`);
      });
  const key = privateKeyIn(pem);
  if (key === null) throw unusable("the PEM holds no private key that can be read without a passphrase");
  if (algorithmOf(key) === null) {
    throw unusable("the key must be RSA with at least 2048 bits, or EC on P-256, P-384 or P-521");
  }
  return key;
}
