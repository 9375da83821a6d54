import { json, type SandboxResponse } from "../../http/message";

/** A refusal in the form of RFC 6749, section 5.2, with Auth0's codes and texts. */
export class OAuthError extends Error {
  constructor(
    readonly status: number,
    readonly error: string,
    readonly description: string,
  ) {
    super(description);
    this.name = "OAuthError";
  }

  toResponse(): SandboxResponse {
    return json(this.status, { error: this.error, error_description: this.description });
  }
}

export const oauthErrors = {
  /** Auth0 says this, and not invalid_client, of a wrong client at the token endpoint. */
  unauthorized: () => new OAuthError(401, "access_denied", "Unauthorized"),
  invalidClient: () => new OAuthError(401, "invalid_client", "Invalid client or secret."),
  badAssertion: (what: string) => new OAuthError(401, "invalid_client", `Client assertion check failed: ${what}.`),
  missing: (name: string) => new OAuthError(400, "invalid_request", `Missing required parameter: ${name}`),
  grantType: () => new OAuthError(403, "unauthorized_client", "Grant type not allowed for the client."),
  noAudience: () =>
    new OAuthError(
      403,
      "access_denied",
      "No audience parameter was provided, and no default audience has been configured",
    ),
  noService: (audience: string) =>
    new OAuthError(403, "access_denied", `Service not enabled within domain: ${audience}`),
  notGranted: (audience: string) =>
    new OAuthError(
      403,
      "access_denied",
      `Client is not authorized to access "${audience}". You need to create a "client-grant" associated to this API.`,
    ),
  notFound: () => new OAuthError(404, "not_found", "Not found."),
};
