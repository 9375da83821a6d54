import type { SandboxRequest, SandboxResponse } from "../../http/message";
import { matchRoute } from "../../http/router";
import { adminErrors } from "../errors";
import type { Service } from "../service";
import { Access } from "./access";
import { clientRoutes } from "./client-routes";
import { policyRoutes } from "./policy-routes";
import { realmRoutes } from "./realm-routes";
import { roleRoutes } from "./role-routes";
import type { AdminRoute } from "./route";
import { secretRoutes } from "./secret-routes";
import { serverInfoRoute } from "./server-info";

const ROUTES: readonly AdminRoute[] = [
  ...realmRoutes,
  ...clientRoutes,
  ...secretRoutes,
  ...roleRoutes,
  ...policyRoutes,
  serverInfoRoute,
];

/** Serves `/admin`: the path, then who asks, then what for. @throws KeycloakError */
export function adminApi(request: SandboxRequest, service: Service): SandboxResponse | Promise<SandboxResponse> {
  const match = matchRoute(ROUTES, request.method, request.path);
  if (match.found === "nothing") throw adminErrors.noPath();
  if (match.found === "path") throw adminErrors.noMethod();
  const params = Object.fromEntries(Object.entries(match.params).map(([name, text]) => [name, decoded(text)]));
  return match.route.handle(request, params, Access.of(request, service));
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    throw adminErrors.noPath();
  }
}
