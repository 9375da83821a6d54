import { HttpClient, type HttpClientOptions } from "../../../../../providers/clientcreds/http";
import { OktaClient } from "../../../../../providers/clientcreds/issuers/okta/client";
import { oktaKeyIssuer } from "../../../../../providers/clientcreds/issuers/okta/key-issuer";
import { oktaSecretIssuer } from "../../../../../providers/clientcreds/issuers/okta/secret-issuer";
import type { VerifyOptions } from "../../../../../providers/clientcreds/verify/verify";
import { virtualClock } from "../../http/virtual-clock";
import type { OktaSandbox } from "../../../../../sandbox/okta/sandbox";

export const signal = new AbortController().signal;

export function oktaClient(okta: OktaSandbox, http: HttpClientOptions = {}, apiToken = okta.apiToken): OktaClient {
  const access = { kind: "token", apiToken } as const;
  const config = { orgUrl: okta.url, access, alsoKnownAs: [], rateLimitShare: 50 };
  return new OktaClient(config, new HttpClient({ env: {}, ...virtualClock(), timeout: 5, ...http }));
}

/** The issuer of an app of the sandbox; refusals are not waited through. */
export const issuerOf = (okta: OktaSandbox, appId: string, verify: VerifyOptions = {}, http: HttpClientOptions = {}) =>
  oktaSecretIssuer(oktaClient(okta, http), appId, { verify: { timeoutSeconds: 0, ...verify } });

/** The same for its keys. */
export const keyIssuerOf = (
  okta: OktaSandbox,
  appId: string,
  verify: VerifyOptions = {},
  http: HttpClientOptions = {},
) => oktaKeyIssuer(oktaClient(okta, http), appId, { verify: { timeoutSeconds: 0, ...verify } });
