import { randomInt } from "node:crypto";

/** How a password is to be made. */
export interface PasswordPolicy {
  readonly length: number;
  readonly lower: boolean;
  readonly upper: boolean;
  readonly numeric: boolean;
  readonly special: boolean;
  readonly minLower: number;
  readonly minUpper: number;
  readonly minNumeric: number;
  readonly minSpecial: number;
  /** The special characters to choose from, instead of the usual ones. */
  readonly overrideSpecial: string | null;
}

const LOWER = "abcdefghijklmnopqrstuvwxyz";
const UPPER = LOWER.toUpperCase();
const DIGITS = "0123456789";
const SPECIAL = "!@#$%&*()-_=+[]{}<>:?";

/** Which attribute of the policy cannot be met, and why; undefined when a password can be made. */
export function findConflict(policy: PasswordPolicy): { attribute: string; reason: string } | undefined {
  const { length, minLower, minUpper, minNumeric, minSpecial } = policy;
  const least = minLower + minUpper + minNumeric + minSpecial;
  if (!(Number.isInteger(length) && length >= 1)) {
    return { attribute: "length", reason: `\`length\` must be an integer of at least 1, got: ${length}.` };
  }
  if (length < least) {
    const sum = "min_lower + min_upper + min_numeric + min_special";
    return { attribute: "length", reason: `\`length\` must be at least ${sum} = ${least}, got: ${length}.` };
  }
  if (alphabet(policy) === "") {
    return {
      attribute: "special",
      reason: "At least one kind of character must be allowed: lower, upper, numeric, special.",
    };
  }
  return undefined;
}

/** A password of the policy, every one as likely as any other of its pattern. */
export function makePassword(policy: PasswordPolicy): string {
  const characters = [
    ...pick(LOWER, policy.minLower),
    ...pick(UPPER, policy.minUpper),
    ...pick(DIGITS, policy.minNumeric),
    ...pick(specialCharacters(policy), policy.minSpecial),
  ];
  characters.push(...pick(alphabet(policy), policy.length - characters.length));
  return shuffle(characters).join("");
}

function alphabet(policy: PasswordPolicy): string {
  const kinds = [
    policy.lower && LOWER,
    policy.upper && UPPER,
    policy.numeric && DIGITS,
    policy.special && specialCharacters(policy),
  ];
  return kinds.filter(Boolean).join("");
}

function specialCharacters({ overrideSpecial }: PasswordPolicy): string {
  return overrideSpecial || SPECIAL;
}

function pick(from: string, count: number): string[] {
  // randomInt throws away what would favour the first of the alphabet.
  return Array.from({ length: count }, () => from[randomInt(from.length)]!);
}

/** Fisher and Yates. */
function shuffle(characters: string[]): string[] {
  for (let last = characters.length - 1; last > 0; last -= 1) {
    const other = randomInt(last + 1);
    [characters[last], characters[other]] = [characters[other]!, characters[last]!];
  }
  return characters;
}
