import type { KeyLimits } from "../../key/key-values";
import { ALPHANUMERIC, type ValueLimits } from "../../secret/limits";

/** What Okta takes as a client secret (its schema); apps with client_secret_jwt want 32 characters, which Okta says itself. */
export const OKTA_SECRET_LIMITS: ValueLimits = {
  minLength: 14,
  maxLength: 100,
  allowed: /[\x20-\x7e]/,
  allowedText: "printable ASCII characters",
  defaultLength: 64,
  defaultAlphabet: ALPHANUMERIC,
};

/** Signing keys that Okta takes. */
export const OKTA_KEY_LIMITS: KeyLimits = { algorithms: ["RS256", "ES256", "ES384", "ES512"] };
