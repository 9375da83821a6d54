import { HttpClient, type HttpClientOptions } from "../../../../../providers/clientcreds/http";
import { SahamatiClient } from "../../../../../providers/clientcreds/issuers/sahamati/client";
import {
  sahamatiSecretIssuer,
  type SahamatiSecretOptions,
} from "../../../../../providers/clientcreds/issuers/sahamati/secret-issuer";
import { Secret } from "../../../../../providers/clientcreds/secret/secret";
import type { SahamatiSandbox } from "../../../../../sandbox/sahamati/sandbox";
import { virtualClock } from "../../http/virtual-clock";

export const signal = new AbortController().signal;
export const ENTITY = "fiu@bank";

export function sahamatiClient(
  sahamati: SahamatiSandbox,
  http: HttpClientOptions = {},
  monotonic?: () => number,
): SahamatiClient {
  const user = { username: sahamati.username, password: Secret.of(sahamati.password) };
  const client = new HttpClient({ env: {}, ...virtualClock(), timeout: 5, ...http });
  return new SahamatiClient({ baseUrl: sahamati.baseUrl, user }, client, monotonic);
}

export const issuerOf = (
  sahamati: SahamatiSandbox,
  options: SahamatiSecretOptions = {},
  http: HttpClientOptions = {},
  entityId = ENTITY,
) => sahamatiSecretIssuer(sahamatiClient(sahamati, http), entityId, options);

/** How often a path was asked for. */
export const asked = ({ requests }: SahamatiSandbox, end: string): number =>
  requests.filter(({ path }) => path.endsWith(end)).length;
