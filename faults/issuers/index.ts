import { auth0Key } from "./auth0-key";
import { auth0Secret, auth0SecretBlind } from "./auth0-secret";
import type { IssuerStand } from "./issuer-stand";
import { keycloakSecret, keycloakSecretUnderPolicy } from "./keycloak-secret";
import { oktaKey } from "./okta-key";
import { oktaSecret } from "./okta-secret";
import { sahamatiSecret } from "./sahamati-secret";

export type { IssuerEntry, IssuerStand, RunningIssuer } from "./issuer-stand";

/** Every kind of credential that has a resource, by its name in a report; what the matrix asks of it follows from its capability record. */
export const ISSUERS: Readonly<Record<string, IssuerStand>> = {
  okta_secret: oktaSecret,
  okta_key: oktaKey,
  auth0_key: auth0Key,
  auth0_secret: auth0Secret,
  "auth0_secret, blind": auth0SecretBlind,
  keycloak_secret: keycloakSecret,
  "keycloak_secret under a policy": keycloakSecretUnderPolicy,
  sahamati_secret: sahamatiSecret,
};
