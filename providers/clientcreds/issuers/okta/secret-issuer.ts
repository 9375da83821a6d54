import { CAPABILITIES } from "../../rotation/capability";
import { IssuerError } from "../../rotation/errors";
import type { IssuerObservation } from "../../rotation/observation";
import type { Issuer, Proof } from "../../rotation/ports";
import { Secret } from "../../secret/secret";
import { isSecretAuthMethod, type SecretAuthMethod } from "../../verify/client-authentication";
import { verifyAtTokenEndpoint, type VerifyOptions } from "../../verify/verify";
import type { OktaCall, OktaClient } from "./client";
import { jsonOf } from "../json";
import { oauthClientOf, type OAuthClient } from "./oauth-client";
import { causesOf, isNotFound } from "./okta-error";
import { entryOf, isListedSecret, listedSecrets } from "./secret-entry";

export interface OktaSecretOptions {
  /** Asked from Okta when it is not given. */
  readonly clientId?: string;
  readonly verify?: VerifyOptions;
}

/** Okta takes two client secrets per app. */
const PLACES = 2;

/** The client secrets of one Okta app. */
export function oktaSecretIssuer(client: OktaClient, appId: string, options: OktaSecretOptions = {}): Issuer {
  return new OktaSecretIssuer(client, appId, options);
}

class OktaSecretIssuer implements Issuer {
  readonly capability = CAPABILITIES.okta_secret;
  private readonly knownClientId: string | undefined;
  private knownClient: OAuthClient | undefined;

  constructor(
    private readonly client: OktaClient,
    private readonly appId: string,
    private readonly options: OktaSecretOptions,
  ) {
    this.knownClientId = options.clientId;
  }

  get url(): string {
    return this.client.orgUrl;
  }

  async clientId(signal: AbortSignal): Promise<string> {
    return this.knownClientId ?? (await this.oauthClient(signal)).clientId;
  }

  /** By the id of its app, which Okta takes as client id unless told otherwise. */
  async knowsClient(clientId: string, signal: AbortSignal): Promise<boolean> {
    const base = `/api/v1/apps/${encodeURIComponent(clientId)}`;
    const doing = `find out whether client ${clientId} still exists at ${this.url}`;
    const call: OktaCall = { method: "GET", path: base, doing, signal, bucket: "okta app" };
    const answer = await this.client.send(call);
    if (answer.status === 200) return true;
    if (isNotFound(answer)) return false;
    throw this.client.refusal(call, answer, "failed");
  }

  /** One request, the first time. */
  private async oauthClient(signal: AbortSignal): Promise<OAuthClient> {
    if (this.knownClient) return this.knownClient;
    const base = `/api/v1/apps/${encodeURIComponent(this.appId)}`;
    const call: OktaCall = { ...this.call("GET", "", "read", signal, base), bucket: "okta app" };
    const answer = await this.client.send(call);
    if (answer.status !== 200) throw this.client.refusal(call, answer, isNotFound(answer) ? "missing" : "failed");
    const client = oauthClientOf(answer.text);
    if (!client) {
      const why = `App ${this.appId} at ${this.url} is no OAuth/OIDC app: it has no client id.`;
      throw new IssuerError("failed", why, "not_done");
    }
    this.knownClient = client;
    return client;
  }

  async observe(signal: AbortSignal): Promise<IssuerObservation> {
    const call = this.call("GET", "", "list the secrets of", signal);
    const answer = await this.client.send(call);
    const nothing = { entries: [], places: PLACES, readable: true, policy: null } as const;
    if (isNotFound(answer)) {
      return { ...nothing, state: "missing", detail: `App ${this.appId} does not exist at ${this.url}` };
    }
    const listed = answer.status === 200 ? listedSecrets(answer.text) : null;
    if (listed) return { ...nothing, state: "ok", detail: null, entries: listed.map(entryOf) };
    throw this.client.refusal(call, answer, "failed");
  }

  async read(entryId: string, signal: AbortSignal): Promise<Secret> {
    const call = this.call("GET", `/${entryId}`, `read secret ${entryId} of`, signal);
    const answer = await this.client.send(call);
    const body = jsonOf(answer.text);
    if (answer.status === 200 && isListedSecret(body)) return Secret.of(body.client_secret);
    throw this.client.refusal(call, answer, isNotFound(answer) ? "missing" : "failed");
  }

  async introduce(value: Secret, _options: { readonly grace: number }, signal: AbortSignal): Promise<void> {
    const secret = value.unsafeUnwrap();
    const body = { client_secret: secret, status: "ACTIVE" };
    const call = { ...this.call("POST", "", "add a secret to", signal), body, secret };
    const answer = await this.client.send(call);
    if (answer.status === 201 || answer.status === 200) return;
    if (isNotFound(answer)) throw this.client.refusal(call, answer, "missing");
    const says = (text: RegExp): boolean => causesOf(answer).some((cause) => text.test(cause));
    // Okta's texts differ between versions; whether a place is free is seen by listing, so a full list is looked at again.
    if (says(/maximum number of client secrets/i)) throw this.client.refusal(call, answer, "full", "unclear");
    // The app's way to authenticate takes no secret at all: not this value's fault.
    const aboutValue = answer.status === 400 && says(/client_secret/) && !says(/private_key_jwt/);
    throw this.client.refusal(call, answer, aboutValue ? "value_refused" : "failed");
  }

  activate(entryId: string, signal: AbortSignal): Promise<void> {
    return this.lifecycle(entryId, "activate", signal);
  }

  deactivate(entryId: string, signal: AbortSignal): Promise<void> {
    return this.lifecycle(entryId, "deactivate", signal);
  }

  async delete(entryId: string, signal: AbortSignal): Promise<void> {
    const call = this.call("DELETE", `/${entryId}`, `delete secret ${entryId} of`, signal);
    const answer = await this.client.send(call);
    if (answer.status !== 204 && !isNotFound(answer)) throw this.client.refusal(call, answer, "failed");
  }

  /** A client may authenticate in its own way only, so that is asked from Okta unless the configuration says it. */
  async verify(value: Secret, signal: AbortSignal): Promise<Proof> {
    const { verify = {} } = this.options;
    if (verify.method === "none") return { accepted: true };
    const authMethod = verify.authMethod ?? (await this.ownAuthMethod(signal));
    const clientId = await this.clientId(signal);
    const endpoints = { token: `${this.url}/oauth2/v1/token`, revoke: `${this.url}/oauth2/v1/revoke` };
    return verifyAtTokenEndpoint(this.client.http, endpoints, { clientId, value }, { ...verify, authMethod }, signal);
  }

  private async ownAuthMethod(signal: AbortSignal): Promise<SecretAuthMethod> {
    const { authMethod } = await this.oauthClient(signal);
    if (isSecretAuthMethod(authMethod)) return authMethod;
    throw new IssuerError(
      "failed",
      `App ${this.appId} at ${this.url} does not authenticate with a secret: its token_endpoint_auth_method is ${authMethod ?? "not told"}. Change that in Okta, or set \`verify.auth_method\`, or \`verify.method\` to "none".`,
      "not_done",
    );
  }

  /** An entry that is gone cannot be accepted, so a deactivation of it has succeeded. */
  private async lifecycle(entryId: string, act: "activate" | "deactivate", signal: AbortSignal): Promise<void> {
    const call = this.call("POST", `/${entryId}/lifecycle/${act}`, `${act} secret ${entryId} of`, signal);
    const answer = await this.client.send(call);
    if (answer.status === 200 || answer.status === 204) return;
    if (act === "deactivate" && isNotFound(answer)) return;
    if (await this.isAlready(entryId, act === "activate" ? "ACTIVE" : "INACTIVE", signal)) return;
    throw this.client.refusal(call, answer, isNotFound(answer) ? "missing" : "failed");
  }

  private async isAlready(entryId: string, status: string, signal: AbortSignal): Promise<boolean> {
    const answer = await this.client.send(this.call("GET", `/${entryId}`, `read secret ${entryId} of`, signal));
    const body = jsonOf(answer.text);
    return answer.status === 200 && isListedSecret(body) && body.status === status;
  }

  private call(
    method: OktaCall["method"],
    path: string,
    verb: string,
    signal: AbortSignal,
    base = `/api/v1/apps/${encodeURIComponent(this.appId)}/credentials/secrets`,
  ): OktaCall {
    return {
      method,
      path: `${base}${path}`,
      doing: `${verb} app ${this.appId} at ${this.url}`,
      signal,
      bucket: "okta credentials",
    };
  }
}
