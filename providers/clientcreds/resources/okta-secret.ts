import { OKTA_SECRET_LIMITS } from "../issuers/okta/limits";
import { oktaSecretIssuer } from "../issuers/okta/secret-issuer";
import { CAPABILITIES } from "../rotation/capability";
import { secretValues } from "../secret/secret-values";
import type { CredentialKind } from "./common/kind";
import { credentialResource } from "./common/resource";
import { OKTA_ID, oktaApp, oktaAppAttributes, oktaOf, oktaOptions } from "./okta-app";

const oktaSecret: CredentialKind = {
  ...oktaApp,
  typeName: "clientcreds_okta_secret",
  capability: CAPABILITIES.okta_secret,
  storePrefix: "okta",
  values: secretValues(OKTA_SECRET_LIMITS),
  cannot: {
    before_expiry: "Okta tells no expiry of a client secret. Leave it out; `rotation.every` bounds its age",
  },
  open: (services, attributes) =>
    oktaSecretIssuer(oktaOf(services), String(attributes.app_id), oktaOptions(attributes)),
  parseImportId(id) {
    const [appId, secretId, ...rest] = id.split("/");
    if (!appId || !OKTA_ID.test(appId) || rest.length > 0 || (secretId !== undefined && !OKTA_ID.test(secretId))) {
      return `it must be <app_id> or <app_id>/<secret_id>, such as 0oa1gjh63g214q0Hq0g4, got: ${JSON.stringify(id)}.`;
    }
    return { attributes: { app_id: appId }, preferredEntry: secretId };
  },
};

/** The client secret of an Okta app: two places, our own value. */
export const oktaSecretResource = credentialResource(
  oktaSecret,
  oktaAppAttributes,
  "Rotates the client secret of an Okta OAuth/OIDC app.",
);
