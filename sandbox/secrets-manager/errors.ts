import type { SandboxResponse } from "../http/message";

/** A refusal in the form of the JSON 1.1 protocol: AWS answers 400 to all that a client got wrong, a missing secret included. */
export class AwsError extends Error {
  constructor(
    readonly type: string,
    message: string,
    readonly status = 400,
  ) {
    super(message);
    this.name = "AwsError";
  }

  toResponse(): SandboxResponse {
    return jsonAnswer(this.status, { __type: this.type, Message: this.message }, { "x-amzn-errortype": this.type });
  }
}

export function jsonAnswer(status: number, value: unknown, headers: SandboxResponse["headers"] = {}): SandboxResponse {
  return { status, headers: { "content-type": "application/x-amz-json-1.1", ...headers }, body: JSON.stringify(value) };
}

const invalidParameter = (message: string): AwsError => new AwsError("InvalidParameterException", message);
const invalidRequest = (message: string): AwsError => new AwsError("InvalidRequestException", message);
const notFound = (message: string): AwsError => new AwsError("ResourceNotFoundException", message);
const exists = (message: string): AwsError => new AwsError("ResourceExistsException", message);

/** Every refusal, worded as AWS does where that is known. */
export const awsErrors = {
  invalidParameter,
  validation: (message: string) =>
    new AwsError("ValidationException", `1 validation error detected: Value at ${message}`),
  invalidName: () =>
    new AwsError(
      "ValidationException",
      "Invalid name. Must be a valid name containing alphanumeric characters, or any of the following: -/_+=.@!",
    ),
  secretMissing: () => notFound("Secrets Manager can't find the specified secret."),
  versionMissing: (versionId: string) =>
    notFound(`Secrets Manager can't find the specified secret value for VersionId: ${versionId}`),
  stageMissing: (stage: string) =>
    notFound(`Secrets Manager can't find the specified secret value for staging label: ${stage}`),
  secretExists: (name: string) => exists(`The operation failed because the secret ${name} already exists.`),
  tokenInUse: (token: string, arn: string) =>
    exists(
      `You can't use ClientRequestToken ${token} because that value is already in use for a version of secret ${arn}.`,
    ),
  deleted: () => invalidRequest("You can't perform this operation on the secret because it was marked for deletion."),
  nameScheduledForDeletion: () =>
    invalidRequest("You can't create this secret because a secret with this name is already scheduled for deletion."),
  replica: () =>
    invalidRequest("Operation not permitted on a replica secret. Call must be made in primary secret's region."),
  owned: (service: string) =>
    invalidRequest(`You can't perform this operation on the secret because it is managed by ${service}.`),
  labelHeldElsewhere: (stage: string, versionId: string) =>
    invalidParameter(
      `The parameter RemoveFromVersionId can't be empty. Staging label ${stage} is currently attached to version ${versionId}, so you must explicitly reference that version in RemoveFromVersionId.`,
    ),
  labelNotThere: (stage: string, versionId: string) =>
    invalidParameter(`Staging label ${stage} is not attached to version ${versionId} named by RemoveFromVersionId.`),
  labelAlreadyThere: (stage: string, versionId: string) =>
    invalidParameter(`Staging label ${stage} is already attached to version ${versionId}.`),
  currentNotRemovable: () =>
    invalidParameter(
      "You can only move staging label AWSCURRENT to a different secret version. It can't be completely removed.",
    ),
  tooManyLabels: () =>
    new AwsError(
      "LimitExceededException",
      "You can't have more than 20 staging labels attached to the versions of a secret.",
    ),
  tooManyTags: () => new AwsError("LimitExceededException", "A secret can't have more than 50 tags."),
  invalidNextToken: () => new AwsError("InvalidNextTokenException", "The NextToken value is invalid."),
  accessDenied: (user: string, action: string, resource: string) =>
    new AwsError(
      "AccessDeniedException",
      `User: ${user} is not authorized to perform: ${action} on resource: ${resource} because no identity-based policy allows the ${action} action`,
    ),
  notSigned: () => new AwsError("MissingAuthenticationTokenException", "Missing Authentication Token", 403),
  unknownOperation: () => new AwsError("UnknownOperationException", "The operation is not known."),
  serialization: () => new AwsError("SerializationException", "The request body is not a JSON object."),
  throttled: () => new AwsError("ThrottlingException", "Rate exceeded"),
  internal: (status: number) => new AwsError("InternalServiceError", "An error occurred on the server side.", status),
};

/** The error of a status, for faults that force one. AWS throttles with 400. */
export function errorWithStatus(status: number): AwsError {
  return status === 429 ? awsErrors.throttled() : awsErrors.internal(status);
}
