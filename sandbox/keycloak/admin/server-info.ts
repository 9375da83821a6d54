import { json } from "../../http/message";
import { adminErrors } from "../errors";
import { CONDITIONS } from "../policies/conditions";
import { SECRET_ROTATION } from "../policies/profile";
import type { AdminRoute } from "./route";

const ordered = (names: readonly string[]) => Object.fromEntries(names.map((name) => [name, { order: 0 }]));

/** What the server can do: for everybody who administers anything. */
export const serverInfoRoute: AdminRoute = {
  method: "GET",
  pattern: "/admin/serverinfo",
  handle(_request, _params, { hasRoles, service }) {
    if (!hasRoles) throw adminErrors.forbidden();
    const { rotationFeature: enabled } = service;
    const feature = {
      name: "CLIENT_SECRET_ROTATION",
      label: "Client Secret Rotation",
      type: "PREVIEW",
      dependencies: [],
    };
    return json(200, {
      features: [{ ...feature, enabled }],
      providers: {
        "client-policy-condition": { internal: true, providers: ordered(Object.keys(CONDITIONS)) },
        "client-policy-executor": { internal: true, providers: ordered(enabled ? [SECRET_ROTATION] : []) },
      },
    });
  },
};
