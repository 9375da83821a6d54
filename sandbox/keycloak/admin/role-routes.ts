import { json } from "../../http/message";
import type { Client } from "../client";
import { adminErrors, cannotParse } from "../errors";
import { isObject } from "../json";
import { readJson, readObject } from "./body";
import { CLIENT, REALM, type AdminRoute } from "./route";

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
    method: "POST",
    pattern: `${REALM}/users/:user/role-mappings/clients/:id`,
    handle(request, { realm: name = "", user = "", id = "" }, access) {
      const realm = access.realm(name, "realm-admin");
      if (realm.client(id) !== realm.adminClient) throw adminErrors.noClient();
      const roles = readJson(request);
      if (!Array.isArray(roles) || !roles.every(isObject)) throw cannotParse(400);
      const names = roles.map((role) => String(role.name));
      if (!names.every((role) => realm.adminClient.roles.has(role))) throw adminErrors.noRole();
      realm.grant(user, names);
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
