import type { HttpClient } from "../../http";
import { IssuerError } from "../../rotation/errors";
import type { Secret } from "../../secret/secret";
import { clientAssertion } from "../../verify/client-assertion";
import { readPrivateKey } from "../private-key-setting";
import { requestToken } from "../request-token";
import type { GrantedToken } from "../shared-token";
import type { Auth0Application, Auth0Config } from "./config";

/** Asks for a token for the Management API. @throws IssuerError, always `not_done`: whatever wanted the token was not sent */
export async function requestManagementToken(
  http: HttpClient,
  { tenantUrl, audience }: Auth0Config,
  application: Auth0Application,
  signal: AbortSignal,
): Promise<GrantedToken> {
  const { clientId, kind } = application;
  const proof = await proofOf(application, tenantUrl);
  const request = {
    url: `${tenantUrl}/oauth/token`,
    form: async () => ({ client_id: clientId, audience, ...(await proof()) }),
    doing: `get a token of ${tenantUrl} for the application ${clientId}`,
    check: `Check \`auth0.client_id\`, \`auth0.${kind === "client_secret" ? kind : "private_key"}\` and that the application is authorized for ${audience}; behind a custom domain set \`auth0.audience\` to that of the tenant's own`,
    secret: secretIn(application).unsafeUnwrap(),
  };
  return requestToken(http, request, signal);
}

/** What makes the form fields that prove who asks: an assertion is good once. */
async function proofOf(
  application: Auth0Application,
  tenantUrl: string,
): Promise<() => Promise<Record<string, string>>> {
  if (application.kind === "client_secret") {
    const secret = application.clientSecret.unsafeUnwrap();
    return () => Promise.resolve({ client_secret: secret });
  }
  const key = await readPrivateKey(application.privateKey.unsafeUnwrap(), "auth0.private_key");
  if (key.asymmetricKeyType !== "rsa") {
    const why = "`auth0.private_key`: Auth0 takes RSA keys only. Give the one whose public half the application has.";
    throw new IssuerError("unauthorized", why, "not_done");
  }
  return () => clientAssertion({ clientId: application.clientId, key }, `${tenantUrl}/`);
}

/** What no error may show. */
export const secretIn = (application: Auth0Application): Secret =>
  application.kind === "client_secret" ? application.clientSecret : application.privateKey;
