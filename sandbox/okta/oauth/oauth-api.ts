import { json, type Handler, type SandboxRequest, type SandboxResponse } from "../../http/message";
import { matchRoute } from "../../http/router";
import { OktaError, oktaErrors } from "../errors";
import type { Org } from "../org";
import { AssertionVerifier } from "./assertion";
import { authenticateClient } from "./authenticate-client";
import { customServer, DEFAULT_SERVER_ID, metadata, orgServer, type AuthorizationServer } from "./authorization-server";
import { OAuthError, invalidRequest } from "./oauth-error";
import { OAUTH_ROUTES } from "./routes";
import type { TokenStore } from "./token-store";

export interface OAuthOptions {
  readonly orgUrl: string;
  readonly org: Org;
  readonly tokens: TokenStore;
  readonly now: () => number;
  /** Told of each token request to a custom authorization server: whether it got a token. */
  readonly onLogin: (ok: boolean) => void;
}

const WELL_KNOWN = /^(?:\/oauth2\/(?<id>[^/]+))?\/\.well-known\/(?:oauth-authorization-server|openid-configuration)$/;
const ENDPOINT = /^\/oauth2(?:\/(?!v1\/)(?<id>[^/]+))?\/v1(?<endpoint>\/[^/]+)$/;

/** Serves the authorization servers: `/oauth2/v1/…` and `/oauth2/{id}/v1/…`, and their well-known documents. */
export function oauthApi(options: OAuthOptions): Handler {
  const assertions = new AssertionVerifier(options.now);
  const serverOf = (id: string | undefined): AuthorizationServer => {
    if (id === undefined) return orgServer(options.orgUrl);
    if (id !== DEFAULT_SERVER_ID) throw oktaErrors.notFound(id, "AuthorizationServer");
    return customServer(options.orgUrl, id);
  };
  const served = async (request: SandboxRequest): Promise<SandboxResponse> => {
    const document = WELL_KNOWN.exec(request.path);
    if (document) {
      if (request.method !== "GET") throw oktaErrors.methodNotAllowed(["GET"]);
      return json(200, metadata(serverOf(document.groups?.id)));
    }
    const { id, endpoint = "" } = ENDPOINT.exec(request.path)?.groups ?? {};
    const match = matchRoute(OAUTH_ROUTES, request.method, endpoint);
    if (match.found === "nothing") throw oktaErrors.pathNotFound();
    if (match.found === "path") throw oktaErrors.methodNotAllowed(match.allow);
    const server = serverOf(id);
    const form = readForm(request);
    const app = authenticateClient(request, form, server.endpoints + endpoint, options.org, assertions);
    return match.route.handle(request, match.params, { app, form, server, tokens: options.tokens });
  };
  return async (request) => {
    const response = await served(request).catch((error: unknown) => {
      if (error instanceof OAuthError || error instanceof OktaError) return error.toResponse();
      throw error;
    });
    const { id, endpoint } = ENDPOINT.exec(request.path)?.groups ?? {};
    if (id !== undefined && endpoint === "/token") options.onLogin(response.status === 200);
    return response;
  };
}

function readForm(request: SandboxRequest): URLSearchParams {
  const type = request.headers["content-type"] ?? "";
  if (!/^application\/x-www-form-urlencoded\b/i.test(type)) {
    throw invalidRequest("The content type must be application/x-www-form-urlencoded.");
  }
  return new URLSearchParams(request.body);
}
