import { HttpError, type HttpClient } from "../../http";
import { IssuerError } from "../../rotation/errors";
import { clientAssertion } from "../../verify/client-assertion";
import { oauthErrorCode } from "../../verify/oauth-error";
import { isToken } from "../is-token";
import { jsonOf } from "../json";
import { readPrivateKey } from "../private-key-setting";
import { SharedToken, type GrantedToken } from "../shared-token";
import type { OktaAccess } from "./config";

type ServiceApp = Extract<OktaAccess, { kind: "private_key_jwt" }>;

/** Access tokens for the management API by client credentials with private_key_jwt, kept for their life. */
export class OktaAccessToken {
  private readonly shared: SharedToken;

  constructor(
    private readonly http: HttpClient,
    private readonly orgUrl: string,
    private readonly app: ServiceApp,
    /** Milliseconds. */
    now?: () => number,
  ) {
    this.shared = new SharedToken((signal) => this.request(signal), now);
  }

  get current(): string | undefined {
    return this.shared.current;
  }

  /** @throws IssuerError, always `not_done`: whatever wanted the token was not sent */
  get(signal: AbortSignal): Promise<string> {
    return this.shared.get(signal);
  }

  private async request(signal: AbortSignal): Promise<GrantedToken> {
    const url = `${this.orgUrl}/oauth2/v1/token`;
    const who = `an access token from ${this.orgUrl} for the service app ${this.app.clientId}`;
    const { clientId, keyId } = this.app;
    const key = await readPrivateKey(this.app.privateKey, "okta.private_key");
    const body = async (): Promise<string> =>
      new URLSearchParams({
        grant_type: "client_credentials",
        scope: this.app.scopes.join(" "),
        ...(await clientAssertion({ clientId, key, keyId }, url)),
      }).toString();
    const headers = { "content-type": "application/x-www-form-urlencoded", accept: "application/json" };
    const request = { method: "POST", url, headers, body, signal, safe: true, bucket: "oauth" } as const;
    const answer = await this.http.send(request).catch((cause: unknown) => {
      if (!(cause instanceof HttpError)) throw cause;
      throw new IssuerError("failed", `Could not get ${who}: ${cause.message}`, "not_done", { cause });
    });
    const { access_token: token, expires_in: life } = jsonOf(answer.text);
    if (answer.status === 200 && isToken(token) && typeof life === "number") {
      return { value: token, life };
    }
    const refused = answer.status >= 400 && answer.status < 500;
    throw new IssuerError(
      refused ? "unauthorized" : "failed",
      `Could not get ${who}: it answered ${[answer.status, oauthErrorCode(answer.text, [this.app.privateKey])].filter(Boolean).join(" ")}${refused ? "" : ", and no token"}. ${refused ? `Check \`okta.client_id\`, \`okta.private_key\`, \`okta.private_key_id\` and that the scopes ${this.app.scopes.join(", ")} are granted.` : "Apply again later, nothing was changed."}`,
      "not_done",
    );
  }
}
