import { HttpError } from "../../http";
import { StoreError, type Effect, type StoreErrorReason } from "../../rotation/errors";
import type { EpochSeconds } from "../../rotation/observation";

/** AWS answered, and the answer was no. */
export class AwsRefusal extends StoreError {
  constructor(
    /** Name of the exception. */
    readonly code: string,
    reason: StoreErrorReason,
    message: string,
    effect: Effect,
    /** AWS's clock. */
    readonly at: EpochSeconds | null,
    /** It was the answer to a repetition by the SDK: the answer before it was lost, and may have been a yes. */
    readonly afterLost: boolean,
  ) {
    super(reason, message, effect);
    this.name = "StoreError";
  }
}

export const isRefusal = (error: unknown, ...codes: string[]): boolean =>
  error instanceof AwsRefusal && codes.includes(error.code);

/** The parts of an SDK's exception that are read. It may hold the request, so it is never passed on, not even as a cause. */
interface SdkError {
  readonly name: string;
  readonly message: string;
  readonly $metadata?: { readonly httpStatusCode?: number; readonly requestId?: string };
}

/** What was asked of AWS: "PutSecretValue", on "arn:…". */
interface Attempt {
  readonly operation: string;
  readonly on: string;
  /** Whether it may change something. */
  readonly writes: boolean;
  /** AWS's clock at the last answer, if there was one. */
  readonly at: EpochSeconds | null;
  /** Whether the answer to any try of the SDK was lost, the last one included. */
  readonly lost: boolean;
}

/** The StoreError for whatever the SDK threw. */
export function storeErrorOf(error: unknown, attempt: Attempt, signal: AbortSignal): StoreError {
  const what = `${attempt.operation} on ${attempt.on}`;
  const effect: Effect = attempt.writes && attempt.lost ? "unclear" : "not_done";
  if (error instanceof HttpError) {
    return new StoreError("failed", `${what} failed: ${error.message} ${next(effect)}`, effect);
  }
  if (signal.aborted) return new StoreError("failed", `${what} was cancelled. ${next(effect)}`, effect);
  const { name, message, $metadata } = error as SdkError;
  const status = $metadata?.httpStatusCode;
  if (status === undefined) return beforeAnyRequest(what, name, message);
  if (status < 400) {
    const unread: Effect = attempt.writes ? "unclear" : "not_done";
    return new StoreError("failed", `${what} got an answer (${status}) that cannot be read. ${next(unread)}`, unread);
  }
  const id = $metadata?.requestId ? ` (request id ${$metadata.requestId})` : "";
  const { reason = "failed", text } = explain(name, message, attempt);
  return new AwsRefusal(
    name,
    reason,
    `${what} was refused: ${text}${id}. ${next(effect)}`,
    effect,
    attempt.at,
    attempt.lost,
  );
}

const next = (effect: Effect): string =>
  effect === "not_done" ? "It was not done." : "Whether it was done is not clear; the next apply looks.";

function beforeAnyRequest(what: string, name: string, message: string): StoreError {
  const advice = /region/i.test(message)
    ? "Set `region` in `aws_secrets_manager`, or AWS_REGION."
    : "Set AWS's environment variables, or `profile` or `role_arn` in `aws_secrets_manager`.";
  return new StoreError(
    "failed",
    `${what} was not sent: ${name}: ${message.replace(/\.$/, "")}. ${advice}`,
    "not_done",
  );
}

function explain(
  code: string,
  message: string,
  { operation }: Attempt,
): { readonly reason?: StoreErrorReason; readonly text: string } {
  switch (code) {
    case "AccessDeniedException": {
      const action = /not authorized to perform: ([\w:-]+)/.exec(message)?.[1] ?? actionOf(operation, message);
      const who = /User: (\S+)/.exec(message)?.[1];
      const whom = who === undefined ? "" : ` to ${who}`;
      return {
        text: `the action ${action} is not allowed${whom}. Allow it in the IAM policy of the role that runs this`,
      };
    }
    case "ResourceNotFoundException":
      return { reason: "missing", text: trimmed(message) };
    case "ThrottlingException":
    case "TooManyRequestsException":
      return { text: `too many requests (${code}). Apply again later, or with less parallelism` };
    case "ExpiredTokenException":
    case "UnrecognizedClientException":
    case "InvalidSignatureException":
    case "InvalidClientTokenId":
      return { text: `the credentials are not valid (${code}). Log in to AWS again, then apply again` };
    default:
      // It may quote the field that it refuses, and of a put that may be the value.
      return { text: operation === "PutSecretValue" ? code : `${code}: ${trimmed(message)}` };
  }
}

/** KMS speaks of itself, not of the action. */
const actionOf = (operation: string, message: string): string => {
  if (!/kms/i.test(message)) return `secretsmanager:${operation}`;
  return operation === "GetSecretValue" ? "kms:Decrypt" : "kms:GenerateDataKey (and kms:Decrypt)";
};

const trimmed = (message: string): string => message.replace(/\.$/, "");

export const cancelled = (storeId: string): StoreError =>
  new StoreError("failed", `A call to ${storeId} was cancelled before it was sent. It was not done.`, "not_done");

export const changed = (storeId: string, what: string, expected: string | null, found: string | null): StoreError =>
  new StoreError(
    "changed",
    `${what} of ${storeId} was to leave ${expected ?? "nothing"}, but it is on ${found ?? "nothing"}: somebody else was here. It was not done. Plan again.`,
    "not_done",
  );

export const missingVersion = (storeId: string, versionId: string): StoreError =>
  new StoreError("missing", `${storeId} has no version ${versionId}. It was not done. Plan again.`, "not_done");

export const notCreated = (storeId: string, name: string): StoreError =>
  new StoreError(
    "missing",
    `There is no secret ${storeId}, and \`create\` is false. Nothing was written. Create it (aws secretsmanager create-secret --name ${name}), or leave \`create\` out.`,
    "not_done",
  );

export const refusedChange = (storeId: string, why: string): StoreError =>
  new StoreError("failed", `${storeId} was not changed: ${why}. It was not done.`, "not_done");

export const noValue = (storeId: string, versionId: string): StoreError =>
  new StoreError(
    "corrupt",
    `Version ${versionId} of ${storeId} holds no value in any known field. Check \`layout\` and \`fields\`, or who wrote it.`,
    "not_done",
  );

/** A move was refused though nothing that can be seen stands against it. */
export const notSettled = (storeId: string, label: string): StoreError =>
  new StoreError(
    "failed",
    `Moving ${label} of ${storeId} was refused, though what AWS shows fits. Whether it was done is not clear; the next apply looks.`,
    "unclear",
  );
