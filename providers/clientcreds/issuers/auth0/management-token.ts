import { HttpError, type HttpClient, type HttpResponse } from "../../http";
import { IssuerError } from "../../rotation/errors";
import { oauthErrorCode } from "../../verify/oauth-error";
import { isToken } from "../is-token";
import { jsonOf } from "../json";
import type { GrantedToken } from "../shared-token";
import type { Auth0Access, Auth0Config } from "./config";

/** Asks for a token for the Management API. @throws IssuerError, always `not_done`: whatever wanted the token was not sent */
export async function requestManagementToken(
  http: HttpClient,
  { tenantUrl, audience }: Auth0Config,
  { clientId, clientSecret }: Extract<Auth0Access, { kind: "client_credentials" }>,
  signal: AbortSignal,
): Promise<GrantedToken> {
  const who = `get a token of ${tenantUrl} for the application ${clientId}`;
  const secret = clientSecret.unsafeUnwrap();
  const form = { grant_type: "client_credentials", client_id: clientId, client_secret: secret, audience };
  let answer: HttpResponse;
  try {
    answer = await http.send({
      method: "POST",
      url: `${tenantUrl}/oauth/token`,
      headers: { "content-type": "application/x-www-form-urlencoded", accept: "application/json" },
      body: new URLSearchParams(form).toString(),
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
  const said = [answer.status, oauthErrorCode(answer.text, [secret])].filter(Boolean).join(" ");
  const next = refused
    ? `Check \`auth0.client_id\`, \`auth0.client_secret\` and that the application is authorized for ${audience}; behind a custom domain set \`auth0.audience\` to that of the tenant's own.`
    : "Apply again later, nothing was changed.";
  throw new IssuerError(
    refused ? "unauthorized" : "failed",
    `Could not ${who}: it answered ${said}${refused ? "" : ", and no token"}. ${next}`,
    "not_done",
  );
}
