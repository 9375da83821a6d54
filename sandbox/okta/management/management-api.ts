import { withHeaders, type Handler, type SandboxResponse } from "../../http/message";
import { RateLimit, type RateLimitReading } from "../../http/rate-limit";
import { matchRoute } from "../../http/router";
import { OktaError, oktaErrors } from "../errors";
import type { KeyListShape } from "../key-json";
import type { Org } from "../org";
import { authorize, type Access } from "./authorize";
import { managementRoutes, type BucketName, type ManagementRoute } from "./routes";

export interface ManagementOptions extends Access {
  readonly org: Org;
  readonly now: () => number;
  /** Of the bucket that credentials share; 0 takes all limits away. */
  readonly rateLimitPerMinute: number;
  readonly keyListShape: KeyListShape;
}

/** Serves `/api/v1`: counts, then asks who it is, then does it. */
export function managementApi(options: ManagementOptions): Handler {
  const routes = managementRoutes(options.orgUrl, options.keyListShape);
  const bucket = (perMinute: number): RateLimit =>
    new RateLimit(options.rateLimitPerMinute === 0 ? 0 : perMinute, options.now);
  const buckets: Record<BucketName, RateLimit> = {
    apps: bucket(100),
    app: bucket(500),
    credentials: bucket(options.rateLimitPerMinute),
  };
  return async (request) => {
    const match = matchRoute(routes, request.method, request.path);
    if (match.found === "nothing") return oktaErrors.pathNotFound().toResponse();
    if (match.found === "path") return oktaErrors.methodNotAllowed(match.allow).toResponse();
    const route = match.route as ManagementRoute;
    const reading = buckets[route.bucket].take();
    const response = await answered(() => {
      if (!reading.allowed) throw oktaErrors.tooManyRequests();
      authorize(request, route.scope, options);
      return route.handle(request, match.params, options.org);
    });
    return withHeaders(response, rateLimitHeaders(reading));
  };
}

export function rateLimitHeaders(reading: RateLimitReading): Record<string, string> {
  return {
    "x-rate-limit-limit": String(reading.limit),
    "x-rate-limit-remaining": String(reading.remaining),
    "x-rate-limit-reset": String(reading.resetEpochSeconds),
  };
}

async function answered(act: () => ReturnType<Handler>): Promise<SandboxResponse> {
  try {
    return await act();
  } catch (error) {
    if (error instanceof OktaError) return error.toResponse();
    throw error;
  }
}
