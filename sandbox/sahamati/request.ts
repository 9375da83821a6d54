import type { SandboxRequest } from "../http/message";
import { iamErrors } from "./errors";

const hasType = ({ headers }: SandboxRequest, type: string): boolean =>
  (headers["content-type"] ?? "").split(";")[0]!.trim().toLowerCase() === type;

/** Two fields of a form. @throws IamError where one is missing or empty, in the words of `missing` */
export function readForm(
  request: SandboxRequest,
  names: readonly [string, string],
  missing: () => Error,
): readonly [string, string] {
  if (!hasType(request, "application/x-www-form-urlencoded")) throw iamErrors.mediaType();
  const form = new URLSearchParams(request.body);
  const [first, second] = names.map((name) => form.get(name) ?? "");
  if (!first || !second) throw missing();
  return [first, second];
}

export interface SecretRequest {
  readonly txnId: string;
  readonly entityId: string;
  readonly secretExpiryDays: number | undefined;
}

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const DATE_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/;

/** The body of read and reset; every required field must be there. @throws IamError */
export function readSecretRequest(request: SandboxRequest): SecretRequest {
  if (!hasType(request, "application/json")) throw iamErrors.mediaType();
  const body = objectIn(request.body);
  const text = (name: string): string => {
    const value = body[name];
    if (value === undefined || value === null || value === "") {
      throw name === "entityId" ? iamErrors.entityIdMissing() : iamErrors.fieldMissing(name);
    }
    if (typeof value !== "string") throw iamErrors.fieldInvalid(name);
    return value;
  };
  const entityId = text("entityId");
  text("ver");
  if (!DATE_TIME.test(text("timestamp"))) throw iamErrors.fieldInvalid("timestamp");
  const txnId = text("txnId");
  if (!UUID.test(txnId)) throw iamErrors.fieldInvalid("txnId");
  const days = body.secretExpiryDays ?? undefined;
  if (days !== undefined && !(Number.isInteger(days) && (days as number) >= 1)) {
    throw iamErrors.fieldInvalid("secretExpiryDays");
  }
  return { txnId, entityId, secretExpiryDays: days as number | undefined };
}

function objectIn(body: string): Readonly<Record<string, unknown>> {
  try {
    const parsed: unknown = JSON.parse(body);
    if (typeof parsed === "object" && parsed !== null) return parsed as Record<string, unknown>;
  } catch {
    // Told below.
  }
  throw iamErrors.fieldInvalid("The body");
}
