import { isUnknown, type Diagnostics } from "../../../plugin";
import type { Candidate } from "../../rotation/ports";
import { generateSecret } from "../../secret/generate";
import { checkValue } from "../../secret/limits";
import { Secret } from "../../secret/secret";
import type { CredentialAttributes, CredentialKind } from "./kind";

/** Refuses a value that the issuer would refuse, before anything is changed. The message never shows it. */
export function checkCandidate(kind: CredentialKind, config: CredentialAttributes, diagnostics: Diagnostics): void {
  const { candidate_wo: given, generate } = config;
  const { limits } = kind;
  if (limits === null) return refuseCandidate(config, diagnostics);
  if (given !== null && generate !== null) {
    diagnostics.error("Two sources of a value", "Give `candidate_wo` or `generate`, not both.", ["generate"]);
  }
  if (typeof given === "string") {
    const problem = checkValue(given, limits);
    if (problem)
      diagnostics.error("The issuer would refuse this value", `\`candidate_wo\` ${problem}.`, ["candidate_wo"]);
  }
  if (generate === null || isUnknown(generate)) return;
  const { length, alphabet } = generate;
  if (
    typeof length === "number" &&
    (!Number.isInteger(length) || length < limits.minLength || length > limits.maxLength)
  ) {
    diagnostics.error(
      "Invalid length",
      `\`generate.length\` must be a whole number from ${limits.minLength} to ${limits.maxLength}, got: ${length}.`,
      ["generate", "length"],
    );
  }
  if (typeof alphabet !== "string") return;
  if (new Set(alphabet).size < 2) {
    diagnostics.error("Invalid alphabet", "`generate.alphabet` must hold at least two different characters.", [
      "generate",
      "alphabet",
    ]);
  } else if (![...alphabet].every((c) => limits.allowed.test(c))) {
    diagnostics.error("Invalid alphabet", `\`generate.alphabet\` may hold ${limits.allowedText} only.`, [
      "generate",
      "alphabet",
    ]);
  }
}

function refuseCandidate(config: CredentialAttributes, diagnostics: Diagnostics): void {
  for (const word of ["candidate_wo", "generate"] as const) {
    if (config[word] === null) continue;
    const why = `\`${word}\`: the issuer makes its values itself. Leave it out`;
    diagnostics.error("Not possible at this issuer", `${why}.`, [word]);
  }
}

/** The configuration's value, or one that is made when a step asks for it. */
export function candidateOf(kind: CredentialKind, config: CredentialAttributes): Candidate {
  const { candidate_wo: given, generate } = config;
  if (typeof given === "string") return { value: () => Secret.of(given) };
  const options = isUnknown(generate) ? null : generate;
  const { limits } = kind;
  return {
    value() {
      if (limits === null) throw new Error(`a ${kind.typeName} takes no value of ours`);
      return generateSecret({
        length: (options?.length as number | null) ?? limits.defaultLength,
        alphabet: (options?.alphabet as string | null) ?? limits.defaultAlphabet,
      });
    },
  };
}
