import type { KeyLimits } from "../../key/key-values";
import { ALPHANUMERIC, type ValueLimits } from "../../secret/limits";

/** What Auth0's guide tells to take as a client secret. Its schema asks for one character only, but what it says of more is all there is. */
export const AUTH0_SECRET_LIMITS: ValueLimits = {
  minLength: 48,
  maxLength: 256,
  allowed: /[A-Za-z0-9_\-+=.]/,
  allowedText: "letters, digits and _ - + = .",
  defaultLength: 64,
  defaultAlphabet: ALPHANUMERIC,
};

/** Auth0 takes RSA keys only; of the algorithms that it takes for them, the one that a key stands for here. */
export const AUTH0_KEY_LIMITS: KeyLimits = { algorithms: ["RS256"] };
