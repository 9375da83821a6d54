import type { IssuerKind } from "../../providers/clientcreds/rotation/capability";
import { auth0Secret } from "./auth0-secret";
import type { IssuerStand } from "./issuer-stand";
import { oktaSecret } from "./okta-secret";
import { sahamatiSecret } from "./sahamati-secret";

export type { IssuerEntry, IssuerStand, RunningIssuer } from "./issuer-stand";

/** Every kind of credential that has a resource; what the matrix asks of it follows from its capability record. */
export const ISSUERS: Readonly<Partial<Record<IssuerKind, IssuerStand>>> = {
  okta_secret: oktaSecret,
  auth0_secret: auth0Secret,
  sahamati_secret: sahamatiSecret,
};
