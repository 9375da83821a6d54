import { attribute as a } from "../../plugin";
import { auth0KeyIssuer } from "../issuers/auth0/key-issuer";
import { AUTH0_KEY_LIMITS } from "../issuers/auth0/limits";
import { keyValues } from "../key/key-values";
import { CAPABILITIES } from "../rotation/capability";
import { auth0Client, auth0ClientAttributes, auth0Of, validateAuth0Client } from "./auth0-client";
import type { CredentialKind } from "./common/kind";
import { credentialResource } from "./common/resource";
import { verifyOptions } from "./common/verify-options";

/** Auth0's console shows it, and its API takes no more. */
const LONGEST_NAME = 128;

const auth0Key: CredentialKind = {
  ...auth0Client,
  typeName: "clientcreds_auth0_key",
  capability: CAPABILITIES.auth0_key,
  // Beside the slots of the client's secret, which it has until it is switched.
  storePrefix: "auth0-key",
  values: keyValues(AUTH0_KEY_LIMITS),
  cannot: {},
  open: (services, attributes) =>
    auth0KeyIssuer(auth0Of(services), String(attributes.client_id), {
      credentialName: typeof attributes.credential_name === "string" ? attributes.credential_name : undefined,
      attach: attributes.attach === true,
      verify: verifyOptions(attributes),
    }),
  validate(config, diagnostics) {
    validateAuth0Client(config, diagnostics);
    const { credential_name: name } = config;
    if (typeof name !== "string" || (name !== "" && name.length <= LONGEST_NAME)) return;
    const detail = `\`credential_name\` must have 1 to ${LONGEST_NAME} characters, got ${name.length}.`;
    diagnostics.error("Invalid name", detail, ["credential_name"]);
  },
};

/** The key of an Auth0 application that authenticates with private_key_jwt: two places, our own pair, its private half in the slots only. */
export const auth0KeyResource = credentialResource(
  auth0Key,
  {
    ...auth0ClientAttributes,
    credential_name: a.string({
      optional: true,
      description: "What new keys are called in Auth0's console. Default `clientcreds`.",
    }),
    attach: a.bool({
      optional: true,
      description:
        "A client that authenticates with a secret is switched to private_key_jwt with the first key, which ends its secret. Default false: such a client is refused.",
    }),
  },
  "Rotates the key by which an Auth0 application authenticates (private_key_jwt).",
);
