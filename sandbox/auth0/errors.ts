import { json, type SandboxResponse } from "../http/message";

/** A refusal in the form of Auth0's Management API. */
export class Auth0Error extends Error {
  constructor(
    readonly status: number,
    readonly errorCode: string | null,
    message: string,
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    super(message);
    this.name = "Auth0Error";
  }

  toResponse(): SandboxResponse {
    const body = {
      statusCode: this.status,
      error: NAMES[this.status] ?? "Error",
      message: this.message,
      ...(this.errorCode === null ? {} : { errorCode: this.errorCode }),
    };
    return json(this.status, body, this.headers);
  }
}

const NAMES: Readonly<Record<number, string>> = {
  400: "Bad Request",
  401: "Unauthorized",
  403: "Forbidden",
  404: "Not Found",
  409: "Conflict",
  429: "Too Many Requests",
  500: "Internal Server Error",
  502: "Bad Gateway",
  503: "Service Unavailable",
};

const invalidBody = (text: string): Auth0Error => new Auth0Error(400, "invalid_body", text);

/** Every refusal of the Management API. */
export const auth0Errors = {
  missingToken: () => new Auth0Error(401, null, "Missing authentication"),
  invalidToken: () => new Auth0Error(401, null, "Invalid token"),
  insufficientScope: (scopes: readonly string[]) =>
    new Auth0Error(403, "insufficient_scope", `Insufficient scope, expected any of: ${scopes.join(",")}`),
  noClient: () => new Auth0Error(404, "inexistent_client", "The client does not exist"),
  noCredential: () => new Auth0Error(404, "inexistent_credential", "The credential does not exist"),
  sameCredential: () => new Auth0Error(409, "conflict", "A credential with this key exists already."),
  tooManyCredentials: (most: number) =>
    new Auth0Error(400, "invalid_body", `A client can have a maximum of ${most} credentials.`),
  credentialInUse: () =>
    new Auth0Error(400, "operation_not_supported", "The credential is in use: take it out of the client first."),
  badKey: () => invalidBody("Payload validation error: 'Not a public RSA key of 2048 to 4096 bits' on property pem."),
  tooLong: (field: string, length: number, most: number) =>
    invalidBody(`Payload validation error: 'Array is too long (${length}), maximum ${most}' on property ${field}.`),
  pathNotFound: () => new Auth0Error(404, null, "Not Found"),
  invalidBody,
  wrongType: (field: string, type: string) =>
    invalidBody(`Payload validation error: 'Expected type ${type}' on property ${field}.`),
  unknownField: (field: string) =>
    invalidBody(`Payload validation error: 'Additional properties not allowed: ${field}'.`),
  emptySecret: () =>
    invalidBody("Payload validation error: 'String is too short (0 chars), minimum 1' on property client_secret."),
  twoMethods: () =>
    invalidBody(
      "token_endpoint_auth_method and client_authentication_methods cannot both be set: set the other to null.",
    ),
  secretUnderPrivateKeyJwt: () =>
    invalidBody("client_secret cannot be set for a client that authenticates with private_key_jwt."),
  rotateUnderPrivateKeyJwt: () =>
    new Auth0Error(
      400,
      "operation_not_supported",
      "The secret of a client that authenticates with private_key_jwt cannot be rotated.",
    ),
  invalidQuery: (field: string) =>
    new Auth0Error(400, "invalid_query_string", `Query validation error: '${field}' is not valid.`),
  tooManyRequests: () => new Auth0Error(429, "too_many_requests", "Global limit has been reached"),
};

/** The error of a status, for faults that force one. */
export function errorWithStatus(status: number): Auth0Error {
  switch (status) {
    case 401:
      return auth0Errors.invalidToken();
    case 403:
      return auth0Errors.insufficientScope([]);
    case 404:
      return auth0Errors.pathNotFound();
    case 429:
      return auth0Errors.tooManyRequests();
    default:
      return new Auth0Error(status, null, NAMES[status] ?? "Error");
  }
}
