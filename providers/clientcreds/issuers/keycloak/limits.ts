import { ALPHANUMERIC, type ValueLimits } from "../../secret/limits";

/** Keycloak's column takes 255 characters and answers 500 for more. Its mask for secrets, `**********`, is stored as it is; it is refused as too weak. */
export const KEYCLOAK_SECRET_LIMITS: ValueLimits = {
  minLength: 14,
  maxLength: 255,
  allowed: /[\x20-\x7e]/,
  allowedText: "printable ASCII characters",
  defaultLength: 64,
  defaultAlphabet: ALPHANUMERIC,
};
