import { json } from "../../http/message";
import { listIn, readObject } from "./body";
import { REALM, type AdminRoute } from "./route";

const LISTS = `${REALM}/client-policies`;

/** The lists are read and replaced as a whole; the server's own global ones are not in them. */
export const policyRoutes: readonly AdminRoute[] = [
  {
    method: "GET",
    pattern: `${LISTS}/profiles`,
    handle(_request, { realm = "" }, access) {
      return json(200, { profiles: access.realm(realm, "view-realm", "manage-realm").policies.profiles });
    },
  },
  {
    method: "PUT",
    pattern: `${LISTS}/profiles`,
    handle(request, { realm = "" }, access) {
      const { policies } = access.realm(realm, "manage-realm");
      policies.putProfiles(listIn(readObject(request), "profiles"), access.service.rotationFeature);
      return { status: 204 };
    },
  },
  {
    method: "GET",
    pattern: `${LISTS}/policies`,
    handle(_request, { realm = "" }, access) {
      return json(200, { policies: access.realm(realm, "view-realm", "manage-realm").policies.policies });
    },
  },
  {
    method: "PUT",
    pattern: `${LISTS}/policies`,
    handle(request, { realm = "" }, access) {
      access.realm(realm, "manage-realm").policies.putPolicies(listIn(readObject(request), "policies"));
      return { status: 204 };
    },
  },
];
