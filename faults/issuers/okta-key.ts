import { keyFingerprint } from "../../providers/clientcreds/key/thumbprint";
import { CAPABILITIES } from "../../providers/clientcreds/rotation/capability";
import type { IssuerStand } from "./issuer-stand";
import { oktaOrg } from "./okta-org";

export const oktaKey: IssuerStand = {
  capability: CAPABILITIES.okta_key,
  async start(now) {
    const { okta, common } = await oktaOrg(now, "jwks");
    const { appId } = okta.createKeyApp();
    return {
      ...common,
      // A key on a curve is made in no time.
      resource: {
        type: "clientcreds_okta_key",
        attributes: `app_id = "${appId}"\n  generate = { algorithm = "ES256" }`,
      },
      slotsName: `okta-key/${appId}`,
      entries: () =>
        okta.keysOf(appId).map(({ jwk, status }) => ({
          fingerprint: keyFingerprint(jwk.kid!),
          accepted: status === "ACTIVE",
        })),
    };
  },
};
