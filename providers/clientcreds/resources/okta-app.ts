import { attribute as a } from "../../plugin";
import type { Services } from "../configuration/services";
import type { OktaCredentialOptions } from "../issuers/okta/credential-issuer";
import { NotConfigured, type CredentialAttributes, type CredentialKind } from "./common/kind";
import { verifyOptions } from "./common/verify-options";

/** Okta's ids are letters and digits; anything else would end up in a path. */
export const OKTA_ID = /^[A-Za-z0-9]+$/;

/** @throws NotConfigured */
export function oktaOf(services: Services): NonNullable<Services["okta"]> {
  if (services.okta) return services.okta;
  throw new NotConfigured(
    "There is no `okta` in the provider's configuration. Set `okta.org_url` and a way to authenticate, or OKTA_ORG_NAME, OKTA_BASE_URL and OKTA_API_TOKEN.",
  );
}

export const oktaOptions = (attributes: CredentialAttributes): OktaCredentialOptions => ({
  clientId: typeof attributes.client_id === "string" ? attributes.client_id : undefined,
  verify: verifyOptions(attributes),
});

/** What the kinds of credentials of an Okta app have in common. */
export const oktaApp: Pick<CredentialKind, "identity" | "idOf" | "place" | "validate"> = {
  identity: ["app_id"],
  idOf: ({ app_id }) => app_id as string,
  place(services) {
    const { orgUrl, alsoKnownAs } = oktaOf(services);
    return { url: orgUrl, aliases: alsoKnownAs };
  },
  validate({ app_id: appId }, diagnostics) {
    if (typeof appId !== "string" || OKTA_ID.test(appId)) return;
    diagnostics.error(
      "Invalid app id",
      `\`app_id\` must be the id of an Okta app, such as 0oa1gjh63g214q0Hq0g4, got: ${JSON.stringify(appId)}.`,
      ["app_id"],
    );
  },
};

export const oktaAppAttributes = {
  app_id: a.string({ required: true, forceNew: true, description: "Id of the app, `0oa…`." }),
  client_id: a.string({
    optional: true,
    computed: true,
    description: "OAuth client id of the app; asked from Okta when it is not given.",
  }),
};
