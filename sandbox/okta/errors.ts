import { json, type SandboxResponse } from "../http/message";
import { randomId } from "./ids";

/** A refusal in the form of Okta's Management API. */
export class OktaError extends Error {
  constructor(
    readonly status: number,
    readonly errorCode: string,
    readonly errorSummary: string,
    readonly causes: readonly string[] = [],
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    super([errorSummary, ...causes].join(" "));
    this.name = "OktaError";
  }

  toResponse(): SandboxResponse {
    const body = {
      errorCode: this.errorCode,
      errorSummary: this.errorSummary,
      errorLink: this.errorCode,
      errorId: randomId("oae"),
      errorCauses: this.causes.map((errorSummary) => ({ errorSummary })),
    };
    return json(this.status, body, this.headers);
  }
}

const validationFailed = (subject: string, cause: string): OktaError =>
  new OktaError(400, "E0000001", `Api validation failed: ${subject}`, [cause]);
const invalidValue = (cause: string): OktaError => validationFailed("client_secret", cause);
const refusedKey = (cause: string): OktaError => validationFailed("JsonWebKey", cause);
const refusedAct = (cause: string): OktaError => validationFailed("OAuth2ClientSecretMediated", cause);

/** Every refusal of the Management API, worded as in the vendor's specification where it has the case. */
export const oktaErrors = {
  secretTooLong: () => invalidValue("client_secret: 'client_secret' can't be more than '100' characters long."),
  secretTooShort: () => invalidValue("client_secret: 'client_secret' must be at least '14' characters long."),
  secretTooShortForJwt: () =>
    invalidValue(
      "client_secret: 'client_secret' must be at least '32' characters long when 'token_endpoint_auth_method' is 'client_secret_jwt'.",
    ),
  secretNotAscii: () => invalidValue("client_secret: ''client_secret'' must only contain printable ASCII: [x20-x7E]+"),
  secretWithPrivateKeyJwt: () =>
    invalidValue("'client_secret' can't be used when 'token_endpoint_auth_method' is 'private_key_jwt'."),
  tooManySecrets: () => refusedAct("You've reached the maximum number of client secrets per client."),
  deleteActive: () => refusedAct("You can't delete an active client secret. Deactivate the secret before deleting it."),
  deactivateOnlyActive: () => refusedAct("You can't deactivate the only active client secret."),
  rsaKeyTooShort: () => refusedKey("RSA key length in the 'jwks' is less than '2,048' bits for the given key."),
  tooManyKeys: () =>
    refusedKey(
      "You can't create a new key. You have reached the maximum number of keys allowed (50). To add another key, you must first delete an existing one.",
    ),
  duplicateKid: () => refusedKey("All keys in the 'jwks' must have a unique `kid`."),
  keyWithoutKid: () =>
    refusedKey(
      "Each key should have a unique kid when adding multiple keys. Use the Apps API to update the JWKS to add a kid for the existing key, or delete the existing key and re-add the key with a kid using the JWKS APIs.",
    ),
  deleteActiveKey: () => refusedKey("You can't delete an active JSON Web key. Deactivate the key before deleting it."),
  deactivateOnlyActiveKey: () =>
    refusedKey(
      "Can't deactivate the only active JSON Web Key when the value for `token_endpoint_auth_method` is `private_key_jwt`.",
    ),
  /** Where the specification has no text. */
  invalidKey: (cause: string) => refusedKey(cause),
  invalidLimit: () => validationFailed("limit", "limit: must be an integer from 1 to 200."),
  notWellFormed: () => new OktaError(400, "E0000003", "The request body was not well-formed."),
  accessDenied: (headers?: Record<string, string>) =>
    new OktaError(403, "E0000006", "You do not have permission to perform the requested action", [], headers),
  notFound: (id: string, type: string) =>
    new OktaError(404, "E0000007", `Not found: Resource not found: ${id} (${type})`),
  pathNotFound: () => new OktaError(404, "E0000008", "The requested path was not found"),
  internal: () => new OktaError(500, "E0000009", "Internal Server Error"),
  invalidToken: (headers?: Record<string, string>) =>
    new OktaError(401, "E0000011", "Invalid token provided", [], headers),
  mediaType: () =>
    new OktaError(
      400,
      "E0000021",
      "Bad request. Accept and/or Content-Type headers likely do not match supported values.",
    ),
  methodNotAllowed: (allow: readonly string[]) =>
    new OktaError(405, "E0000022", "The endpoint does not support the provided HTTP method", [], {
      allow: allow.join(", "),
    }),
  tooManyRequests: () => new OktaError(429, "E0000047", "API call exceeded rate limit due to too many requests."),
};

/** The error of a status, for faults that force one. */
export function errorWithStatus(status: number): OktaError {
  switch (status) {
    case 401:
      return oktaErrors.invalidToken();
    case 403:
      return oktaErrors.accessDenied();
    case 404:
      return oktaErrors.pathNotFound();
    case 429:
      return oktaErrors.tooManyRequests();
    default: {
      const internal = oktaErrors.internal();
      return new OktaError(status, internal.errorCode, internal.errorSummary);
    }
  }
}
