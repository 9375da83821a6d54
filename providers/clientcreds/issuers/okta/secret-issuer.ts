import { CAPABILITIES } from "../../rotation/capability";
import { IssuerError } from "../../rotation/errors";
import type { IssuerObservation } from "../../rotation/observation";
import type { Issuer, Proof } from "../../rotation/ports";
import { Secret } from "../../secret/secret";
import { verifyAtTokenEndpoint, type VerifyOptions } from "../../verify/verify";
import type { OktaCall, OktaClient } from "./client";
import { causesOf } from "./okta-error";
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
  private knownClientId: string | undefined;

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
    if (this.knownClientId !== undefined) return this.knownClientId;
    const call = this.call("GET", "", "read", signal, `/api/v1/apps/${encodeURIComponent(this.appId)}`);
    const answer = await this.client.send(call);
    if (answer.status !== 200) throw this.client.refusal(call, answer, answer.status === 404 ? "missing" : "failed");
    const app = JSON.parse(answer.text) as { credentials?: { oauthClient?: { client_id?: unknown } } };
    const id = app.credentials?.oauthClient?.client_id;
    if (typeof id !== "string") {
      throw new IssuerError(
        "failed",
        `App ${this.appId} at ${this.url} is no OAuth/OIDC app: it has no client id.`,
        "not_done",
      );
    }
    this.knownClientId = id;
    return id;
  }

  async observe(signal: AbortSignal): Promise<IssuerObservation> {
    const call = this.call("GET", "", "list the secrets of", signal);
    const answer = await this.client.send(call);
    const nothing = { entries: [], places: PLACES, readable: true, policy: null } as const;
    if (answer.status === 404) {
      return { ...nothing, state: "missing", detail: `App ${this.appId} does not exist at ${this.url}` };
    }
    const listed = answer.status === 200 ? listedSecrets(answer.text) : null;
    if (listed) return { ...nothing, state: "ok", detail: null, entries: listed.map(entryOf) };
    throw this.client.refusal(call, answer, "failed");
  }

  async read(entryId: string, signal: AbortSignal): Promise<Secret> {
    const call = this.call("GET", `/${entryId}`, `read secret ${entryId} of`, signal);
    const answer = await this.client.send(call);
    if (answer.status === 200) {
      const body: unknown = JSON.parse(answer.text);
      if (isListedSecret(body)) return Secret.of(body.client_secret);
    }
    throw this.client.refusal(call, answer, answer.status === 404 ? "missing" : "failed");
  }

  async introduce(value: Secret, _options: { readonly grace: number }, signal: AbortSignal): Promise<void> {
    const body = { client_secret: value.unsafeUnwrap(), status: "ACTIVE" };
    const call = { ...this.call("POST", "", "add a secret to", signal), body };
    const answer = await this.client.send(call);
    if (answer.status === 201 || answer.status === 200) return;
    if (answer.status === 404) throw this.client.refusal(call, answer, "missing");
    const full = causesOf(answer).some((cause) => /maximum number of client secrets/i.test(cause));
    // Okta's texts differ between versions; whether a place is free is seen by listing, so a full list is looked at again.
    if (full) throw this.client.refusal(call, answer, "full", "unclear");
    throw this.client.refusal(call, answer, answer.status === 400 ? "value_refused" : "failed");
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
    if (answer.status !== 204 && answer.status !== 404) throw this.client.refusal(call, answer, "failed");
  }

  async verify(value: Secret, signal: AbortSignal): Promise<Proof> {
    const clientId = await this.clientId(signal);
    const endpoints = { token: `${this.url}/oauth2/v1/token`, revoke: `${this.url}/oauth2/v1/revoke` };
    return verifyAtTokenEndpoint(this.client.http, endpoints, { clientId, value }, this.options.verify ?? {}, signal);
  }

  /** An entry that is gone cannot be accepted, so a deactivation of it has succeeded. */
  private async lifecycle(entryId: string, act: "activate" | "deactivate", signal: AbortSignal): Promise<void> {
    const call = this.call("POST", `/${entryId}/lifecycle/${act}`, `${act} secret ${entryId} of`, signal);
    const answer = await this.client.send(call);
    if (answer.status === 200 || answer.status === 204) return;
    if (act === "deactivate" && answer.status === 404) return;
    if (await this.isAlready(entryId, act === "activate" ? "ACTIVE" : "INACTIVE", signal)) return;
    throw this.client.refusal(call, answer, answer.status === 404 ? "missing" : "failed");
  }

  private async isAlready(entryId: string, status: string, signal: AbortSignal): Promise<boolean> {
    const answer = await this.client.send(this.call("GET", `/${entryId}`, `read secret ${entryId} of`, signal));
    if (answer.status !== 200) return false;
    const body: unknown = JSON.parse(answer.text);
    return isListedSecret(body) && body.status === status;
  }

  private call(
    method: OktaCall["method"],
    path: string,
    verb: string,
    signal: AbortSignal,
    base = `/api/v1/apps/${encodeURIComponent(this.appId)}/credentials/secrets`,
  ): OktaCall {
    return { method, path: `${base}${path}`, doing: `${verb} app ${this.appId} at ${this.url}`, signal };
  }
}
