import { CAPABILITIES, type Capability } from "../../rotation/capability";
import { IssuerError } from "../../rotation/errors";
import type { IssuerObservation } from "../../rotation/observation";
import type { Issuer, MadeValue, Proof } from "../../rotation/ports";
import type { Secret } from "../../secret/secret";
import { isWeak } from "../../secret/strength";
import { isSecretAuthMethod, type SecretAuthMethod } from "../../verify/client-authentication";
import type { VerifyOptions } from "../../verify/verify";
import { jsonOf } from "../json";
import { isNotFound, messageOf } from "./auth0-error";
import type { Auth0Call, Auth0Client } from "./client";
import { Auth0ClientIssuer } from "./client-issuer";
import { prove } from "./prove";
import { pathOf, readClient, readingClient } from "./read-client";
import { secretOf, type ShownClient } from "./shown-client";

export interface Auth0SecretOptions {
  /** Auth0 makes the values. @default false */
  readonly issuerMade?: boolean;
  readonly verify?: VerifyOptions;
}

/** A rotation whose values Auth0 makes itself (`rotate-secret`). */
export const AUTH0_ISSUER_MADE: Capability = { ...CAPABILITIES.auth0_secret, value: "issuer" };

/** The client secret of one Auth0 application: one place. Without `read:client_keys` it is not told. */
export function auth0SecretIssuer(client: Auth0Client, clientId: string, options: Auth0SecretOptions = {}): Issuer {
  return new Auth0SecretIssuer(client, clientId, options);
}

class Auth0SecretIssuer extends Auth0ClientIssuer implements Issuer {
  readonly capability: Capability;
  private authMethod: string | null = null;

  constructor(
    client: Auth0Client,
    id: string,
    private readonly options: Auth0SecretOptions,
  ) {
    super(client, id);
    this.capability = options.issuerMade ? AUTH0_ISSUER_MADE : CAPABILITIES.auth0_secret;
  }

  async observe(signal: AbortSignal): Promise<IssuerObservation> {
    const shown = await readClient(this.client, this.id, signal);
    if (shown !== null) return this.seen(shown);
    return { ...NOTHING, state: "missing", detail: this.missing };
  }

  async listed(signal: AbortSignal): Promise<IssuerObservation | null> {
    const shown = await this.client.listed.find(this.id, signal);
    return shown && this.seen(shown);
  }

  async read(_entryId: string, signal: AbortSignal): Promise<Secret> {
    const call = readingClient(this.id, `read the secret of client ${this.id} at ${this.url}`, signal);
    const answer = await this.client.send(call);
    const secret = answer.status === 200 ? secretOf(jsonOf(answer.text)) : null;
    if (secret) return secret;
    throw this.client.refusal(call, answer, isNotFound(answer) ? "missing" : "failed");
  }

  async introduce(value: Secret, _options: { readonly grace: number }, signal: AbortSignal): Promise<void> {
    const secret = value.unsafeUnwrap();
    const doing = `set the secret of client ${this.id} at ${this.url}`;
    const body = { client_secret: secret };
    const call: Auth0Call = { method: "PATCH", path: pathOf(this.id), body, secret, doing, needs: UPDATE, signal };
    const answer = await this.client.send(call);
    if (answer.status === 200) return;
    if (isNotFound(answer)) throw this.client.refusal(call, answer, "missing");
    const said = messageOf(answer);
    // A way to authenticate that takes no secret is not this value's fault.
    const aboutValue = answer.status === 400 && said.includes("client_secret") && !said.includes("private_key_jwt");
    throw this.client.refusal(call, answer, aboutValue ? "value_refused" : "failed");
  }

  /** Without `read:client_keys` the answer would not show the new value, so {@link observe} lets nobody come here without it. */
  async reset(signal: AbortSignal): Promise<MadeValue> {
    const doing = `rotate the secret of client ${this.id} at ${this.url}`;
    const path = `${pathOf(this.id)}/rotate-secret`;
    const call: Auth0Call = { method: "POST", path, doing, needs: UPDATE, signal, once: true };
    const answer = await this.client.send(call);
    const made = answer.status === 200 ? secretOf(jsonOf(answer.text)) : null;
    if (made) return { value: made, expiresAt: null, weak: isWeak(made.unsafeUnwrap()) };
    const refused = answer.status >= 400 && answer.status < 500;
    throw this.client.refusal(
      call,
      answer,
      isNotFound(answer) ? "missing" : "failed",
      refused ? "not_done" : "unclear",
    );
  }

  /** There is one secret, and a new one alone ends it. */
  activate(): Promise<void> {
    return Promise.reject(new IssuerError("failed", "Auth0 keeps no old secret that could be revived.", "not_done"));
  }

  deactivate(): Promise<void> {
    return Promise.resolve();
  }

  delete(): Promise<void> {
    return Promise.resolve();
  }

  async verify(value: Secret, signal: AbortSignal): Promise<Proof> {
    const { verify = {} } = this.options;
    if (verify.method === "none") return { accepted: true };
    const authMethod = verify.authMethod ?? (await this.ownAuthMethod(signal));
    return prove(this.client, { clientId: this.id, value }, verify, authMethod, signal);
  }

  private async ownAuthMethod(signal: AbortSignal): Promise<SecretAuthMethod> {
    this.authMethod ??= (await readClient(this.client, this.id, signal))?.authMethod ?? null;
    if (isSecretAuthMethod(this.authMethod)) return this.authMethod;
    throw new IssuerError("failed", `${this.takesNoSecret(this.authMethod)}.`, "not_done");
  }

  private takesNoSecret(method: string | null): string {
    const who = `Client ${this.id} at ${this.url}`;
    if (method === null)
      return `${who} does not tell how it authenticates: grant read:clients, or set \`verify.auth_method\``;
    const instead =
      method === "none"
        ? "It is a public client and needs no credential: remove it here, or set its `token_endpoint_auth_method` to client_secret_post"
        : "It is authenticated by keys, so rotate those instead of a secret (`clientcreds_auth0_key`), or set its `token_endpoint_auth_method` to client_secret_post and its `client_authentication_methods` to null";
    return `${who} authenticates with ${method}, which takes no secret. ${instead}`;
  }

  private seen({ secret, authMethod }: ShownClient): IssuerObservation {
    this.authMethod = authMethod;
    if (authMethod !== null && !isSecretAuthMethod(authMethod)) {
      return { ...NOTHING, state: "broken", detail: this.takesNoSecret(authMethod) };
    }
    if (secret === null) {
      const detail = `Auth0 does not tell the present secret of client ${this.id}: the scope read:client_keys is missing`;
      if (!this.options.issuerMade) return { ...NOTHING, state: "ok", detail, readable: false };
      return {
        ...NOTHING,
        state: "broken",
        detail: `${detail}, and \`issuer_made\` needs it to store what Auth0 makes`,
      };
    }
    const entry = { id: this.id, status: "active", createdAt: null, expiresAt: null, ...secret } as const;
    return { ...NOTHING, state: "ok", detail: null, entries: [entry] };
  }
}

const UPDATE = "update:client_keys";
const NOTHING = { entries: [], places: 1, readable: true, policy: null } as const;
