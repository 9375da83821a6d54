import { randomInt } from "node:crypto";
import { Secret } from "./secret";

export interface GenerateOptions {
  /** Characters. */
  readonly length: number;
  /** Each character is drawn from it with equal chance; a repeated character counts once. */
  readonly alphabet: string;
}

/** A new value from the operating system's random numbers, without modulo bias. */
export function generateSecret({ length, alphabet }: GenerateOptions): Secret {
  const characters = [...new Set(alphabet)];
  return Secret.of(Array.from({ length }, () => characters[randomInt(characters.length)]!).join(""));
}
