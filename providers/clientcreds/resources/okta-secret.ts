import { attribute as a } from "../../plugin";
import { CAPABILITIES } from "../rotation/capability";
import { secretValues } from "../secret/secret-values";
import { OKTA_SECRET_LIMITS } from "../issuers/okta/limits";
import { oktaSecretIssuer } from "../issuers/okta/secret-issuer";
import { NotConfigured, type CredentialKind } from "./common/kind";
import { credentialResource } from "./common/resource";
import { verifyOptions } from "./common/verify-options";
import type { Services } from "../configuration/services";

/** Okta's ids are letters and digits; anything else would end up in a path. */
const APP_ID = /^[A-Za-z0-9]+$/;

function oktaOf(services: Services): NonNullable<Services["okta"]> {
  if (services.okta) return services.okta;
  throw new NotConfigured(
    "There is no `okta` in the provider's configuration. Set `okta.org_url` and a way to authenticate, or OKTA_ORG_NAME, OKTA_BASE_URL and OKTA_API_TOKEN.",
  );
}

const oktaSecret: CredentialKind = {
  typeName: "clientcreds_okta_secret",
  capability: CAPABILITIES.okta_secret,
  storePrefix: "okta",
  values: secretValues(OKTA_SECRET_LIMITS),
  cannot: {
    before_expiry: "Okta tells no expiry of a client secret. Leave it out; `rotation.every` bounds its age",
  },
  identity: ["app_id"],
  idOf: ({ app_id }) => app_id as string,
  place(services) {
    const { orgUrl, alsoKnownAs } = oktaOf(services);
    return { url: orgUrl, aliases: alsoKnownAs };
  },
  open(services, attributes) {
    return oktaSecretIssuer(oktaOf(services), String(attributes.app_id), {
      clientId: typeof attributes.client_id === "string" ? attributes.client_id : undefined,
      verify: verifyOptions(attributes),
    });
  },
  parseImportId(id) {
    const [appId, secretId, ...rest] = id.split("/");
    if (!appId || !APP_ID.test(appId) || rest.length > 0 || (secretId !== undefined && !APP_ID.test(secretId))) {
      return `it must be <app_id> or <app_id>/<secret_id>, such as 0oa1gjh63g214q0Hq0g4, got: ${JSON.stringify(id)}.`;
    }
    return { attributes: { app_id: appId }, preferredEntry: secretId };
  },
  validate({ app_id: appId }, diagnostics) {
    if (typeof appId !== "string" || APP_ID.test(appId)) return;
    diagnostics.error(
      "Invalid app id",
      `\`app_id\` must be the id of an Okta app, such as 0oa1gjh63g214q0Hq0g4, got: ${JSON.stringify(appId)}.`,
      ["app_id"],
    );
  },
};

/** The client secret of an Okta app: two places, our own value. */
export const oktaSecretResource = credentialResource(
  oktaSecret,
  {
    app_id: a.string({ required: true, forceNew: true, description: "Id of the app, `0oa…`." }),
    client_id: a.string({
      optional: true,
      computed: true,
      description: "OAuth client id of the app; asked from Okta when it is not given.",
    }),
  },
  "Rotates the client secret of an Okta OAuth/OIDC app.",
);
