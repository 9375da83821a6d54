import type { HttpResponse } from "../../http";
import { IssuerError } from "../../rotation/errors";
import { jsonOf } from "../json";
import type { KeycloakCall, KeycloakClient } from "./client";
import { clientPolicies, type ClientPolicies } from "./client-policies";
import { clientRecord, type ClientRecord } from "./client-record";
import { isClientMissing, isRealmMissing } from "./keycloak-error";
import { hasRotationFeature } from "./rotation-feature";

/** Clients in one request; Keycloak has no limit of its own. */
export const PAGE = 500;

/** Which client is meant: exactly one of the two. */
export type ClientRef = { readonly clientId: string } | { readonly uuid: string };

/** A client of every realm, which nobody deletes: whoever does not see it sees no others either. */
const ALWAYS_THERE = { master: "master-realm", other: "realm-management" } as const;

/** What a realm tells of its clients, its policies and its server, each time anew. */
export class KeycloakRealm {
  constructor(
    readonly client: KeycloakClient,
    readonly name: string,
  ) {}

  get url(): string {
    return this.client.realmUrl(this.name);
  }

  /** For paths. */
  get path(): string {
    return `/realms/${encodeURIComponent(this.name)}`;
  }

  /**
   * A client named by its client id is found in the list, which also works where a policy makes Keycloak fail at each single client.
   *
   * @returns null: there is none, which is said only to whoever would see it
   * @throws IssuerError
   */
  async clientOf(ref: ClientRef, signal: AbortSignal): Promise<{ record: ClientRecord | null; at: number }> {
    const doing = `read client ${nameOf(ref)} of realm ${this.name} at ${this.client.url}`;
    if ("uuid" in ref) {
      const call = this.get(`/clients/${encodeURIComponent(ref.uuid)}`, doing, signal);
      const answer = await this.client.attempt(call);
      if (answer.status >= 500) return this.searched(ref.uuid, doing, signal);
      if (isClientMissing(answer)) return { record: null, at: this.client.now };
      const record = answer.status === 200 ? clientRecord(jsonOf(answer.text)) : null;
      if (record) return { record, at: this.client.now };
      throw this.client.refusal(call, answer, answer.status === 403 ? "unauthorized" : "failed");
    }
    const { records, at } = await this.page(`?clientId=${encodeURIComponent(ref.clientId)}`, doing, signal);
    const record = records.find(({ clientId }) => clientId === ref.clientId) ?? null;
    if (record === null) await this.mustSeeClients(doing, signal);
    return { record, at };
  }

  /** Through the whole list. */
  private async searched(uuid: string, doing: string, signal: AbortSignal) {
    for (let first = 0; ; first += PAGE) {
      const { records, at } = await this.page(`?first=${first}&max=${PAGE}`, doing, signal);
      const record = records.find((each) => each.uuid === uuid) ?? null;
      if (record !== null || records.length < PAGE) return { record, at };
    }
  }

  /** All clients of the realm; those made or deleted meanwhile shift the pages, so one may fall between two. @throws IssuerError also where the caller may not see them */
  async clients(signal: AbortSignal): Promise<{ records: readonly ClientRecord[]; at: number }> {
    const doing = `list the clients of realm ${this.name} at ${this.client.url}`;
    const all: ClientRecord[] = [];
    for (let first = 0; ; first += PAGE) {
      const { records, at } = await this.page(`?first=${first}&max=${PAGE}`, doing, signal);
      all.push(...records);
      if (records.length >= PAGE) continue;
      if (!all.some(({ clientId }) => clientId === this.alwaysThere)) await this.mustSeeClients(doing, signal);
      return { records: all, at };
    }
  }

  /** One page of the list of clients, which Keycloak sorts by client id. @throws IssuerError */
  async page(query: string, doing: string, signal: AbortSignal): Promise<{ records: ClientRecord[]; at: number }> {
    const call = this.get(`/clients${query}`, doing, signal);
    const answer = await this.client.send(call);
    const listed: unknown = jsonOf(answer.text);
    if (answer.status !== 200 || !Array.isArray(listed)) throw this.unexpected(call, answer);
    return { records: listed.flatMap((each) => clientRecord(each) ?? []), at: this.client.now };
  }

  /** @throws IssuerError */
  async policies(signal: AbortSignal): Promise<ClientPolicies> {
    const doing = `read the client policies of realm ${this.name} at ${this.client.url}`;
    const policies = this.get("/client-policies/policies?include-global-policies=true", doing, signal);
    const profiles = this.get("/client-policies/profiles?include-global-profiles=true", doing, signal);
    const [first, second] = [await this.client.send(policies), await this.client.send(profiles)];
    const read = first.status === 200 && second.status === 200 ? clientPolicies(first.text, second.text) : null;
    if (read) return read;
    throw this.unexpected(policies, first.status === 200 ? second : first);
  }

  /** Whether the server has the feature on which rotated values depend. @throws IssuerError */
  rotates(signal: AbortSignal): Promise<boolean> {
    return hasRotationFeature(this.client, signal);
  }

  /** Names of the client's own roles. @throws IssuerError */
  async rolesOf({ uuid, clientId }: ClientRecord, signal: AbortSignal): Promise<readonly string[]> {
    const doing = `read the roles of client ${clientId} of realm ${this.name} at ${this.client.url}`;
    const call = this.get(`/clients/${uuid}/roles`, doing, signal);
    const answer = await this.client.send(call);
    const roles: unknown = jsonOf(answer.text);
    if (answer.status !== 200 || !Array.isArray(roles)) throw this.unexpected(call, answer);
    return (roles as Readonly<Record<string, unknown>>[]).map((role) => String(role?.name));
  }

  /** The error for an answer that no caller expects; a realm that is not there is more often a wrong name than a realm that was deleted. */
  unexpected(call: KeycloakCall, answer: HttpResponse): IssuerError {
    return this.client.refusal(call, answer, isRealmMissing(answer) ? "missing" : "failed");
  }

  /** Keycloak leaves out of a list what the caller may not view, and says nothing of it. */
  private async mustSeeClients(doing: string, signal: AbortSignal): Promise<void> {
    const { records } = await this.page(`?clientId=${this.alwaysThere}`, doing, signal);
    if (records.length > 0) return;
    const why = `Keycloak did not even show ${this.alwaysThere}, which every realm has. The role view-clients of realm-management is missing.`;
    throw new IssuerError("unauthorized", `Could not ${doing}: ${why}`, "not_done");
  }

  private get alwaysThere(): string {
    return this.name === "master" ? ALWAYS_THERE.master : ALWAYS_THERE.other;
  }

  private get(path: string, doing: string, signal: AbortSignal): KeycloakCall {
    return { method: "GET", path: `${this.path}${path}`, doing, signal };
  }
}

export const nameOf = (ref: ClientRef): string => ("uuid" in ref ? ref.uuid : ref.clientId);
