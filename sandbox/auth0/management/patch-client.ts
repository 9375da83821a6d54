import type { SandboxRequest } from "../../http/message";
import { auth0Errors } from "../errors";
import { TOKEN_ENDPOINT_AUTH_METHODS, type Client, type TokenEndpointAuthMethod } from "../tenant";

const FIELDS = ["name", "client_secret", "token_endpoint_auth_method", "client_authentication_methods"];

/** Changes what the body names: all of it, or nothing. A secret needs another right than the rest. @throws 400, 403 */
export function patchClient(request: SandboxRequest, client: Client, scopes: readonly string[]): void {
  const body = objectIn(request.body);
  const needed = "client_secret" in body ? "update:client_keys" : "update:clients";
  if (!scopes.includes(needed)) throw auth0Errors.insufficientScope([needed]);
  for (const field of Object.keys(body)) if (!FIELDS.includes(field)) throw auth0Errors.unknownField(field);
  const { name, client_secret: secret } = body;
  if (name !== undefined && typeof name !== "string") throw auth0Errors.wrongType("name", "string");
  const { method, keys } = authenticationAfter(body, client);
  if (secret !== undefined) {
    if (typeof secret !== "string") throw auth0Errors.wrongType("client_secret", "string");
    if (secret === "") throw auth0Errors.emptySecret();
    if (method === null) throw auth0Errors.secretUnderPrivateKeyJwt();
    client.secret.become(secret);
  }
  client.name = name ?? client.name;
  client.method = method;
  client.keys = keys;
}

/** The two ways to authenticate exclude each other: who sets one sends the other as null. */
function authenticationAfter(body: Record<string, unknown>, client: Client): Pick<Client, "method" | "keys"> {
  const { token_endpoint_auth_method: asked, client_authentication_methods: methods } = body;
  const method = asked === undefined ? client.method : methodIn(asked);
  const keys = methods === undefined ? (client.method === null ? client.keys : null) : keysIn(methods);
  if (method !== null && keys !== null) throw auth0Errors.twoMethods();
  // Neither: a client authenticates with a secret unless told otherwise.
  if (method === null && keys === null) return { method: "client_secret_post", keys: [] };
  return { method, keys: keys ?? [] };
}

function methodIn(value: unknown): TokenEndpointAuthMethod | null {
  if (value === null) return null;
  const known = TOKEN_ENDPOINT_AUTH_METHODS.find((method) => method === value);
  if (known === undefined) throw auth0Errors.wrongType("token_endpoint_auth_method", "string");
  return known;
}

function keysIn(value: unknown): readonly string[] | null {
  if (value === null) return null;
  const { private_key_jwt: keys } = value as { private_key_jwt?: { credentials?: unknown } };
  const { credentials } = keys ?? {};
  if (!Array.isArray(credentials) || credentials.length === 0) {
    throw auth0Errors.wrongType("client_authentication_methods.private_key_jwt.credentials", "array");
  }
  return credentials.map((credential: { id?: unknown } | null) => {
    if (typeof credential?.id !== "string") throw auth0Errors.wrongType("credentials[].id", "string");
    return credential.id;
  });
}

function objectIn(body: string): Record<string, unknown> {
  try {
    const parsed: unknown = JSON.parse(body);
    if (typeof parsed === "object" && parsed !== null && !Array.isArray(parsed)) {
      return parsed as Record<string, unknown>;
    }
  } catch {
    // What is no JSON is refused like what is no object.
  }
  throw auth0Errors.invalidBody("Invalid request payload JSON format");
}
