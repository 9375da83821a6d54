import { withHeaders, type Handler, type SandboxRequest, type SandboxResponse } from "../../http/message";
import { RateLimit, type RateLimitReading } from "../../http/rate-limit";
import { matchRoute } from "../../http/router";
import type { AccessTokens } from "../access-tokens";
import { auth0Errors, Auth0Error } from "../errors";
import type { Tenant } from "../tenant";
import { MANAGEMENT_ROUTES, type ManagementRoute } from "./routes";

export interface ManagementOptions {
  readonly tenant: Tenant;
  readonly tokens: AccessTokens;
  /** What tokens for the Management API are for. */
  readonly audience: string;
  readonly now: () => number;
  /** 0: no limit. */
  readonly rateLimitPerMinute: number;
}

/** Serves `/api/v2`: counts, then asks who it is, then does it. */
export function managementApi(options: ManagementOptions): Handler {
  const limit = new RateLimit(options.rateLimitPerMinute, options.now);
  return async (request) => {
    const match = matchRoute(MANAGEMENT_ROUTES, request.method, request.path);
    if (match.found !== "route") return auth0Errors.pathNotFound().toResponse();
    const route = match.route as ManagementRoute;
    const reading = limit.take();
    const response = await answered(() => {
      if (!reading.allowed) throw auth0Errors.tooManyRequests();
      const scopes = authorize(request, route, options);
      return route.handle(request, match.params, { tenant: options.tenant, scopes, now: options.now });
    });
    return withHeaders(response, rateLimitHeaders(reading));
  };
}

export function rateLimitHeaders(reading: RateLimitReading): Record<string, string> {
  return {
    "x-ratelimit-limit": String(reading.limit),
    "x-ratelimit-remaining": String(reading.remaining),
    "x-ratelimit-reset": String(reading.resetEpochSeconds),
  };
}

/** @throws 401, 403 */
function authorize(
  { headers }: SandboxRequest,
  route: ManagementRoute,
  { tokens, audience }: ManagementOptions,
): readonly string[] {
  const bearer = /^Bearer (\S+)$/.exec(headers.authorization ?? "")?.[1];
  if (bearer === undefined) throw auth0Errors.missingToken();
  const token = tokens.active(bearer, audience);
  if (!token) throw auth0Errors.invalidToken();
  if (!route.scopes.some((scope) => token.scopes.includes(scope))) throw auth0Errors.insufficientScope(route.scopes);
  return token.scopes;
}

async function answered(act: () => ReturnType<Handler>): Promise<SandboxResponse> {
  try {
    return await act();
  } catch (error) {
    if (error instanceof Auth0Error) return error.toResponse();
    throw error;
  }
}
