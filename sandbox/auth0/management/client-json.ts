import type { Client } from "../tenant";

/** What is shown only to a token with one of these scopes. */
const KEYS: Readonly<Record<string, readonly string[]>> = {
  client_secret: ["read:client_keys"],
  signing_keys: ["read:client_keys"],
  client_authentication_methods: ["read:client_keys", "read:client_credentials"],
};

/** A client as the Management API shows it to a token with these scopes. Under private_key_jwt there is no secret to show. */
export function clientJson(client: Client, tenant: string, scopes: readonly string[]): Record<string, unknown> {
  const { clientId, name, secret } = client;
  const { method, keys } = client.authentication.value;
  const whole: Record<string, unknown> = {
    tenant,
    global: false,
    is_first_party: true,
    oidc_conformant: true,
    sso_disabled: false,
    name,
    client_id: clientId,
    app_type: "non_interactive",
    grant_types: ["client_credentials"],
    callbacks: [],
    client_metadata: {},
    signing_keys: [],
    ...(method === null
      ? { client_authentication_methods: { private_key_jwt: { credentials: keys.map((id) => ({ id })) } } }
      : { token_endpoint_auth_method: method, client_secret: secret.value }),
  };
  const hidden = Object.keys(KEYS).filter((field) => !KEYS[field]!.some((scope) => scopes.includes(scope)));
  return without(whole, hidden);
}

/** @param names the fields that are asked for, or, with `included` false, not asked for */
export function selected(
  whole: Record<string, unknown>,
  names: readonly string[] | null,
  included: boolean,
): Record<string, unknown> {
  if (names === null) return whole;
  if (!included) return without(whole, names);
  return Object.fromEntries(Object.entries(whole).filter(([name]) => names.includes(name)));
}

const without = (whole: Record<string, unknown>, names: readonly string[]): Record<string, unknown> =>
  Object.fromEntries(Object.entries(whole).filter(([name]) => !names.includes(name)));
