/** A refusal by the token service, with its own words. */
export class IamError extends Error {
  constructor(
    readonly status: number,
    readonly errorCode: string,
    readonly errorMsg: string,
  ) {
    super(errorMsg);
    this.name = "IamError";
  }
}

const badRequest = (text: string): IamError => new IamError(400, "Bad Request", text);
const unauthorized = (text: string): IamError => new IamError(401, "Unauthorized", text);

/** Every refusal, in the words of the specification where it has the case. */
export const iamErrors = {
  userCredentialsMissing: () => badRequest("User Id/Password is missing in the request"),
  /** Wrong and expired cannot be told apart, here and below. */
  userCredentialsInvalid: () => unauthorized("Invalid username/password or password is expired"),
  entityCredentialsMissing: () => badRequest("Entity Id/Secret is missing in the request"),
  entityCredentialsInvalid: () => unauthorized("Invalid entity id/secret or secret is expired"),
  entityIdMissing: () => badRequest("Entity Id is missing in the request"),
  /** Also for an entity that the user does not administer. */
  entityIdInvalid: () => unauthorized("Invalid entity id"),
  // The specification has no text for what follows.
  tokenInvalid: () => unauthorized("Invalid token"),
  fieldMissing: (name: string) => badRequest(`${name} is missing in the request`),
  fieldInvalid: (name: string) => badRequest(`${name} is invalid`),
  mediaType: () => new IamError(415, "Unsupported Media Type", "Content-Type is not supported"),
  notFound: () => new IamError(404, "Not Found", "No such path"),
  methodNotAllowed: () => new IamError(405, "Method Not Allowed", "No such method"),
};

const NAMES: Readonly<Record<number, string>> = {
  400: "Bad Request",
  401: "Unauthorized",
  403: "Forbidden",
  404: "Not Found",
  429: "Too Many Requests",
  500: "Internal Server Error",
  502: "Bad Gateway",
  503: "Service Unavailable",
};

/** The error of a status, for faults that force one. */
export function errorWithStatus(status: number): IamError {
  const name = NAMES[status] ?? "Error";
  return new IamError(status, name, name);
}
