import { IssuerError } from "../../../rotation/errors";
import { jsonOf } from "../../json";
import type { KeycloakCall, KeycloakClient } from "../client";
import { isRealmMissing } from "../keycloak-error";
import { isObject } from "../../../is-object";
import { isSame, type Json } from "./json";
import { named, type Lists } from "./rotation-policy";

type ListName = keyof Lists;
type Change = (list: readonly Json[]) => Json[];

/** Changes of one realm's lists that this process has under way: Terraform applies resources at the same time, and each change replaces a whole list. */
const queues = new WeakMap<KeycloakClient, Map<string, Promise<unknown>>>();

/** The client profiles and client policies of a realm. Keycloak has no way to change one of them but to replace the list, and no revision to hold it against. */
export class PolicyLists {
  constructor(
    private readonly client: KeycloakClient,
    readonly realm: string,
  ) {}

  /** @throws IssuerError `missing` where there is no such realm */
  async read(signal: AbortSignal): Promise<Lists> {
    return { profiles: await this.get("profiles", signal), policies: await this.get("policies", signal) };
  }

  /** Runs changes of this realm one after the other. */
  async alone<T>(act: () => Promise<T>): Promise<T> {
    const queue = queues.get(this.client) ?? new Map<string, Promise<unknown>>();
    queues.set(this.client, queue);
    const before = queue.get(this.realm) ?? Promise.resolve();
    const mine = before.then(act, act);
    queue.set(
      this.realm,
      mine.catch(() => undefined),
    );
    return mine;
  }

  /**
   * Reads a list, replaces it with what `change` makes of it, and reads it again.
   *
   * @returns names of others' members that came, went or changed while we wrote
   * @throws IssuerError also where our own member is not as it was written: somebody else has replaced the list at the same time
   */
  async change(list: ListName, name: string, change: Change, signal: AbortSignal): Promise<readonly string[]> {
    const before = await this.get(list, signal);
    const wanted = change(before);
    if (isSame(before, wanted)) return [];
    const call = this.call("PUT", list, `write ${LABEL[list]} ${name} into`, signal, { [list]: wanted });
    const answer = await this.client.send(call);
    if (answer.status !== 204) {
      const { message, effect } = this.client.refusal(call, answer, isRealmMissing(answer) ? "missing" : "failed");
      const whole = `Keycloak takes the ${list} of a realm as one list: where it names another one than ${name}, that one has to be put right first.`;
      throw new IssuerError(isRealmMissing(answer) ? "missing" : "failed", `${message} ${whole}`, effect);
    }
    const after = await this.get(list, signal);
    if (!isSame(named(after, name), named(wanted, name))) {
      const why = `somebody else replaced the ${list} of the realm at the same moment, and ${name} is not in them as it was written. Apply again.`;
      throw new IssuerError("failed", `Could not ${call.doing}: ${why}`, "unclear");
    }
    return changedNames(wanted, after);
  }

  private async get(list: ListName, signal: AbortSignal): Promise<readonly Json[]> {
    const call = this.call("GET", list, `read the client ${list} of`, signal);
    const answer = await this.client.send(call);
    const members = jsonOf(answer.text)[list];
    if (answer.status === 200 && Array.isArray(members) && members.every(isObject)) return members;
    throw this.client.refusal(call, answer, isRealmMissing(answer) ? "missing" : "failed");
  }

  private call(
    method: KeycloakCall["method"],
    list: ListName,
    verb: string,
    signal: AbortSignal,
    body?: unknown,
  ): KeycloakCall {
    const path = `/realms/${encodeURIComponent(this.realm)}/client-policies/${list}`;
    return { method, path, body, doing: `${verb} realm ${this.realm} of ${this.client.url}`, signal };
  }
}

const LABEL: Readonly<Record<ListName, string>> = { profiles: "client profile", policies: "client policy" };

function changedNames(wanted: readonly Json[], after: readonly Json[]): string[] {
  const names = new Set([...wanted, ...after].map((each) => String(each.name)));
  return [...names].filter((name) => !isSame(named(wanted, name), named(after, name)));
}
