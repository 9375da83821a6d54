import type { Proof } from "../../rotation/ports";
import type { AuthMethod } from "../../verify/client-authentication";
import { verifyAtTokenEndpoint, type Presented, type VerifyOptions } from "../../verify/verify";
import type { Auth0Client } from "./client";

/**
 * Asks the tenant whether it accepts a value. For some 30 seconds after a change either value may be accepted, so a refusal is asked again until that is over.
 *
 * @throws IssuerError when no clear answer was had
 */
export function prove(
  { http, tenantUrl }: Auth0Client,
  presented: Presented,
  verify: VerifyOptions,
  authMethod: AuthMethod,
  signal: AbortSignal,
): Promise<Proof> {
  // Auth0 gives a token for an audience only, and whoever names one wants the proof that the client gets it.
  const auto = (verify.method ?? "auto") === "auto";
  const method = auto && verify.audience !== undefined ? "client_credentials" : verify.method;
  const endpoints = {
    token: `${tenantUrl}/oauth/token`,
    revoke: `${tenantUrl}/oauth/revoke`,
    // Auth0 wants its own name in an assertion, with the slash, and not the endpoint's.
    audience: `${tenantUrl}/`,
  };
  return verifyAtTokenEndpoint(http, endpoints, presented, { ...verify, method, authMethod }, signal);
}
