import { generateKeyPairSync } from "node:crypto";
import { keyValues } from "../../../../providers/clientcreds/key/key-values";
import { keyPairIn } from "../../../../providers/clientcreds/key/key-pair";
import { OKTA_SECRET_LIMITS } from "../../../../providers/clientcreds/issuers/okta/limits";
import { secretValues } from "../../../../providers/clientcreds/secret/secret-values";
import { NOTHING_SAID, type Making } from "../../../../providers/clientcreds/secret/value-rules";
import { ecPem, rsaPem } from "./pem";

const any = keyValues({ algorithms: ["RS256", "ES256", "ES384", "ES512"] });
const onlyRsa = keyValues({ algorithms: ["RS256"] });
const secrets = secretValues(OKTA_SECRET_LIMITS);
const ed25519 = generateKeyPairSync("ed25519").privateKey.export({ type: "pkcs8", format: "pem" }) as string;
const locked = generateKeyPairSync("ec", { namedCurve: "P-256" }).privateKey.export({
  type: "pkcs8",
  format: "pem",
  cipher: "aes-256-cbc",
  passphrase: "x",
}) as string;

describe("a key that is given", () => {
  it.each([
    ["RSA", rsaPem()],
    ["RSA as PKCS#1", rsaPem(3072, "pkcs1")],
    ["EC", ecPem("P-384")],
    ["EC as SEC1", ecPem("P-521", "sec1")],
  ])("is taken as %s, and kept as PKCS#8", (_kind, pem) => {
    expect(any.check(pem)).toBeNull();
    const kept = any.keep(pem);
    expect(kept.unsafeUnwrap()).toMatch(/^-----BEGIN PRIVATE KEY-----\n[^-]+-----END PRIVATE KEY-----\n$/);
    expect(any.keep(kept.unsafeUnwrap()).equals(kept)).toBe(true);
  });

  const NO_PEM = "must be a private key in PEM without a passphrase (PKCS#8, PKCS#1 or SEC1)";
  it.each([
    ["a secret", any, "correct-horse-battery-staple", NO_PEM],
    ["a key with a passphrase", any, locked, NO_PEM],
    ["half a key", any, rsaPem().slice(0, 300), NO_PEM],
    ["a short RSA key", any, rsaPem(1024), "must have a multiple of 8 from 2048 to 4096 bits as an RSA key, got 1024"],
    [
      "an odd curve",
      any,
      ecPem("secp256k1"),
      "must be a key for one of RS256, ES256, ES384, ES512 (RSA, EC on P-256, EC on P-384, EC on P-521), which is what the issuer takes",
    ],
    ["an Ed25519 key", onlyRsa, ed25519, "must be a key for RS256 (RSA), which is what the issuer takes"],
    ["EC where only RSA is taken", onlyRsa, ecPem(), "must be a key for RS256 (RSA), which is what the issuer takes"],
  ])("is refused without being shown: %s", (_what, values, pem, problem) => {
    const said = values.check(pem);
    expect(said).toBe(problem);
    for (const line of pem.split("\n").filter((l) => l.length > 20)) expect(said).not.toContain(line);
  });
});

describe("how a value is to be made", () => {
  const said = (values: typeof any, making: Making) =>
    values.checkMaking({ ...NOTHING_SAID, ...making }).map(({ word, detail }) => `${word}: ${detail}`);

  it.each<[string, typeof any, Making, string]>([
    [
      "a size that no key has",
      any,
      { rsa_bits: 1024 },
      "rsa_bits: `generate.rsa_bits` must be a multiple of 8 from 2048 to 4096, got: 1024.",
    ],
    ["an odd size", any, { rsa_bits: 2049 }, "got: 2049."],
    ["too large a key", any, { rsa_bits: 8192 }, "got: 8192."],
    [
      "an algorithm that nobody has",
      any,
      { algorithm: "HS256" },
      'must be one of RS256, ES256, ES384, ES512, got: "HS256".',
    ],
    [
      "one that this issuer has not",
      onlyRsa,
      { algorithm: "ES256" },
      '`generate.algorithm` must be RS256, got: "ES256".',
    ],
    [
      "a size of a curve",
      any,
      { algorithm: "ES256", rsa_bits: 2048 },
      "`generate.rsa_bits`: a key for ES256 has the size of its curve.",
    ],
    ["characters of a key", any, { length: 64 }, "`generate.length`: a key is no text."],
    ["an alphabet of a key", any, { alphabet: "ab" }, "`generate.alphabet`: a key is no text."],
    [
      "an algorithm of a secret",
      secrets,
      { algorithm: "RS256" },
      "`generate.algorithm`: it is for keys, and this is a secret.",
    ],
    ["bits of a secret", secrets, { rsa_bits: 2048 }, "`generate.rsa_bits`: it is for keys, and this is a secret."],
    [
      "a secret too short",
      secrets,
      { length: 13 },
      "`generate.length` must be a whole number from 14 to 100, got: 13.",
    ],
  ])("is refused: %s", (_what, values, making, problem) => {
    expect(said(values, making)).toEqual([expect.stringContaining(problem)]);
  });

  it("is let pass while it is not known", () => {
    const unknown = { algorithm: undefined, rsa_bits: undefined };
    expect([said(any, unknown), said(any, { ...unknown, rsa_bits: 4096 })]).toEqual([[], []]);
  });

  it.each<[Making, string, number]>([
    [{}, "RS256", 2048],
    [{ rsa_bits: 3072 }, "RS256", 3072],
    [{ algorithm: "ES384" }, "ES384", 0],
  ])("makes what %j says", async (making, algorithm, bits) => {
    const pair = keyPairIn(await any.make({ ...NOTHING_SAID, ...making }))!;
    expect(pair.algorithm).toBe(algorithm);
    expect(pair.unsafePrivateKey.asymmetricKeyDetails?.modulusLength ?? 0).toBe(bits);
  });
});
