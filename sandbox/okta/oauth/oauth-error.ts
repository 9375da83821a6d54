import { json, type SandboxResponse } from "../../http/message";

/** A refusal in the form of RFC 6749, section 5.2. */
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

export const invalidClient = (description: string): OAuthError => new OAuthError(401, "invalid_client", description);
export const invalidRequest = (description: string): OAuthError => new OAuthError(400, "invalid_request", description);
export const invalidScope = (description: string): OAuthError => new OAuthError(400, "invalid_scope", description);
