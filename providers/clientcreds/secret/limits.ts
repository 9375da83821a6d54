import { isWeak } from "./strength";

/** What an issuer takes as a value. */
export interface ValueLimits {
  /** Characters. */
  readonly minLength: number;
  readonly maxLength: number;
  /** Matches one character that it takes. */
  readonly allowed: RegExp;
  /** The same, for a person. */
  readonly allowedText: string;
  /** What is generated unless the configuration says otherwise. */
  readonly defaultLength: number;
  readonly defaultAlphabet: string;
}

/** Letters and digits: no consumer trips over them, whatever it does about encoding. */
export const ALPHANUMERIC = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

/** What is wrong with a value, without showing it: the end of a sentence that begins with its name. null: nothing. */
export function checkValue(value: string, limits: ValueLimits): string | null {
  const { minLength, maxLength } = limits;
  if (value.length < minLength || value.length > maxLength) {
    return `must have ${minLength} to ${maxLength} characters, got ${value.length}`;
  }
  if (![...value].every((c) => limits.allowed.test(c))) return `may hold ${limits.allowedText} only`;
  return isWeak(value) ? "must have at least 100 bits: make it longer or use more kinds of characters" : null;
}
