import type { SandboxRequest } from "../../http/message";
import type { CredentialStatus } from "../credential-list";
import { oktaErrors } from "../errors";

export interface SecretBody {
  readonly value?: string;
  readonly status?: CredentialStatus;
}

/** Reads the body of "create a secret". It may be empty; fields that are not known are ignored. */
export function readSecretBody(request: SandboxRequest): SecretBody {
  if (request.body === "") return {};
  const { client_secret: value, status } = parseObject(request);
  if (value !== undefined && value !== null && typeof value !== "string") throw oktaErrors.notWellFormed();
  return { value: value ?? undefined, status: statusIn(status) };
}

/** Reads the body of "add a key": the key's own members beside its status. */
export function readKeyBody(request: SandboxRequest): { jwk: Record<string, unknown>; status?: CredentialStatus } {
  const { status, ...jwk } = parseObject(request);
  return { jwk, status: statusIn(status) };
}

function statusIn(status: unknown): CredentialStatus | undefined {
  if (status === undefined || status === null) return undefined;
  if (status !== "ACTIVE" && status !== "INACTIVE") throw oktaErrors.notWellFormed();
  return status;
}

function parseObject({ body, headers }: SandboxRequest): Record<string, unknown> {
  if (!/^application\/json\b/i.test(headers["content-type"] ?? "")) throw oktaErrors.mediaType();
  let parsed: unknown;
  try {
    parsed = JSON.parse(body);
  } catch {
    throw oktaErrors.notWellFormed();
  }
  if (typeof parsed !== "object" || parsed === null || Array.isArray(parsed)) throw oktaErrors.notWellFormed();
  return parsed as Record<string, unknown>;
}
