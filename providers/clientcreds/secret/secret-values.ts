import { generateSecret } from "./generate";
import { checkValue, type ValueLimits } from "./limits";
import { Secret } from "./secret";
import { notFor, type Making, type MakingProblem, type ValueRules } from "./value-rules";

export const SECRET_AUTH_METHODS = ["client_secret_basic", "client_secret_post", "client_secret_jwt"] as const;

/** Values that are text within these limits. */
export const secretValues = (limits: ValueLimits): ValueRules => ({
  authMethods: SECRET_AUTH_METHODS,
  check: (value) => checkValue(value, limits),
  keep: (value) => Secret.of(value),
  checkMaking: (making) => [...problemsOf(making, limits)],
  make: ({ length, alphabet }) =>
    Promise.resolve(
      generateSecret({
        length: (length as number | null) ?? limits.defaultLength,
        alphabet: (alphabet as string | null) ?? limits.defaultAlphabet,
      }),
    ),
});

function* problemsOf({ length, alphabet, ...ofKeys }: Making, limits: ValueLimits): Generator<MakingProblem> {
  const { minLength, maxLength } = limits;
  if (typeof length === "number" && (!Number.isInteger(length) || length < minLength || length > maxLength)) {
    const detail = `\`generate.length\` must be a whole number from ${minLength} to ${maxLength}, got: ${length}.`;
    yield { word: "length", summary: "Invalid length", detail };
  }
  if (typeof alphabet === "string") {
    const summary = "Invalid alphabet";
    if (new Set(alphabet).size < 2) {
      const detail = "`generate.alphabet` must hold at least two different characters.";
      yield { word: "alphabet", summary, detail };
    } else if (![...alphabet].every((c) => limits.allowed.test(c))) {
      yield { word: "alphabet", summary, detail: `\`generate.alphabet\` may hold ${limits.allowedText} only.` };
    }
  }
  for (const word of ["algorithm", "rsa_bits"] as const) {
    if (ofKeys[word] !== null) {
      yield notFor("secret", word, "it is for keys, and this is a secret. Leave it out, or set `generate.length`");
    }
  }
}
