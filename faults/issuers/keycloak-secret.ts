import { CAPABILITIES } from "../../providers/clientcreds/rotation/capability";
import { fingerprintOf } from "../../providers/clientcreds/secret/secret";
import { clientCredentialsToken } from "../../runtime";
import { startKeycloakSandbox } from "../../sandbox/keycloak/sandbox";
import type { IssuerStand } from "./issuer-stand";

const REALM = "acme";
const CLIENT_ID = "billing";
const UUID = /[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}/g;
/** Seconds. What is left of a term after all rotations of a life is more than the quarter in which a value is due. */
const PERIODS = { expiration: 365 * 86_400, rotated: 3600 };

/** @param underPolicy `secret-rotation` is in force: the old value is accepted for a while, and each ends */
const keycloak = (underPolicy: boolean): IssuerStand => ({
  capability: CAPABILITIES.keycloak_secret,
  async start(now) {
    const sandbox = await startKeycloakSandbox({ now });
    sandbox.createRealm(REALM);
    // Before the policy, which would give it an end.
    const admin = sandbox.createAdminClient(REALM, "terraform", ["manage-clients", "view-realm"]);
    if (underPolicy) sandbox.enforceRotation(REALM, PERIODS);
    sandbox.createClient(REALM, { clientId: CLIENT_ID });
    return {
      faults: sandbox.faults,
      ioOf: (method, path) => ({
        form: "http",
        name: `${method} ${path.replace(UUID, "…")}`,
        writes: method !== "GET" && !path.endsWith("/token"),
        lags: false,
      }),
      configuration: `keycloak = { url = "${sandbox.url}", realm = "${REALM}", client_id = "${admin.clientId}", client_secret = "${admin.secret}" }`,
      resource: { type: "clientcreds_keycloak_secret", attributes: `realm = "${REALM}"\n  client_id = "${CLIENT_ID}"` },
      slotsName: `keycloak/${REALM}/${CLIENT_ID}`,
      login: clientCredentialsToken({ tokenEndpoint: `${sandbox.url}/realms/${REALM}/protocol/openid-connect/token` }),
      // A rotated value that has ended stays readable for ever, and is nothing that is left.
      entries: () =>
        sandbox
          .secretsOf(REALM, CLIENT_ID)
          .filter(({ rotated, accepted }) => !rotated || accepted)
          .map(({ value, accepted }) => ({ fingerprint: fingerprintOf(value), accepted })),
      stop: () => sandbox.stop(),
    };
  },
});

export const keycloakSecret = keycloak(false);
export const keycloakSecretUnderPolicy = keycloak(true);
