import { json } from "../../http/message";
import type { Route } from "../../http/router";
import { auth0Errors } from "../errors";
import { randomSecret, type Tenant } from "../tenant";
import { clientJson, selected } from "./client-json";
import { clientsPage, fieldsOf } from "./clients-page";
import { CREDENTIAL_ROUTES } from "./credential-routes";
import { patchClient } from "./patch-client";

export interface Granted {
  readonly tenant: Tenant;
  /** Of the token that asks. */
  readonly scopes: readonly string[];
  /** The tenant's clock: milliseconds since the epoch. */
  readonly now: () => number;
}

export interface ManagementRoute extends Route<Granted> {
  /** One of them is enough. */
  readonly scopes: readonly string[];
}

const READ = ["read:clients", "read:client_keys", "read:client_credentials"];
const CLIENT = "/api/v2/clients/:id";

/** The part of the Management API that the sandbox has. */
export const MANAGEMENT_ROUTES: readonly ManagementRoute[] = [
  {
    method: "GET",
    pattern: "/api/v2/clients",
    scopes: READ,
    handle: (request, _params, { tenant, scopes }) =>
      clientsPage(request, tenant.all, (client) => clientJson(client, tenant.name, scopes)),
  },
  {
    method: "GET",
    pattern: CLIENT,
    scopes: READ,
    handle(request, { id = "" }, { tenant, scopes }) {
      const { names, included } = fieldsOf(request);
      return json(200, selected(clientJson(tenant.client(id), tenant.name, scopes), names, included));
    },
  },
  {
    method: "PATCH",
    pattern: CLIENT,
    scopes: ["update:clients", "update:client_keys", "update:client_credentials"],
    handle(request, { id = "" }, { tenant, scopes }) {
      const client = tenant.client(id);
      patchClient(request, client, scopes);
      return json(200, clientJson(client, tenant.name, scopes));
    },
  },
  {
    method: "POST",
    pattern: `${CLIENT}/rotate-secret`,
    scopes: ["update:client_keys"],
    handle(_request, { id = "" }, { tenant, scopes }) {
      const client = tenant.client(id);
      if (client.authentication.value.method === null) throw auth0Errors.rotateUnderPrivateKeyJwt();
      client.secret.become(randomSecret());
      return json(200, clientJson(client, tenant.name, scopes));
    },
  },
  ...CREDENTIAL_ROUTES,
];
