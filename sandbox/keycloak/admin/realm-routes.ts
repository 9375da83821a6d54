import { json } from "../../http/message";
import { adminErrors } from "../errors";
import { Realm } from "../realm";
import { readObject } from "./body";
import { REALM, type AdminRoute } from "./route";

/** Realms are made and removed by the administrator of `master` only. */
export const realmRoutes: readonly AdminRoute[] = [
  {
    method: "POST",
    pattern: "/admin/realms",
    handle(request, _params, { isAdmin, service }) {
      if (!isAdmin) throw adminErrors.forbidden();
      const name = String(readObject(request).realm);
      if (service.realms.has(name)) throw adminErrors.realmExists(name);
      service.realms.set(name, new Realm(name));
      return { status: 201, headers: { location: `${service.url}/admin/realms/${encodeURIComponent(name)}` } };
    },
  },
  {
    method: "GET",
    pattern: REALM,
    handle(_request, { realm: name = "" }, access) {
      const realm = access.realm(name, "view-realm", "manage-realm", "view-clients", "manage-clients", "query-clients");
      return json(200, { realm: realm.name, enabled: true });
    },
  },
  {
    method: "DELETE",
    pattern: REALM,
    handle(_request, { realm: name = "" }, access) {
      access.realm(name, "realm-admin");
      access.service.realms.delete(name);
      return { status: 204 };
    },
  },
];
