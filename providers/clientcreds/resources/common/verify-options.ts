import { isUnknown } from "../../../plugin";
import { parseDuration } from "../../rotation/duration";
import type { AuthMethod } from "../../verify/client-authentication";
import type { CredentialAttributes } from "./kind";

/** `verify` of a credential that is proven at a token endpoint. */
export function verifyOptions({ verify }: CredentialAttributes) {
  if (verify === null || isUnknown(verify)) return {};
  const text = (value: unknown): string | undefined => (typeof value === "string" ? value : undefined);
  return {
    method: text(verify.method) as "auto" | "probe" | "client_credentials" | "none" | undefined,
    authMethod: text(verify.auth_method) as AuthMethod | undefined,
    tokenEndpoint: text(verify.token_endpoint),
    scopes: Array.isArray(verify.scopes) ? (verify.scopes as string[]) : undefined,
    audience: text(verify.audience),
    timeoutSeconds: typeof verify.timeout === "string" ? parseDuration(verify.timeout) : undefined,
  };
}
