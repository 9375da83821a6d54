import { CAPABILITIES, type IssuerKind } from "../../providers/clientcreds/rotation/capability";
import type { Entry, Observed } from "../../providers/clientcreds/rotation/observation";

/** How many values fit: the issuers' own limits. */
const PLACES: Readonly<Record<IssuerKind, number>> = {
  okta_secret: 2,
  okta_key: 50,
  auth0_secret: 1,
  auth0_key: 2,
  keycloak_secret: 1,
  sahamati_secret: 1,
};

/** Sahamati's longest term, which its values get unless a shorter one is asked for: 180 days in seconds. */
const TERMS: Partial<Readonly<Record<IssuerKind, number>>> = { sahamati_secret: 180 * 86_400 };

/** An empty store, and an issuer that has just made the client's first value; where that cannot be adopted, it has none. */
export function newCredential(kind: IssuerKind, now: number): Observed {
  const term = TERMS[kind];
  const first: Entry = {
    id: "first",
    fingerprint: "first",
    status: "active",
    createdAt: now,
    expiresAt: term === undefined ? null : now + term,
  };
  return {
    store: { at: now, owner: null, clientId: null, versions: [], intent: null, obstacle: null },
    issuer: {
      state: "ok",
      detail: null,
      entries: CAPABILITIES[kind].adoptable ? [first] : [],
      places: PLACES[kind],
      readable: true,
      policy: null,
    },
  };
}
