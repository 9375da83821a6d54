import type { SandboxRequest } from "../../http/message";
import { adminErrors, cannotParse } from "../errors";
import { isObject, type Json } from "../json";

/** @throws KeycloakError 415 or 400 for a body that is no JSON */
export function readJson({ headers, body }: SandboxRequest): unknown {
  if (!/^application\/json\b/i.test(headers["content-type"] ?? "")) throw adminErrors.mediaType();
  try {
    return JSON.parse(body) as unknown;
  } catch {
    throw adminErrors.notJson();
  }
}

/** @throws KeycloakError 415 or 400 */
export function readObject(request: SandboxRequest): Json {
  const value = readJson(request);
  if (!isObject(value)) throw cannotParse(400);
  return value;
}

/** A field that is a list, empty where it is missing. @throws KeycloakError 400 */
export function listIn(body: Json, field: string): readonly unknown[] {
  const list = body[field] ?? [];
  if (!Array.isArray(list)) throw cannotParse(400);
  return list;
}
