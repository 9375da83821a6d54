import { json, type SandboxRequest, type SandboxResponse } from "../../http/message";
import { KeycloakError, oauthError } from "../errors";
import type { Client } from "../client";
import type { Realm } from "../realm";
import type { Service } from "../service";
import { authenticateClient } from "./authenticate-client";
import { readPresented } from "./presented";

/** Seconds: that of an administrator's token, and that of a client's. */
const ADMIN_LIFE = 60;
const CLIENT_LIFE = 300;

/** POST `/realms/{realm}/protocol/openid-connect/token`. @throws KeycloakError */
export function tokenEndpoint(request: SandboxRequest, realmName: string, service: Service): SandboxResponse {
  const realm = service.realms.get(realmName);
  if (!realm) throw new KeycloakError(404, { error: "Realm does not exist" });
  const form = new URLSearchParams(request.body);
  const grantType = form.get("grant_type");
  if (grantType === null) throw oauthError(400, "invalid_request", "Missing form parameter: grant_type");
  const grant = GRANTS[grantType];
  if (!grant) throw oauthError(400, "unsupported_grant_type", "Unsupported grant_type");
  const client = authenticateClient(readPresented(request, form), realm, service);
  // A token request is an event that policies look at.
  realm.policies.rotationsFor(client, service.rotationFeature);
  return grant({ client, realm, form, service });
}

interface Asked {
  readonly client: Client;
  readonly realm: Realm;
  readonly form: URLSearchParams;
  readonly service: Service;
}

const GRANTS: Readonly<Record<string, (asked: Asked) => SandboxResponse>> = {
  client_credentials({ client, realm, service }) {
    const refused = (description: string): KeycloakError => oauthError(401, "unauthorized_client", description);
    if (client.accessType === "public") throw refused("Public client not allowed to retrieve service account");
    if (!client.fields.serviceAccountsEnabled) throw refused("Client not enabled to retrieve service account");
    const bearer = { realm: realm.name, roles: realm.rolesOf(client) };
    return tokenAnswer(service.tokens.issue(bearer, CLIENT_LIFE), CLIENT_LIFE);
  },

  /** No refresh token is ever given out, so any is a bogus one. */
  refresh_token({ form }) {
    if (!form.get("refresh_token")) throw oauthError(400, "invalid_request", "No refresh token");
    throw oauthError(400, "invalid_grant", "Invalid refresh token");
  },

  /** There is one user: the administrator. */
  password({ realm, form, service: { admin, tokens } }) {
    const known = realm.name === "master" && form.get("username") === admin.username;
    if (!known || form.get("password") !== admin.password) {
      throw oauthError(401, "invalid_grant", "Invalid user credentials");
    }
    return tokenAnswer(tokens.issue({ realm: realm.name, roles: "all" }, ADMIN_LIFE), ADMIN_LIFE);
  },
};

const tokenAnswer = (token: string, life: number): SandboxResponse =>
  json(200, {
    access_token: token,
    expires_in: life,
    refresh_expires_in: 0,
    token_type: "Bearer",
    "not-before-policy": 0,
    scope: "profile email",
  });
