import { attribute as a } from "../../plugin";
import { AUTH0_SECRET_LIMITS } from "../issuers/auth0/limits";
import { AUTH0_ISSUER_MADE, auth0SecretIssuer } from "../issuers/auth0/secret-issuer";
import { CAPABILITIES } from "../rotation/capability";
import { secretValues } from "../secret/secret-values";
import { auth0Client, auth0ClientAttributes, auth0Of } from "./auth0-client";
import { CANNOT, CANNOT_ISSUER_MADE, validateAuth0Secret } from "./auth0-secret-rules";
import type { CredentialKind } from "./common/kind";
import { credentialResource } from "./common/resource";
import { verifyOptions } from "./common/verify-options";

const ours: CredentialKind = {
  ...auth0Client,
  typeName: "clientcreds_auth0_secret",
  capability: CAPABILITIES.auth0_secret,
  storePrefix: "auth0",
  values: secretValues(AUTH0_SECRET_LIMITS),
  cannot: CANNOT,
  variant: ({ issuer_made: made }) => (made === true ? issuerMade : ours),
  open(services, attributes) {
    return auth0SecretIssuer(auth0Of(services), String(attributes.client_id), {
      issuerMade: attributes.issuer_made === true,
      verify: verifyOptions(attributes),
    });
  },
  validate: validateAuth0Secret,
};

const issuerMade: CredentialKind = {
  ...ours,
  capability: AUTH0_ISSUER_MADE,
  values: null,
  cannot: CANNOT_ISSUER_MADE,
};

/** The client secret of an Auth0 application: one place; our own value, or one that Auth0 makes. */
export const auth0SecretResource = credentialResource(
  ours,
  {
    ...auth0ClientAttributes,
    issuer_made: a.bool({
      optional: true,
      description:
        "Auth0 makes the values (`rotate-secret`), so consumers learn of a new one only when it is accepted already. Default false: the next value is in the store for `rotation.overlap` before Auth0 hears of it.",
    }),
    take_over: a.bool({
      optional: true,
      description:
        "Where the present value cannot be read (no `read:client_keys`) and the store is empty: it may be overwritten. Default false.",
    }),
  },
  "Rotates the client secret of an Auth0 application.",
);
