import { json, type SandboxRequest } from "../../http/message";
import type { Client } from "../client";
import { adminErrors, cannotParse } from "../errors";
import { isObject } from "../json";
import type { Access } from "./access";
import { readJson, readObject } from "./body";
import { CLIENT, REALM, type AdminRoute } from "./route";

const MAPPINGS = `${REALM}/users/:user/role-mappings/clients/:id`;

/** Roles of clients, and service accounts that get those of `realm-management`. */
export const roleRoutes: readonly AdminRoute[] = [
  {
    method: "GET",
    pattern: `${CLIENT}/roles`,
    handle(_request, { realm = "", id = "" }, access) {
      const { client } = access.client(realm, id, "view-clients", "manage-clients");
      return json(
        200,
        [...client.roles.keys()].map((name) => roleJson(client, name)),
      );
    },
  },
  {
    method: "POST",
    pattern: `${CLIENT}/roles`,
    handle(request, { realm = "", id = "" }, access) {
      const { client } = access.client(realm, id, "manage-clients");
      const name = String(readObject(request).name);
      if (client.roles.has(name)) throw adminErrors.roleExists(name);
      client.addRole(name);
      return { status: 201 };
    },
  },
  {
    method: "GET",
    pattern: `${CLIENT}/roles/:role`,
    handle(_request, { realm = "", id = "", role = "" }, access) {
      const { client } = access.client(realm, id, "view-clients", "manage-clients");
      if (!client.roles.has(role)) throw adminErrors.noRole();
      return json(200, roleJson(client, role));
    },
  },
  {
    method: "GET",
    pattern: `${CLIENT}/service-account-user`,
    handle(_request, { realm = "", id = "" }, access) {
      const { client } = access.client(realm, id, "view-clients", "manage-clients");
      if (!client.fields.serviceAccountsEnabled) throw adminErrors.noServiceAccount(client.clientId);
      return json(200, { id: client.serviceAccountUser, username: `service-account-${client.clientId}` });
    },
  },
  {
    method: "GET",
    pattern: MAPPINGS,
    handle(_request, { realm = "", user = "", id = "" }, access) {
      const { adminClient, granted } = mappings(access, realm, user, id);
      return json(
        200,
        [...granted].map((name) => roleJson(adminClient, name)),
      );
    },
  },
  {
    method: "POST",
    pattern: MAPPINGS,
    handle(request, { realm = "", user = "", id = "" }, access) {
      const { adminClient, granted } = mappings(access, realm, user, id);
      const names = namesIn(request);
      if (!names.every((name) => adminClient.roles.has(name))) throw adminErrors.noRole();
      for (const name of names) granted.add(name);
      return { status: 204 };
    },
  },
  {
    method: "DELETE",
    pattern: MAPPINGS,
    handle(request, { realm = "", user = "", id = "" }, access) {
      const { granted } = mappings(access, realm, user, id);
      for (const name of namesIn(request)) granted.delete(name);
      return { status: 204 };
    },
  },
];

const roleJson = (client: Client, name: string) => ({
  id: client.roles.get(name),
  name,
  composite: false,
  clientRole: true,
  containerId: client.uuid,
});

function mappings(access: Access, realmName: string, user: string, id: string) {
  const realm = access.realm(realmName, "realm-admin");
  const { adminClient } = realm;
  if (realm.client(id) !== adminClient) throw adminErrors.noClient();
  return { adminClient, granted: realm.grantedTo(user) };
}

/** Of a list of roles. @throws KeycloakError 400 */
function namesIn(request: SandboxRequest): string[] {
  const roles = readJson(request);
  if (!Array.isArray(roles) || !roles.every(isObject)) throw cannotParse(400);
  return roles.map((role) => String(role.name));
}
