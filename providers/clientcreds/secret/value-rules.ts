import type { Secret } from "./secret";

export const MAKING_WORDS = ["length", "alphabet", "algorithm", "rsa_bits"] as const;
export type MakingWord = (typeof MAKING_WORDS)[number];

/** How a value is to be made (`generate`). null: not said; undefined: not known yet. */
export type Making = Readonly<Partial<Record<MakingWord, string | number | null>>>;

export const NOTHING_SAID: Making = { length: null, alphabet: null, algorithm: null, rsa_bits: null };

export interface MakingProblem {
  readonly word: MakingWord;
  readonly summary: string;
  /** A sentence. */
  readonly detail: string;
}

/** What an issuer takes as a value, and how one is made. */
export interface ValueRules {
  /** How a client proves itself with such a value, as OpenID Connect names it. */
  readonly authMethods: readonly string[];
  /** What is wrong with a value, without showing it: the end of a sentence that begins with its name. null: nothing. */
  check(value: string): string | null;
  /** A value that was checked, in the form in which it is kept. */
  keep(value: string): Secret;
  checkMaking(making: Making): readonly MakingProblem[];
  /** A new value from the operating system's random numbers. */
  make(making: Making): Promise<Secret>;
}

/** A word that is not for such a value. */
export const notFor = (noun: "secret" | "key", word: MakingWord, why: string): MakingProblem => ({
  word,
  summary: `Not possible for a ${noun}`,
  detail: `\`generate.${word}\`: ${why}.`,
});
