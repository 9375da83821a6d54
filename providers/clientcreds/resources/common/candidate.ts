import { isUnknown, type Diagnostics, type Unknown } from "../../../plugin";
import type { Candidate } from "../../rotation/ports";
import { MAKING_WORDS, NOTHING_SAID, type Making } from "../../secret/value-rules";
import type { CredentialAttributes, CredentialKind } from "./kind";

/** Refuses a value that the issuer would refuse, before anything is changed. The message never shows it. */
export function checkCandidate(kind: CredentialKind, config: CredentialAttributes, diagnostics: Diagnostics): void {
  const { candidate_wo: given, generate } = config;
  const { values } = kind;
  if (values === null) return refuseCandidate(config, diagnostics);
  if (given !== null && generate !== null) {
    diagnostics.error("Two sources of a value", "Give `candidate_wo` or `generate`, not both.", ["generate"]);
  }
  if (typeof given === "string") {
    const problem = values.check(given);
    if (problem)
      diagnostics.error("The issuer would refuse this value", `\`candidate_wo\` ${problem}.`, ["candidate_wo"]);
  }
  if (isUnknown(generate)) return;
  for (const { word, summary, detail } of values.checkMaking(makingOf(generate))) {
    diagnostics.error(summary, detail, ["generate", word]);
  }
}

function makingOf(generate: Exclude<CredentialAttributes["generate"], Unknown>): Making {
  if (generate === null) return NOTHING_SAID;
  const known = MAKING_WORDS.map((word) => [word, isUnknown(generate[word]) ? undefined : generate[word]]);
  return Object.fromEntries(known) as Making;
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
  const { values } = kind;
  return {
    async value() {
      if (values === null) throw new Error(`a ${kind.typeName} takes no value of ours`);
      if (typeof given === "string") return values.keep(given);
      return values.make(isUnknown(generate) ? NOTHING_SAID : makingOf(generate));
    },
  };
}
