import { fingerprintOf, Secret } from "../../secret/secret";
import { isWeak } from "../../secret/strength";

/** Fields of a client that are asked for: no more leaves Auth0. */
export const FIELDS = "client_id,name,client_secret,token_endpoint_auth_method,client_authentication_methods,global";

/** A secret as it is kept: never its value. */
export interface ShownSecret {
  readonly fingerprint: string;
  readonly weak: boolean;
}

/** What Auth0 shows of a client. */
export interface ShownClient {
  readonly clientId: string;
  readonly name: string;
  /** null: not shown, for want of `read:client_keys` or because the client has none. */
  readonly secret: ShownSecret | null;
  /** `token_endpoint_auth_method`, or the name of what stands in `client_authentication_methods`; null: not told. */
  readonly authMethod: string | null;
  /** Ids of the keys that private_key_jwt takes. */
  readonly attached: readonly string[];
}

/** null: this is no client. */
export function shownClient(json: unknown): ShownClient | null {
  const { client_id: clientId, name, client_secret: value, ...rest } = (json ?? {}) as Record<string, unknown>;
  if (typeof clientId !== "string" || clientId === "") return null;
  return {
    clientId,
    name: typeof name === "string" ? name : clientId,
    secret: isValue(value) ? { fingerprint: fingerprintOf(value), weak: isWeak(value) } : null,
    authMethod: authMethodOf(rest),
    attached: attachedIn(rest.client_authentication_methods),
  };
}

/** The value itself, to adopt or to store it; null: it is not shown. */
export function secretOf({ client_secret: value }: Readonly<Record<string, unknown>>): Secret | null {
  return isValue(value) ? Secret.of(value) : null;
}

const isValue = (value: unknown): value is string => typeof value === "string" && value !== "";

const METHOD = /^[a-z_]{1,60}$/;

function authMethodOf(client: Readonly<Record<string, unknown>>): string | null {
  const { token_endpoint_auth_method: method, client_authentication_methods: methods } = client;
  if (typeof methods === "object" && methods !== null) {
    const name = Object.keys(methods).find((key) => METHOD.test(key));
    if (name !== undefined) return name;
  }
  return typeof method === "string" && METHOD.test(method) ? method : null;
}

function attachedIn(methods: unknown): readonly string[] {
  const { private_key_jwt: keys } = (methods ?? {}) as { private_key_jwt?: { credentials?: unknown } };
  const credentials: unknown = keys?.credentials;
  if (!Array.isArray(credentials)) return [];
  return credentials.map((each: { id?: unknown } | null) => each?.id).filter((id) => typeof id === "string");
}
