import { HttpClient, type HttpClientOptions } from "../../../../../providers/clientcreds/http";
import { Auth0Client } from "../../../../../providers/clientcreds/issuers/auth0/client";
import type { Auth0Access } from "../../../../../providers/clientcreds/issuers/auth0/config";
import {
  auth0SecretIssuer,
  type Auth0SecretOptions,
} from "../../../../../providers/clientcreds/issuers/auth0/secret-issuer";
import { Secret } from "../../../../../providers/clientcreds/secret/secret";
import type { Auth0Sandbox, Scope } from "../../../../../sandbox/auth0/sandbox";
import { virtualClock } from "../../http/virtual-clock";

export const signal = new AbortController().signal;

export function auth0Client(
  auth0: Auth0Sandbox,
  access: Auth0Access | readonly Scope[] = ["read:clients", "read:client_keys", "update:client_keys"],
  http: HttpClientOptions = {},
): Auth0Client {
  const given = "kind" in access ? access : ({ kind: "token", apiToken: Secret.of(auth0.apiToken(access)) } as const);
  const config = { tenantUrl: auth0.url, access: given, audience: auth0.audience, rateLimitShare: 50 };
  return new Auth0Client(config, new HttpClient({ env: {}, ...virtualClock(), timeout: 5, ...http }));
}

/** The issuer of a client of the sandbox; refusals are not waited through. */
export const issuerOf = (
  auth0: Auth0Sandbox,
  clientId: string,
  { verify, ...options }: Auth0SecretOptions = {},
  scopes?: readonly Scope[],
  http?: HttpClientOptions,
) =>
  auth0SecretIssuer(auth0Client(auth0, scopes, http), clientId, {
    ...options,
    verify: { timeoutSeconds: 0, ...verify },
  });
