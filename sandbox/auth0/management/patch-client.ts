import type { SandboxRequest } from "../../http/message";
import { auth0Errors } from "../errors";
import {
  MOST_ATTACHED,
  TOKEN_ENDPOINT_AUTH_METHODS,
  type Authentication,
  type TokenEndpointAuthMethod,
} from "../authentication";
import type { StoredCredentials } from "../stored-credentials";
import type { Client } from "../tenant";
import { objectIn } from "./body";

/** What may be changed, and the right that this needs. */
const FIELDS: Readonly<Record<string, string>> = {
  name: "update:clients",
  client_secret: "update:client_keys",
  token_endpoint_auth_method: "update:clients",
  client_authentication_methods: "update:client_credentials",
};

/** Changes what the body names: all of it, or nothing. @throws 400, 403 */
export function patchClient(request: SandboxRequest, client: Client, scopes: readonly string[]): void {
  const body = objectIn(request.body);
  for (const field of Object.keys(body)) {
    const needed = FIELDS[field];
    if (needed === undefined) throw auth0Errors.unknownField(field);
    if (!scopes.includes(needed)) throw auth0Errors.insufficientScope([needed]);
  }
  const { name, client_secret: secret } = body;
  if (name !== undefined && typeof name !== "string") throw auth0Errors.wrongType("name", "string");
  const after = authenticationAfter(body, client);
  if (secret !== undefined) {
    if (typeof secret !== "string") throw auth0Errors.wrongType("client_secret", "string");
    if (secret === "") throw auth0Errors.emptySecret();
    if (after.method === null) throw auth0Errors.secretUnderPrivateKeyJwt();
    client.secret.become(secret);
  }
  client.name = name ?? client.name;
  if (JSON.stringify(after) !== JSON.stringify(client.authentication.value)) client.authentication.become(after);
}

/** The two ways to authenticate exclude each other: who sets one sends the other as null. */
function authenticationAfter(body: Record<string, unknown>, client: Client): Authentication {
  const { token_endpoint_auth_method: asked, client_authentication_methods: methods } = body;
  const present = client.authentication.value;
  const method = asked === undefined ? present.method : methodIn(asked);
  const keys =
    methods === undefined ? (present.method === null ? present.keys : null) : keysIn(methods, client.credentials);
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

function keysIn(value: unknown, stored: StoredCredentials): readonly string[] | null {
  if (value === null) return null;
  const { private_key_jwt: keys } = value as { private_key_jwt?: { credentials?: unknown } };
  const { credentials } = keys ?? {};
  const field = "client_authentication_methods.private_key_jwt.credentials";
  if (!Array.isArray(credentials) || credentials.length === 0) throw auth0Errors.wrongType(field, "array");
  if (credentials.length > MOST_ATTACHED) throw auth0Errors.tooLong(field, credentials.length, MOST_ATTACHED);
  return credentials.map((credential: { id?: unknown } | null) => {
    if (typeof credential?.id !== "string") throw auth0Errors.wrongType("credentials[].id", "string");
    return stored.get(credential.id).id;
  });
}
