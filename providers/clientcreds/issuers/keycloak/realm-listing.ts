import { IssuerError } from "../../rotation/errors";
import type { ClientPolicies } from "./client-policies";
import type { ClientRecord } from "./client-record";
import type { Source } from "./look";
import type { ClientRef, KeycloakRealm } from "./realm";

/** So many clients are asked for one by one; the list of all is worth its price from the next on. */
const FEW = 3;
/** Seconds for which what was read is used. */
const FRESH = 60;

interface List {
  readonly records: readonly ClientRecord[];
  readonly at: number;
}

/** All clients of a realm in a few requests, and its policies once for all: for plans, which look at many. */
export class RealmListing implements Source {
  private readonly asked = new Set<string>();
  private readonly kept = new Map<string, { readonly value: Promise<unknown>; readonly until: number }>();

  constructor(
    private readonly realm: KeycloakRealm,
    /** Seconds on a clock that only goes forward. */
    private readonly monotonic: () => number = () => performance.now() / 1000,
  ) {}

  async clientOf(ref: ClientRef, signal: AbortSignal): Promise<{ record: ClientRecord | null; at: number }> {
    this.asked.add(JSON.stringify(ref));
    if (this.asked.size <= FEW) return this.realm.clientOf(ref, signal);
    const list = await this.list(signal);
    const record = list?.records.find((each) =>
      "uuid" in ref ? each.uuid === ref.uuid : each.clientId === ref.clientId,
    );
    // What is not in the list is asked for by itself, which says why.
    return list && record ? { record, at: list.at } : this.realm.clientOf(ref, signal);
  }

  /** All clients of the realm; null: they cannot be listed. */
  async clients(signal: AbortSignal): Promise<readonly ClientRecord[] | null> {
    return (await this.list(signal))?.records ?? null;
  }

  policies(signal: AbortSignal): Promise<ClientPolicies> {
    return this.once("policies", () => this.realm.policies(signal));
  }

  rotates(signal: AbortSignal): Promise<boolean> {
    return this.once("feature", () => this.realm.rotates(signal));
  }

  private list(signal: AbortSignal): Promise<List | null> {
    return this.once<List | null>("clients", () => this.readAll(signal));
  }

  private async readAll(signal: AbortSignal): Promise<List | null> {
    try {
      return await this.realm.clients(signal);
    } catch (error) {
      if (error instanceof IssuerError) return null;
      throw error;
    }
  }

  private once<T>(what: string, read: () => Promise<T>): Promise<T> {
    const kept = this.kept.get(what);
    if (kept && this.monotonic() < kept.until) return kept.value as Promise<T>;
    const value = read();
    this.kept.set(what, { value, until: this.monotonic() + FRESH });
    // Whoever asks next may have better luck, or more time.
    value.catch(() => this.kept.delete(what));
    return value;
  }
}
