import { Secret } from "../secret/secret";
import { notFor, type Making, type MakingProblem, type ValueRules } from "../secret/value-rules";
import { algorithmOf, LEAST_RSA_BITS, type KeyAlgorithm } from "./algorithm";
import { generateKey } from "./generate";
import { pemOf, privateKeyIn } from "./private-key";

/** What an issuer takes as a key. */
export interface KeyLimits {
  /** The first is what is generated unless the configuration says otherwise. */
  readonly algorithms: readonly KeyAlgorithm[];
}

const MOST_RSA_BITS = 4096;
const DEFAULT_RSA_BITS = 2048;
const RSA_SIZES = `a multiple of 8 from ${LEAST_RSA_BITS} to ${MOST_RSA_BITS}`;

const isRsaSize = (bits: unknown): boolean =>
  Number.isInteger(bits) && Number(bits) % 8 === 0 && Number(bits) >= LEAST_RSA_BITS && Number(bits) <= MOST_RSA_BITS;

/** Values that are private keys in PEM; the issuer is told the public half. */
export const keyValues = (limits: KeyLimits): ValueRules => ({
  authMethods: ["private_key_jwt"],
  check: (value) => problemOf(value, limits),
  keep: (value) => Secret.of(pemOf(privateKeyIn(value)!)),
  checkMaking: (making) => [...problemsOf(making, limits)],
  make: ({ algorithm, rsa_bits: bits }) =>
    generateKey({
      algorithm: (algorithm as KeyAlgorithm | null) ?? limits.algorithms[0]!,
      rsaBits: (bits as number | null) ?? DEFAULT_RSA_BITS,
    }),
});

function problemOf(value: string, { algorithms }: KeyLimits): string | null {
  const key = privateKeyIn(value);
  if (key === null) return "must be a private key in PEM without a passphrase (PKCS#8, PKCS#1 or SEC1)";
  if (key.asymmetricKeyType === "rsa" && !isRsaSize(key.asymmetricKeyDetails?.modulusLength)) {
    return `must have ${RSA_SIZES} bits as an RSA key, got ${key.asymmetricKeyDetails?.modulusLength}`;
  }
  const algorithm = algorithmOf(key);
  if (algorithm !== null && algorithms.includes(algorithm)) return null;
  return `must be a key for ${listOf(algorithms)} (${algorithms.map(kindOf).join(", ")}), which is what the issuer takes`;
}

function* problemsOf(making: Making, { algorithms }: KeyLimits): Generator<MakingProblem> {
  const { algorithm, rsa_bits: bits } = making;
  const effective = algorithm === null ? algorithms[0] : algorithm;
  if (typeof algorithm === "string" && !(algorithms as readonly string[]).includes(algorithm)) {
    const detail = `\`generate.algorithm\` must be ${algorithms.length > 1 ? "one of " : ""}${algorithms.join(", ")}, got: ${JSON.stringify(algorithm)}.`;
    yield { word: "algorithm", summary: "Invalid algorithm", detail };
  } else if (typeof bits === "number" && effective !== undefined && effective !== "RS256") {
    yield notFor("key", "rsa_bits", `a key for ${effective} has the size of its curve. Leave it out`);
  }
  if (typeof bits === "number" && !isRsaSize(bits)) {
    const detail = `\`generate.rsa_bits\` must be ${RSA_SIZES}, got: ${bits}.`;
    yield { word: "rsa_bits", summary: "Invalid size of a key", detail };
  }
  for (const word of ["length", "alphabet"] as const) {
    if (making[word] !== null) {
      yield notFor("key", word, "a key is no text. Leave it out, or set `generate.algorithm` or `generate.rsa_bits`");
    }
  }
}

const KINDS: Readonly<Record<KeyAlgorithm, string>> = {
  RS256: "RSA",
  ES256: "EC on P-256",
  ES384: "EC on P-384",
  ES512: "EC on P-521",
};
const kindOf = (algorithm: KeyAlgorithm): string => KINDS[algorithm];

const listOf = (algorithms: readonly string[]): string =>
  algorithms.length > 1 ? `one of ${algorithms.join(", ")}` : String(algorithms[0]);
