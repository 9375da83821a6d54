import { oktaKeyIssuer } from "../issuers/okta/key-issuer";
import { OKTA_KEY_LIMITS } from "../issuers/okta/limits";
import { keyValues } from "../key/key-values";
import { CAPABILITIES } from "../rotation/capability";
import type { CredentialKind } from "./common/kind";
import { credentialResource } from "./common/resource";
import { OKTA_ID, oktaApp, oktaAppAttributes, oktaOf, oktaOptions } from "./okta-app";

const oktaKey: CredentialKind = {
  ...oktaApp,
  typeName: "clientcreds_okta_key",
  capability: CAPABILITIES.okta_key,
  // Beside the slots of the app's secret, while it has both.
  storePrefix: "okta-key",
  values: keyValues(OKTA_KEY_LIMITS),
  cannot: { before_expiry: "Okta's keys do not expire. Leave it out; `rotation.every` bounds their age" },
  open: (services, attributes) => oktaKeyIssuer(oktaOf(services), String(attributes.app_id), oktaOptions(attributes)),
  parseImportId(id) {
    if (OKTA_ID.test(id)) return { attributes: { app_id: id } };
    return `it must be <app_id>, such as 0oa1gjh63g214q0Hq0g4, got: ${JSON.stringify(id)}.`;
  },
};

/** The key of an Okta app that authenticates with private_key_jwt: two places or more, our own pair, its private half in the slots only. */
export const oktaKeyResource = credentialResource(
  oktaKey,
  oktaAppAttributes,
  "Rotates the key by which an Okta OAuth/OIDC app authenticates (private_key_jwt).",
);
