import { CAPABILITIES } from "../../rotation/capability";
import { IssuerError } from "../../rotation/errors";
import type { EpochSeconds } from "../../rotation/observation";
import type { Issuer, Proof, Remark, Seen } from "../../rotation/ports";
import { checkValue } from "../../secret/limits";
import type { Secret } from "../../secret/secret";
import type { SecretAuthMethod } from "../../verify/client-authentication";
import { verifyAtTokenEndpoint, type VerifyOptions } from "../../verify/verify";
import type { KeycloakCall } from "./client";
import { ATTRIBUTE, PRIMARY, type ClientRecord } from "./client-record";
import type { RotationPeriods } from "./client-policies";
import { isClientMissing } from "./keycloak-error";
import { KEYCLOAK_SECRET_LIMITS } from "./limits";
import { look, type Look } from "./look";
import { nameOf, type ClientRef, type KeycloakRealm } from "./realm";
import type { RealmListing } from "./realm-listing";

export interface KeycloakSecretOptions {
  /** Where the client is meant by its uuid. @default asked from Keycloak */
  readonly clientId?: string;
  readonly verify?: VerifyOptions;
  /** What plans of many clients share. */
  readonly listing?: RealmListing;
}

/** The client secret of one Keycloak client: one place, and with the policy `secret-rotation` in force a rotated value beside it for a while. */
export function keycloakSecretIssuer(
  realm: KeycloakRealm,
  ref: ClientRef,
  options: KeycloakSecretOptions = {},
): Issuer {
  return new KeycloakSecretIssuer(realm, ref, options);
}

class KeycloakSecretIssuer implements Issuer {
  readonly capability = CAPABILITIES.keycloak_secret;
  readonly remarks: Remark[] = [];
  private known: ClientRecord | null = null;

  constructor(
    private readonly realm: KeycloakRealm,
    private readonly ref: ClientRef,
    private readonly options: KeycloakSecretOptions,
  ) {}

  get url(): string {
    return this.realm.url;
  }

  async clientId(signal: AbortSignal): Promise<string> {
    const known = "clientId" in this.ref ? this.ref.clientId : this.options.clientId;
    return known ?? (await this.record(signal)).clientId;
  }

  async knowsClient(clientId: string, signal: AbortSignal): Promise<boolean> {
    return (await this.realm.clientOf({ clientId }, signal)).record !== null;
  }

  async observe(signal: AbortSignal): Promise<Seen> {
    return this.seen(await look(this.realm, this.ref, this.realm, signal));
  }

  /** From the list of all clients, which may be a minute old. */
  async listed(signal: AbortSignal): Promise<Seen | null> {
    const { listing } = this.options;
    return listing ? this.seen(await look(this.realm, this.ref, listing, signal)) : null;
  }

  private seen({ record, seen }: Look): Seen {
    this.known = record;
    return seen;
  }

  async read(entryId: string, signal: AbortSignal): Promise<Secret> {
    const { secret, rotated } = await this.record(signal, true);
    const value = entryId === PRIMARY ? secret : rotated?.id === entryId ? rotated.value : null;
    if (value) return value;
    throw new IssuerError("missing", `${this.name} has no secret ${entryId} any more.`, "not_done");
  }

  async introduce(value: Secret, { grace }: { readonly grace: number }, signal: AbortSignal): Promise<void> {
    const secret = value.unsafeUnwrap();
    const wrong = checkValue(secret, { ...KEYCLOAK_SECRET_LIMITS, minLength: 1 });
    if (wrong) throw new IssuerError("value_refused", `The secret of ${this.name} ${wrong}.`, "not_done");
    const before = await look(this.realm, this.ref, this.realm, signal);
    const { record, periods, seen } = before;
    if (record === null || seen.state !== "ok") {
      throw new IssuerError(record === null ? "missing" : "failed", seen.detail ?? this.name, "not_done");
    }
    const attributes = attributesFor(value, record, periods, grace, seen.at!);
    const call = this.call("PUT", record, "", "set the secret of", signal);
    const hidden = [secret, record.secret?.unsafeUnwrap() ?? ""];
    const answer = await this.realm.client.send({ ...call, body: { secret, attributes }, secrets: hidden });
    if (isClientMissing(answer)) throw this.realm.client.refusal({ ...call, secrets: hidden }, answer, "missing");
    if (answer.status !== 204) throw this.realm.client.refusal({ ...call, secrets: hidden }, answer, "failed");
    if (attributes[ATTRIBUTE.rotated]) await this.readBack(record, signal);
  }

  /** What Keycloak does not want it strips without a word, and the old value with it. */
  private async readBack({ secret: old }: ClientRecord, signal: AbortSignal): Promise<void> {
    const { rotated } = await this.record(signal, true);
    if (rotated !== null && old !== null && rotated.value.equals(old)) return;
    this.remarks.push({
      summary: "Keycloak did not keep the old secret",
      detail: `${this.name}: the policy was in force when it was looked at, but Keycloak did not take the old secret as rotated, so that is refused from now on. Consumers that read CURRENT and NEXT go on; check the client policies of the realm.`,
    });
  }

  async deactivate(entryId: string, signal: AbortSignal): Promise<void> {
    const record = await this.record(signal, true);
    // The call names no value, so what is there must be what was meant.
    if (record.rotated?.id !== entryId) return;
    const call = this.call("DELETE", record, "/client-secret/rotated", "delete the rotated secret of", signal);
    const answer = await this.realm.client.send(call);
    if (answer.status !== 204 && answer.status !== 404) throw this.realm.client.refusal(call, answer, "failed");
  }

  /** What was rotated is gone when it is deactivated. */
  delete(): Promise<void> {
    return Promise.resolve();
  }

  activate(): Promise<void> {
    const why = `Keycloak revives no old secret of ${this.name}.`;
    return Promise.reject(new IssuerError("failed", why, "not_done"));
  }

  async verify(value: Secret, signal: AbortSignal): Promise<Proof> {
    const { verify = {} } = this.options;
    if (verify.method === "none") return { accepted: true };
    const clientId = await this.clientId(signal);
    const authMethod = verify.authMethod ?? (await this.ownAuthMethod(signal));
    const endpoints = { token: this.realm.client.tokenEndpoint(this.realm.name) };
    const { http } = this.realm.client;
    return verifyAtTokenEndpoint(http, endpoints, { clientId, value }, { ...verify, authMethod }, signal);
  }

  /** Keycloak takes Basic and a form alike; where there is no access to ask, that is what most clients have. */
  private async ownAuthMethod(signal: AbortSignal): Promise<SecretAuthMethod> {
    if (this.known === null && !this.realm.client.hasAccess) return "client_secret_basic";
    const { authenticator } = await this.record(signal);
    return authenticator === "client-secret-jwt" ? "client_secret_jwt" : "client_secret_basic";
  }

  private async record(signal: AbortSignal, fresh = false): Promise<ClientRecord> {
    if (this.known && !fresh) return this.known;
    const { record } = await this.realm.clientOf(this.ref, signal);
    if (record === null) throw new IssuerError("missing", `There is no ${this.name}.`, "not_done");
    this.known = record;
    return record;
  }

  private get name(): string {
    return `client ${nameOf(this.ref)} in realm ${this.realm.name} of ${this.realm.client.url}`;
  }

  private call(
    method: KeycloakCall["method"],
    { uuid }: ClientRecord,
    path: string,
    verb: string,
    signal: AbortSignal,
  ): KeycloakCall {
    return { method, path: `${this.realm.path}/clients/${uuid}${path}`, doing: `${verb} ${this.name}`, signal };
  }
}

/**
 * With a policy in force all that its executor would write itself, so that the old primary stays accepted as the rotated one: the value alone would neither
 * be rotated nor get a new term, and a primary that has expired would be replaced by a random one. Without a policy Keycloak keeps the time of creation alone.
 */
function attributesFor(
  value: Secret,
  { secret: old, createdAt }: ClientRecord,
  periods: RotationPeriods | null,
  grace: number,
  now: EpochSeconds,
): Readonly<Record<string, string>> {
  const again = old !== null && old.equals(value);
  const created = { [ATTRIBUTE.created]: String(again ? (createdAt ?? now) : now) };
  if (periods === null) return created;
  const term = { ...created, [ATTRIBUTE.expires]: String(now + periods.expiration) };
  // The same value again renews its term and leaves the rotated one as it is.
  if (again) return term;
  const keep = old === null ? 0 : Math.min(grace, periods.rotatedExpiration);
  return {
    ...term,
    // Empty ones are removed.
    [ATTRIBUTE.rotated]: keep > 0 ? old!.unsafeUnwrap() : "",
    [ATTRIBUTE.rotatedCreated]: keep > 0 ? String(now) : "",
    [ATTRIBUTE.rotatedExpires]: keep > 0 ? String(now + keep) : "",
  };
}
