import { json, type SandboxResponse } from "../http/message";

/** A refusal by Keycloak, with its own words. */
export class KeycloakError extends Error {
  constructor(
    readonly status: number,
    readonly body: Readonly<Record<string, string>>,
  ) {
    super(JSON.stringify(body));
    this.name = "KeycloakError";
  }

  toResponse(): SandboxResponse {
    return json(this.status, this.body);
  }
}

const unknown = (status: number, text: string): KeycloakError =>
  new KeycloakError(status, { error: "unknown_error", error_description: text });
const message = (status: number, errorMessage: string): KeycloakError => new KeycloakError(status, { errorMessage });

const REASONS: Readonly<Record<number, string>> = {
  401: "Unauthorized",
  403: "Forbidden",
  404: "Not Found",
  405: "Method Not Allowed",
  429: "Too Many Requests",
  502: "Bad Gateway",
  503: "Service Unavailable",
};

/** The error of a status that nothing more is told about. */
export function errorWithStatus(status: number): KeycloakError {
  if (status === 500) return serverError();
  return new KeycloakError(status, { error: `HTTP ${status} ${REASONS[status] ?? "Error"}` });
}

/** What an exception inside Keycloak looks like from outside. */
export const serverError = (): KeycloakError => unknown(500, "For more on this error consult the server log.");

/** A part of what is stored or sent that does not have the type it must have. */
export const cannotParse = (status: 400 | 500): KeycloakError => unknown(status, "Cannot parse the JSON");

/** The admin API's refusals, in its words. */
export const adminErrors = {
  unauthorized: () => errorWithStatus(401),
  forbidden: () => errorWithStatus(403),
  noPath: () => errorWithStatus(404),
  noMethod: () => errorWithStatus(405),
  noRealm: () => new KeycloakError(404, { error: "Realm not found." }),
  noClient: () => new KeycloakError(404, { error: "Could not find client" }),
  noRole: () => new KeycloakError(404, { error: "Could not find role" }),
  noUser: () => new KeycloakError(404, { error: "User not found" }),
  noRotated: () => new KeycloakError(404, { error: "Client does not have a rotated secret" }),
  noServiceAccount: (clientId: string) =>
    new KeycloakError(400, { error: `Service account not enabled for the client '${clientId}'` }),
  mediaType: () =>
    new KeycloakError(415, { error: "The content-type header value did not match the value in @Consumes" }),
  notJson: () => new KeycloakError(400, { error: "invalid_request", error_description: "Cannot parse the JSON" }),
  unknownField: (type: string, field: string) =>
    new KeycloakError(400, { error: `Invalid json representation for ${type}. Unrecognized field "${field}"` }),
  realmExists: (name: string) => message(409, `Realm ${name} already exists`),
  clientExists: (clientId: string) => message(409, `Client ${clientId} already exists`),
  roleExists: (name: string) => message(409, `Role with name ${name} already exists`),
  /** Profiles and policies. */
  refused: (text: string) => message(400, text),
};

/** An error of the token endpoint (RFC 6749, section 5.2). */
export const oauthError = (status: number, error: string, description: string): KeycloakError =>
  new KeycloakError(status, { error, error_description: description });
