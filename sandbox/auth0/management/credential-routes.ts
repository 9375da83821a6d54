import { json } from "../../http/message";
import { auth0Errors } from "../errors";
import { credentialIn, expiryOf } from "./credential-body";
import { credentialJson } from "./credential-json";
import type { ManagementRoute } from "./routes";

const CREDENTIALS = "/api/v2/clients/:id/credentials";
const CREDENTIAL = `${CREDENTIALS}/:credential`;

/** Public keys of a client. */
export const CREDENTIAL_ROUTES: readonly ManagementRoute[] = [
  {
    method: "GET",
    pattern: CREDENTIALS,
    scopes: ["read:client_credentials"],
    // A bare array, whatever the query asks for.
    handle: (_request, { id = "" }, { tenant }) => json(200, tenant.client(id).credentials.all.map(credentialJson)),
  },
  {
    method: "POST",
    pattern: CREDENTIALS,
    scopes: ["create:client_credentials"],
    handle: ({ body }, { id = "" }, { tenant, now }) =>
      json(201, credentialJson(tenant.client(id).credentials.add(credentialIn(body, now())))),
  },
  {
    method: "GET",
    pattern: CREDENTIAL,
    scopes: ["read:client_credentials"],
    handle: (_request, { id = "", credential = "" }, { tenant }) =>
      json(200, credentialJson(tenant.client(id).credentials.get(credential))),
  },
  {
    method: "PATCH",
    pattern: CREDENTIAL,
    scopes: ["update:client_credentials"],
    handle: ({ body }, { id = "", credential = "" }, { tenant, now }) =>
      json(200, credentialJson(tenant.client(id).credentials.expire(credential, expiryOf(body, now())))),
  },
  {
    method: "DELETE",
    pattern: CREDENTIAL,
    scopes: ["delete:client_credentials"],
    handle(_request, { id = "", credential = "" }, { tenant }) {
      const { credentials, authentication } = tenant.client(id);
      credentials.get(credential);
      if (authentication.value.keys.includes(credential)) throw auth0Errors.credentialInUse();
      credentials.remove(credential);
      return { status: 204 };
    },
  },
];
