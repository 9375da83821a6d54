import { CAPABILITIES } from "../../providers/clientcreds/rotation/capability";
import { fingerprintOf } from "../../providers/clientcreds/secret/secret";
import type { IssuerStand } from "./issuer-stand";
import { oktaOrg } from "./okta-org";

export const oktaSecret: IssuerStand = {
  capability: CAPABILITIES.okta_secret,
  async start(now) {
    const { okta, common } = await oktaOrg(now, "secrets");
    const { appId } = okta.createApp();
    return {
      ...common,
      resource: { type: "clientcreds_okta_secret", attributes: `app_id = "${appId}"` },
      slotsName: `okta/${appId}`,
      entries: () =>
        okta.secretsOf(appId).map(({ value, status }) => ({
          fingerprint: fingerprintOf(value),
          accepted: status === "ACTIVE",
        })),
    };
  },
};
