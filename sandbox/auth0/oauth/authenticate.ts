import type { SandboxRequest } from "../../http/message";
import type { Client, Tenant } from "../tenant";
import { oauthErrors, type OAuthError } from "./oauth-error";

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

/** The client that proves by its own method who it is. @throws what `refused` makes */
export function authenticate(
  { headers }: SandboxRequest,
  parameters: URLSearchParams,
  tenant: Tenant,
  refused: () => OAuthError,
): Client {
  const basic = /^Basic ([A-Za-z0-9+/=]+)$/i.exec(headers.authorization ?? "")?.[1];
  const by = basic === undefined ? "client_secret_post" : "client_secret_basic";
  const [id, secret] =
    basic === undefined ? [parameters.get("client_id"), parameters.get("client_secret")] : decoded(basic);
  const client = id ? tenant.find(id) : undefined;
  if (!client || client.method !== by || !client.secret.accepts(secret ?? "")) throw refused();
  return client;
}

/** Both halves are form-encoded before they are put together (RFC 6749, section 2.3.1). */
function decoded(basic: string): [string, string] {
  const pair = Buffer.from(basic, "base64").toString("utf8");
  const colon = pair.indexOf(":");
  const half = (text: string): string => new URLSearchParams(`x=${text}`).get("x") ?? "";
  return [half(pair.slice(0, colon)), half(pair.slice(colon + 1))];
}
