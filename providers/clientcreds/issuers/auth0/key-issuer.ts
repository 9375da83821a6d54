import { keyPairIn } from "../../key/key-pair";
import { CAPABILITIES } from "../../rotation/capability";
import { IssuerError } from "../../rotation/errors";
import type { Entry, IssuerObservation } from "../../rotation/observation";
import type { Issuer, Proof } from "../../rotation/ports";
import type { Secret } from "../../secret/secret";
import { isSecretAuthMethod } from "../../verify/client-authentication";
import type { VerifyOptions } from "../../verify/verify";
import { codeOf, isNotFound, messageOf } from "./auth0-error";
import type { Auth0Call, Auth0Client } from "./client";
import { Auth0ClientIssuer } from "./client-issuer";
import { deleteKey, listCredentials, MOST_STORED, storeKey, type StoredCredential } from "./credentials";
import { prove } from "./prove";
import { pathOf, readClient } from "./read-client";
import type { ShownClient } from "./shown-client";

export interface Auth0KeyOptions {
  /** What new keys are called in Auth0's console. @default "clientcreds" */
  readonly credentialName?: string;
  /** A client that authenticates with a secret is switched to private_key_jwt. @default false */
  readonly attach?: boolean;
  readonly verify?: VerifyOptions;
}

/** The keys with which one Auth0 application authenticates: two are accepted at a time, and four are stored. */
export function auth0KeyIssuer(client: Auth0Client, clientId: string, options: Auth0KeyOptions = {}): Issuer {
  return new Auth0KeyIssuer(client, clientId, options);
}

class Auth0KeyIssuer extends Auth0ClientIssuer implements Issuer {
  readonly capability = CAPABILITIES.auth0_key;

  constructor(
    client: Auth0Client,
    id: string,
    private readonly options: Auth0KeyOptions,
  ) {
    super(client, id);
  }

  async observe(signal: AbortSignal): Promise<IssuerObservation> {
    return this.seen(await readClient(this.client, this.id, signal), signal);
  }

  async listed(signal: AbortSignal): Promise<IssuerObservation | null> {
    const shown = await this.client.listed.find(this.id, signal);
    return shown && this.seen(shown, signal);
  }

  read(entryId: string): Promise<Secret> {
    const why = `Auth0 has the public half of key ${entryId} only: the private one is in the slot store or nowhere.`;
    return Promise.reject(new IssuerError("failed", why, "not_done"));
  }

  /** Stored first, then attached: of a call that was cut off between the two, the next observation tells. */
  async introduce(value: Secret, _options: { readonly grace: number }, signal: AbortSignal): Promise<void> {
    const pair = keyPairIn(value);
    if (pair === null) throw new IssuerError("value_refused", "The value is no private key.", "not_done");
    const name = this.options.credentialName ?? "clientcreds";
    const made = await storeKey(this.client, this.id, pair, name, signal);
    const id = made ?? (await this.idOf(value.fingerprint, signal));
    await this.attach((ids) => [...ids.filter((each) => each !== id), id], signal);
  }

  activate(entryId: string, signal: AbortSignal): Promise<void> {
    return this.attach((ids) => [...ids.filter((each) => each !== entryId), entryId], signal);
  }

  deactivate(entryId: string, signal: AbortSignal): Promise<void> {
    return this.attach((ids) => ids.filter((each) => each !== entryId), signal);
  }

  delete(entryId: string, signal: AbortSignal): Promise<void> {
    return deleteKey(this.client, this.id, entryId, signal);
  }

  verify(value: Secret, signal: AbortSignal): Promise<Proof> {
    const presented = { clientId: this.id, value };
    return prove(this.client, presented, this.options.verify ?? {}, "private_key_jwt", signal);
  }

  /**
   * Auth0 takes the attached keys as a whole list, so it is read here and now and written back changed. What is so already is not written.
   *
   * @throws IssuerError
   */
  private async attach(change: (ids: readonly string[]) => readonly string[], signal: AbortSignal): Promise<void> {
    const doing = `change which keys client ${this.id} at ${this.url} authenticates with`;
    const shown = await readClient(this.client, this.id, signal);
    if (shown === null) throw new IssuerError("missing", `Could not ${doing}: ${this.missing}.`, "not_done");
    const before = shown.attached;
    const ids = change(before);
    if (ids.length === before.length && ids.every((id) => before.includes(id))) return;
    const refused = this.refused(shown);
    if (refused !== null) throw new IssuerError("failed", `Could not ${doing}: ${refused}.`, "not_done");
    if (ids.length === 0) {
      const why = "it is the only one, and a client without any would be let in by its old secret";
      throw new IssuerError("failed", `Could not ${doing}: ${why}. Attach another one first.`, "not_done");
    }
    const methods = { private_key_jwt: { credentials: ids.map((id) => ({ id })) } };
    const switches = shown.authMethod !== "private_key_jwt";
    const body = {
      client_authentication_methods: methods,
      // The two ways exclude each other.
      ...(switches ? { token_endpoint_auth_method: null } : {}),
    };
    const needs = switches ? "update:clients" : "update:client_credentials";
    const call: Auth0Call = { method: "PATCH", path: pathOf(this.id), body, doing, needs, signal };
    const answer = await this.client.send(call);
    if (answer.status === 200) return;
    const gone = isNotFound(answer) || (answer.status === 404 && codeOf(answer) !== null);
    const full = /too long \(\d+\), maximum/.test(messageOf(answer));
    throw this.client.refusal(call, answer, gone ? "missing" : full ? "full" : "failed");
  }

  /** Of a key that Auth0 says it has. */
  private async idOf(fingerprint: string, signal: AbortSignal): Promise<string> {
    const found = (await listCredentials(this.client, this.id, signal))?.find(
      (each) => each.fingerprint === fingerprint,
    );
    if (found) return found.id;
    const why = `Could not store a key at client ${this.id} at ${this.url}: Auth0 has it already, but does not list it. Apply again.`;
    throw new IssuerError("failed", why, "not_done");
  }

  private async seen(shown: ShownClient | null, signal: AbortSignal): Promise<IssuerObservation> {
    const refused = shown && this.refused(shown);
    if (refused !== null) return { ...NOTHING, state: "broken", detail: refused };
    const stored = shown && (await listCredentials(this.client, this.id, signal));
    if (shown === null || stored === null) return { ...NOTHING, state: "missing", detail: this.missing };
    const entries = stored.flatMap((each) => entryOf(each, shown.attached));
    // What is no key takes room too.
    return { ...NOTHING, state: "ok", detail: null, entries, storage: MOST_STORED - (stored.length - entries.length) };
  }

  /** Why the client's keys are not to be touched: the end of a sentence. null: they may be. */
  private refused({ authMethod: method }: ShownClient): string | null {
    if (method === "private_key_jwt") return null;
    const who = `Client ${this.id} at ${this.url}`;
    if (method === null) {
      return `${who} does not tell how it authenticates: grant read:client_credentials`;
    }
    const uses = `${who} authenticates with ${method}, which takes no key`;
    if (method === "none") return `${uses}. It is a public client and needs no credential: remove it here`;
    if (!isSecretAuthMethod(method)) return `${uses} of this kind. Set its \`client_authentication_methods\` to null`;
    if (this.options.attach) return null;
    return `${uses}. Set \`attach = true\` to switch it to private_key_jwt with the first key, which ends its secret`;
  }
}

const NOTHING = { entries: [], places: 2, readable: true, policy: null } as const;

const entryOf = ({ id, fingerprint, createdAt, expiresAt }: StoredCredential, attached: readonly string[]): Entry[] =>
  fingerprint === null
    ? []
    : [{ id, fingerprint, status: attached.includes(id) ? "active" : "stored", createdAt, expiresAt }];
