import { HttpError, type HttpClient, type HttpResponse } from "../../http";
import { IssuerError } from "../../rotation/errors";
import type { Secret } from "../../secret/secret";
import { clientAssertion } from "../../verify/client-assertion";
import { oauthErrorCode } from "../../verify/oauth-error";
import { isToken } from "../is-token";
import { jsonOf } from "../json";
import { readPrivateKey } from "../private-key-setting";
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
  const who = `get a token of ${tenantUrl} for the application ${clientId}`;
  const proof = await proofOf(application, tenantUrl);
  const form = { grant_type: "client_credentials", client_id: clientId, audience };
  let answer: HttpResponse;
  try {
    answer = await http.send({
      method: "POST",
      url: `${tenantUrl}/oauth/token`,
      headers: { "content-type": "application/x-www-form-urlencoded", accept: "application/json" },
      body: async () => new URLSearchParams({ ...form, ...(await proof()) }).toString(),
      signal,
      safe: true,
      bucket: "oauth",
    });
  } catch (error) {
    if (!(error instanceof HttpError)) throw error;
    throw new IssuerError("failed", `Could not ${who}: ${error.message}`, "not_done", { cause: error });
  }
  const { access_token: value, expires_in: life } = jsonOf(answer.text);
  if (answer.status === 200 && isToken(value) && typeof life === "number") {
    return { value, life };
  }
  const refused = answer.status >= 400 && answer.status < 500;
  const said = [answer.status, oauthErrorCode(answer.text, [secretIn(application).unsafeUnwrap()])]
    .filter(Boolean)
    .join(" ");
  const next = refused
    ? `Check \`auth0.client_id\`, \`auth0.${kind === "client_secret" ? kind : "private_key"}\` and that the application is authorized for ${audience}; behind a custom domain set \`auth0.audience\` to that of the tenant's own.`
    : "Apply again later, nothing was changed.";
  throw new IssuerError(
    refused ? "unauthorized" : "failed",
    `Could not ${who}: it answered ${said}${refused ? "" : ", and no token"}. ${next}`,
    "not_done",
  );
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
