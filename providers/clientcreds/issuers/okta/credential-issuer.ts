import type { Capability } from "../../rotation/capability";
import { IssuerError } from "../../rotation/errors";
import type { Entry, IssuerObservation } from "../../rotation/observation";
import type { Issuer, Proof } from "../../rotation/ports";
import type { Secret } from "../../secret/secret";
import type { AuthMethod } from "../../verify/client-authentication";
import { verifyAtTokenEndpoint, type VerifyOptions } from "../../verify/verify";
import { jsonOf } from "../json";
import type { OktaCall, OktaClient } from "./client";
import { oauthClientOf, type OAuthClient } from "./oauth-client";
import { isNotFound } from "./okta-error";

export interface OktaCredentialOptions {
  /** Asked from Okta when it is not given. */
  readonly clientId?: string;
  readonly verify?: VerifyOptions;
}

/** What secrets and keys have in common as Okta lists them. */
export interface ListedCredential {
  readonly id: string;
  readonly status: "ACTIVE" | "INACTIVE";
  readonly created: string;
}

/** The secrets, or the keys, of one Okta app: six operations that differ in a word of the path. */
export abstract class OktaCredentialIssuer<L extends ListedCredential> implements Issuer {
  abstract readonly capability: Capability;
  protected abstract readonly path: "secrets" | "jwks";
  private knownClient: OAuthClient | undefined;

  constructor(
    protected readonly client: OktaClient,
    protected readonly appId: string,
    protected readonly options: OktaCredentialOptions,
  ) {}

  /** What a list tells; null: it is of another shape. Values go no further. */
  protected abstract listIn(body: string): { readonly entries: readonly Entry[]; readonly places: number } | null;
  protected abstract isListed(body: unknown): body is L;
  /** How the app authenticates by its own word, where that is a way of these credentials. @throws IssuerError where it is none */
  protected abstract proofBy(authMethod: string | null): AuthMethod;
  abstract read(entryId: string, signal: AbortSignal): Promise<Secret>;
  abstract introduce(value: Secret, options: { readonly grace: number }, signal: AbortSignal): Promise<void>;

  get url(): string {
    return this.client.orgUrl;
  }

  async clientId(signal: AbortSignal): Promise<string> {
    return this.options.clientId ?? (await this.oauthClient(signal)).clientId;
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

  async observe(signal: AbortSignal): Promise<IssuerObservation> {
    const call = this.call("GET", "", `list the ${this.capability.noun}s of`, signal);
    const answer = await this.client.send(call);
    const seen = { detail: null, readable: true, policy: null } as const;
    if (isNotFound(answer)) {
      const detail = `App ${this.appId} does not exist at ${this.url}`;
      return { ...seen, state: "missing", detail, entries: [], places: 0 };
    }
    const listed = answer.status === 200 ? this.listIn(answer.text) : null;
    if (listed) return { ...seen, state: "ok", ...listed };
    throw this.client.refusal(call, answer, "failed");
  }

  activate(entryId: string, signal: AbortSignal): Promise<void> {
    return this.lifecycle(entryId, "activate", signal);
  }

  deactivate(entryId: string, signal: AbortSignal): Promise<void> {
    return this.lifecycle(entryId, "deactivate", signal);
  }

  async delete(entryId: string, signal: AbortSignal): Promise<void> {
    const call = this.call("DELETE", `/${entryId}`, `delete ${this.capability.noun} ${entryId} of`, signal);
    const answer = await this.client.send(call);
    if (answer.status !== 204 && !isNotFound(answer)) throw this.client.refusal(call, answer, "failed");
  }

  /** A client may authenticate in its own way only, so that is asked from Okta unless the configuration says it. */
  async verify(value: Secret, signal: AbortSignal): Promise<Proof> {
    const { verify = {} } = this.options;
    if (verify.method === "none") return { accepted: true };
    const authMethod = verify.authMethod ?? this.proofBy((await this.oauthClient(signal)).authMethod);
    const clientId = await this.clientId(signal);
    const endpoints = { token: `${this.url}/oauth2/v1/token`, revoke: `${this.url}/oauth2/v1/revoke` };
    return verifyAtTokenEndpoint(this.client.http, endpoints, { clientId, value }, { ...verify, authMethod }, signal);
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

  /** An entry that is gone cannot be accepted, so a deactivation of it has succeeded. */
  private async lifecycle(entryId: string, act: "activate" | "deactivate", signal: AbortSignal): Promise<void> {
    const doing = `${act} ${this.capability.noun} ${entryId} of`;
    const call = this.call("POST", `/${entryId}/lifecycle/${act}`, doing, signal);
    const answer = await this.client.send(call);
    if (answer.status === 200 || answer.status === 204) return;
    if (act === "deactivate" && isNotFound(answer)) return;
    if (await this.isAlready(entryId, act === "activate" ? "ACTIVE" : "INACTIVE", signal)) return;
    throw this.client.refusal(call, answer, isNotFound(answer) ? "missing" : "failed");
  }

  private async isAlready(entryId: string, status: string, signal: AbortSignal): Promise<boolean> {
    const doing = `read ${this.capability.noun} ${entryId} of`;
    const answer = await this.client.send(this.call("GET", `/${entryId}`, doing, signal));
    const body = jsonOf(answer.text);
    return answer.status === 200 && this.isListed(body) && body.status === status;
  }

  protected call(
    method: OktaCall["method"],
    path: string,
    verb: string,
    signal: AbortSignal,
    base = `/api/v1/apps/${encodeURIComponent(this.appId)}/credentials/${this.path}`,
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

export function isListedCredential(value: unknown): value is ListedCredential {
  const { id, status, created } = (value ?? {}) as Partial<Record<keyof ListedCredential, unknown>>;
  const known = status === "ACTIVE" || status === "INACTIVE";
  return typeof id === "string" && /^[A-Za-z0-9]+$/.test(id) && known && typeof created === "string";
}

/** What an entry tells whatever it is of. */
export function baseEntryOf({ id, status, created }: ListedCredential): Omit<Entry, "fingerprint"> {
  const time = Date.parse(created);
  return {
    id,
    status: status === "ACTIVE" ? "active" : "inactive",
    createdAt: Number.isNaN(time) ? null : Math.floor(time / 1000),
    expiresAt: null,
  };
}
