import { defineFunction } from "../../plugin";
import { fingerprintOf } from "../secret/secret";

/** `provider::clientcreds::fingerprint(value)` */
export const fingerprintFunction = defineFunction({
  name: "fingerprint",
  summary: "Fingerprint of a secret value",
  description:
    "base64url without padding of the first 16 bytes of SHA-256: the fingerprint that slots show, and what Okta calls secret_hash. Of a private key in PEM it is the first 22 characters of the thumbprint (RFC 7638) of its public half. Takes ephemeral values.",
  parameters: [{ name: "value", type: "string", description: "The secret value, or a private key in PEM." }],
  result: "string",
  call: ([value]) => fingerprintOf(value),
});
