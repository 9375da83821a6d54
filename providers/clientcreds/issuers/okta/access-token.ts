import type { HttpClient } from "../../http";
import { clientAssertion } from "../../verify/client-assertion";
import { readPrivateKey } from "../private-key-setting";
import { requestToken } from "../request-token";
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
    const { clientId, keyId, privateKey, scopes } = this.app;
    const url = `${this.orgUrl}/oauth2/v1/token`;
    const key = await readPrivateKey(privateKey, "okta.private_key");
    const request = {
      url,
      form: async () => ({ scope: scopes.join(" "), ...(await clientAssertion({ clientId, key, keyId }, url)) }),
      doing: `get an access token from ${this.orgUrl} for the service app ${clientId}`,
      check: `Check \`okta.client_id\`, \`okta.private_key\`, \`okta.private_key_id\` and that the scopes ${scopes.join(", ")} are granted`,
      secret: privateKey,
    };
    return requestToken(this.http, request, signal);
  }
}
