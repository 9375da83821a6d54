import type { SandboxRequest } from "../../http/message";
import type { SecretStatus } from "../client-secrets";
import { oktaErrors } from "../errors";

export interface SecretBody {
  readonly value?: string;
  readonly status?: SecretStatus;
}

/** Reads the body of "create a secret". It may be empty; fields that are not known are ignored. */
export function readSecretBody(request: SandboxRequest): SecretBody {
  if (request.body === "") return {};
  if (!/^application\/json\b/i.test(request.headers["content-type"] ?? "")) throw oktaErrors.mediaType();
  const { client_secret: value, status } = parseObject(request.body);
  if (value !== undefined && value !== null && typeof value !== "string") throw oktaErrors.notWellFormed();
  if (status !== undefined && status !== null && status !== "ACTIVE" && status !== "INACTIVE") {
    throw oktaErrors.notWellFormed();
  }
  return { value: value ?? undefined, status: status ?? undefined };
}

function parseObject(body: string): Record<string, unknown> {
  let parsed: unknown;
  try {
    parsed = JSON.parse(body);
  } catch {
    throw oktaErrors.notWellFormed();
  }
  if (typeof parsed !== "object" || parsed === null || Array.isArray(parsed)) throw oktaErrors.notWellFormed();
  return parsed as Record<string, unknown>;
}
