import { clientsOfAuth0 } from "./auth0";
import { clientsOfKeycloak } from "./keycloak";
import { appsOfOkta } from "./okta";
import type { Found } from "./credentials";
import type { Declaration } from "./loop";
import { entitiesOfSahamati } from "./sahamati";

/** The clients of an issuer, and what a person should hear of those that were left out. */
export interface Listing {
  readonly declaration: Declaration;
  readonly found: readonly Found[];
  /** As `--json` tells it. */
  readonly left: object;
  readonly remarks: readonly string[];
  /** Whether a client that was asked for is missing. */
  readonly incomplete: boolean;
}

/** What the command line says of the issuer. */
export interface ListingOptions {
  readonly "org-url"?: string;
  readonly domain?: string;
  readonly url?: string;
  readonly realm?: string;
  readonly "base-url"?: string;
}

/** By the word that the command line takes. */
export const LISTINGS: Readonly<
  Record<string, (ids: readonly string[], options: ListingOptions, env: NodeJS.ProcessEnv) => Promise<Listing>>
> = {
  async okta(ids, options, env) {
    if (ids.length > 0) throw new Error(`Okta lists its apps, so no ids are taken, got: ${ids.join(", ")}.`);
    const { withSecret, left } = await appsOfOkta(options["org-url"], env);
    return {
      declaration: {
        clientKey: "appId",
        construct: "OktaClientSecret",
        resource: "clientcreds_okta_secret",
        attribute: "app_id",
      },
      found: withSecret.map(({ id, label }) => ({ key: id, name: label })),
      left,
      remarks: [
        `Left out: ${left.inactive} inactive apps, ${left.noOAuth} that are no OAuth clients, ${left.otherAuthentication} without a client secret.`,
      ],
      incomplete: false,
    };
  },

  async auth0(ids, options, env) {
    if (ids.length > 0) throw new Error(`Auth0 lists its clients, so no ids are taken, got: ${ids.join(", ")}.`);
    const { withSecret, left } = await clientsOfAuth0(options.domain, env);
    return {
      declaration: {
        clientKey: "clientId",
        construct: "Auth0ClientSecret",
        resource: "clientcreds_auth0_secret",
        attribute: "client_id",
      },
      found: withSecret.map(({ clientId, name }) => ({ key: clientId, name })),
      left,
      remarks: [
        `Left out: ${left.publicClients} public clients, ${left.otherAuthentication} that authenticate without a client secret.`,
      ],
      incomplete: false,
    };
  },

  async keycloak(ids, options, env) {
    if (ids.length > 0) throw new Error(`Keycloak lists its clients, so no ids are taken, got: ${ids.join(", ")}.`);
    const { realm, withSecret, left } = await clientsOfKeycloak(options.url, options.realm, env);
    return {
      declaration: {
        clientKey: "clientId",
        realm,
        construct: "KeycloakClientSecret",
        resource: "clientcreds_keycloak_secret",
        attribute: "client_id",
      },
      found: withSecret.map(({ clientId }) => ({ key: clientId, name: clientId })),
      left,
      remarks: [
        `Left out: ${left.disabled} disabled clients, ${left.notConfidential} that are not confidential, ${left.otherAuthentication} that authenticate without a client secret.`,
      ],
      incomplete: false,
    };
  },

  async sahamati(ids, options, env) {
    const { readable, refused } = await entitiesOfSahamati(ids, options["base-url"], env);
    const day = (at: number): string => new Date(at * 1000).toISOString().slice(0, 10);
    return {
      declaration: {
        clientKey: "entityId",
        construct: "SahamatiEntitySecret",
        resource: "clientcreds_sahamati_secret",
        attribute: "entity_id",
      },
      found: readable.map(({ entityId }) => ({ key: entityId, name: entityId })),
      left: { refused: refused.map(({ entityId }) => entityId) },
      remarks: [
        ...readable.map(({ entityId, expiresAt }) =>
          expiresAt === null
            ? `${entityId}: Sahamati tells no end.`
            : `${entityId}: its secret ends on ${day(expiresAt)}.`,
        ),
        ...refused.map(({ entityId, why }) => `Left out: ${entityId}. ${why}`),
      ],
      incomplete: refused.length > 0,
    };
  },
};
