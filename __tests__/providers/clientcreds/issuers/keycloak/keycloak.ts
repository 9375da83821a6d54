import { HttpClient, type HttpClientOptions } from "../../../../../providers/clientcreds/http";
import { KeycloakClient } from "../../../../../providers/clientcreds/issuers/keycloak/client";
import type { KeycloakAccess } from "../../../../../providers/clientcreds/issuers/keycloak/config";
import { KeycloakRealm } from "../../../../../providers/clientcreds/issuers/keycloak/realm";
import type { RealmListing } from "../../../../../providers/clientcreds/issuers/keycloak/realm-listing";
import type { ClientRef } from "../../../../../providers/clientcreds/issuers/keycloak/realm";
import { keycloakSecretIssuer } from "../../../../../providers/clientcreds/issuers/keycloak/secret-issuer";
import { generateSecret } from "../../../../../providers/clientcreds/secret/generate";
import { ALPHANUMERIC } from "../../../../../providers/clientcreds/secret/limits";
import { Secret } from "../../../../../providers/clientcreds/secret/secret";
import type { VerifyOptions } from "../../../../../providers/clientcreds/verify/verify";
import type { KeycloakAdmin } from "../../../../support/keycloak-admin";

export const signal = new AbortController().signal;
export const fresh = (): Secret => generateSecret({ length: 64, alphabet: ALPHANUMERIC });

/** The provider's client, logged in as the administrator of the tests unless told otherwise. */
export function keycloakClient(
  { url, login }: KeycloakAdmin,
  { realm = "master", access, http }: { realm?: string; access?: KeycloakAccess; http?: HttpClientOptions } = {},
): KeycloakClient {
  const user = {
    kind: "user",
    clientId: "admin-cli",
    username: login.username,
    password: Secret.of(login.password),
  } as const;
  return new KeycloakClient({ url, realm, access: access ?? user }, new HttpClient({ env: {}, timeout: 20, ...http }));
}

/** Refusals are not waited through. */
export function issuerOf(
  client: KeycloakClient,
  realm: string,
  ref: ClientRef | string,
  more: { verify?: VerifyOptions; listing?: RealmListing } = {},
) {
  const meant = typeof ref === "string" ? { clientId: ref } : ref;
  const verify = { timeoutSeconds: 0, ...more.verify };
  return keycloakSecretIssuer(new KeycloakRealm(client, realm), meant, { ...more, verify });
}
