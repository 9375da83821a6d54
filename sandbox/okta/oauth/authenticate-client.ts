import type { SandboxRequest } from "../../http/message";
import { OktaError } from "../errors";
import type { App, Org } from "../org";
import type { AssertionVerifier } from "./assertion";
import { parseJws } from "../../oauth/jws";
import { invalidClient } from "./oauth-error";
import { readPresented } from "./presented";

/** Finds the app that a request proves to come from. Throws 401 invalid_client otherwise. */
export function authenticateClient(
  request: SandboxRequest,
  form: URLSearchParams,
  endpoint: string,
  org: Org,
  assertions: AssertionVerifier,
): App {
  const presented = readPresented(request, form);
  if (presented.by === "assertion") {
    const jws = parseJws(presented.assertion);
    if (!jws) throw invalidClient("The client_assertion token could not be parsed.");
    const app = knownApp(org, presented.clientId || String(jws.claims.sub));
    if (app.method !== "private_key_jwt" && app.method !== "client_secret_jwt") throw wrongMethod();
    assertions.verify(jws, app, endpoint);
    return app;
  }
  const app = knownApp(org, presented.clientId);
  if (app.method !== presented.by) throw wrongMethod();
  if (!app.secrets.acceptedValues().includes(presented.secret)) {
    throw invalidClient("The client secret supplied for a confidential client is invalid.");
  }
  return app;
}

/** Okta answers an unknown client in the Management API's form, not in that of RFC 6749; the status is the same. */
function knownApp(org: Org, clientId: string): App {
  const app = org.byClientId(clientId);
  if (!app) throw new OktaError(401, "invalid_client", "Invalid value for 'client_id' parameter.");
  return app;
}

const wrongMethod = (): Error =>
  invalidClient("The client authentication method is not the token_endpoint_auth_method of this client.");
