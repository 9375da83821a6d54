import type { SandboxRequest } from "../../http/message";
import type { Client, Tenant } from "../tenant";
import { ASSERTION_TYPE, type Assertions } from "./assertions";
import { oauthErrors, type OAuthError } from "./oauth-error";

/** What proofs are held against. */
export interface Authorities {
  readonly tenant: Tenant;
  readonly assertions: Assertions;
}

/** Parameters of a request to the authorization server, from a form or from JSON: Auth0 takes either. @throws 400 */
export function parametersOf({ headers, body }: SandboxRequest): URLSearchParams {
  const type = headers["content-type"] ?? "";
  if (/^application\/x-www-form-urlencoded\b/i.test(type)) return new URLSearchParams(body);
  if (!/^application\/json\b/i.test(type)) throw oauthErrors.missing("client_id");
  try {
    const fields = Object.entries(JSON.parse(body) as Record<string, unknown>);
    return new URLSearchParams(fields.map(([name, value]): [string, string] => [name, String(value)]));
  } catch {
    throw oauthErrors.missing("client_id");
  }
}

/** The client that proves by its own method who it is. @throws what `refused` makes, or 401 of its assertion */
export function authenticate(
  { headers }: SandboxRequest,
  parameters: URLSearchParams,
  { tenant, assertions }: Authorities,
  refused: () => OAuthError,
): Client {
  const assertion = parameters.get("client_assertion");
  if (assertion !== null) return byAssertion(assertion, parameters, { tenant, assertions });
  const basic = /^Basic ([A-Za-z0-9+/=]+)$/i.exec(headers.authorization ?? "")?.[1];
  const by = basic === undefined ? "client_secret_post" : "client_secret_basic";
  const [id, secret] =
    basic === undefined ? [parameters.get("client_id"), parameters.get("client_secret")] : decoded(basic);
  const client = id ? tenant.find(id) : undefined;
  if (!client || client.authentication.known().method !== by || !client.secret.accepts(secret ?? "")) throw refused();
  return client;
}

function byAssertion(assertion: string, parameters: URLSearchParams, { tenant, assertions }: Authorities): Client {
  if (parameters.get("client_assertion_type") !== ASSERTION_TYPE) throw oauthErrors.missing("client_assertion_type");
  const jws = assertions.read(assertion);
  const named = parameters.get("client_id") ?? jws.clientId;
  const client = named === jws.clientId ? tenant.find(named) : undefined;
  if (!client) throw oauthErrors.badAssertion("it is of no client");
  assertions.check(jws, client);
  return client;
}

/** Both halves are form-encoded before they are put together (RFC 6749, section 2.3.1). */
function decoded(basic: string): [string, string] {
  const pair = Buffer.from(basic, "base64").toString("utf8");
  const colon = pair.indexOf(":");
  const half = (text: string): string => new URLSearchParams(`x=${text}`).get("x") ?? "";
  return [half(pair.slice(0, colon)), half(pair.slice(colon + 1))];
}
