import { CAPABILITIES, type Capability } from "../../providers/clientcreds/rotation/capability";
import { IssuerError, type IssuerErrorReason } from "../../providers/clientcreds/rotation/errors";
import type { IssuerObservation } from "../../providers/clientcreds/rotation/observation";
import type { Issuer, Proof } from "../../providers/clientcreds/rotation/ports";
import { Secret, fingerprintOf } from "../../providers/clientcreds/secret/secret";
import type { Channel } from "./line";
import { accepts, type IssuerEntry, type World } from "./world";

const refusal = (reason: IssuerErrorReason, message: string): IssuerError =>
  new IssuerError(reason, message, "not_done");

const FAULTS = {
  refused: () => refusal("failed", "503"),
  lost: () => new IssuerError("failed", "no answer", "unclear"),
};

const STORED_KEYS = 4;

/** Every row of the capability table, as strict as its vendor is. */
export class MemoryIssuer implements Issuer {
  readonly capability: Capability;
  readonly url = "https://issuer.example";

  constructor(private readonly line: Channel) {
    this.capability = CAPABILITIES[line.world.issuer.kind];
  }

  clientId(): Promise<string> {
    return Promise.resolve("client");
  }

  /** A world has one client. */
  knowsClient(): Promise<boolean> {
    return Promise.resolve(false);
  }

  observe(): Promise<IssuerObservation> {
    return this.line.io("observe issuer", false, observeIssuer, FAULTS);
  }

  read(entryId: string): Promise<Secret> {
    return this.line.io("read entry", false, (w) => Secret.of(entry(w, entryId).value), FAULTS);
  }

  async introduce(secret: Secret, options: { readonly grace: number }): Promise<void> {
    const value = secret.unsafeUnwrap();
    const refuse = (w: World): void => {
      if (w.issuer.refuses.includes(value)) throw refusal("value_refused", "400 the value is not acceptable.");
    };
    const { kind } = this.line.world.issuer;
    if (this.capability.places === "one") {
      const send = (w: World): void => (refuse(w), replacePrimary(w, value, options.grace));
      return this.line.io("introduce", true, send, FAULTS);
    }
    if (kind !== "auth0_key") {
      const post = (w: World): void => {
        refuse(w);
        if (w.issuer.entries.length >= w.issuer.places) throw refusal("full", "400 no place is left");
        add(w, value, "active");
      };
      return this.line.io("introduce", true, post, FAULTS);
    }
    const post = (w: World): string => {
      refuse(w);
      if (w.issuer.entries.length >= STORED_KEYS) throw refusal("full", "400 no place is left");
      return add(w, value, "stored").id;
    };
    const id = await this.line.io("store key", true, post, FAULTS);
    await this.attach((ids) => [...ids, id]);
  }

  activate(entryId: string): Promise<void> {
    if (this.capability.retired === "stored")
      return this.attach((ids) => [...ids.filter((i) => i !== entryId), entryId]);
    return this.line.io("activate", true, (w) => makeActive(w, entry(w, entryId)), FAULTS);
  }

  deactivate(entryId: string): Promise<void> {
    const { kind } = this.line.world.issuer;
    if (kind === "auth0_key") return this.attach((ids) => ids.filter((i) => i !== entryId));
    if (kind === "keycloak_secret") {
      const drop = (w: World): void => {
        w.issuer.entries = w.issuer.entries.filter((e) => e.status !== "rotated" || e.id !== entryId);
      };
      return this.line.io("delete rotated", true, drop, FAULTS);
    }
    const off = (w: World): void => {
      const found = w.issuer.entries.find((e) => e.id === entryId);
      if (!found || found.status !== "active") return;
      const lastOne = w.issuer.entries.filter((e) => e.status === "active").length === 1;
      if (kind === "okta_secret" && lastOne) throw refusal("failed", "400 the last active secret stays");
      found.status = "inactive";
    };
    return this.line.io("deactivate", true, off, FAULTS);
  }

  delete(entryId: string): Promise<void> {
    const remove = (w: World): void => {
      const found = w.issuer.entries.find((e) => e.id === entryId);
      if (found?.status === "active") throw refusal("failed", "400 an active entry cannot be deleted");
      w.issuer.entries = w.issuer.entries.filter((e) => e !== found);
    };
    return this.line.io("delete", true, remove, FAULTS);
  }

  reset(): Promise<{ value: Secret; expiresAt: number | null }> {
    const make = (w: World): { value: Secret; expiresAt: number | null } => {
      const value = `value-made-by-issuer-${w.counter++}`;
      const expiresAt = w.clock + 1_000_000;
      w.issuer.entries = [];
      add(w, value, "active").expiresAt = expiresAt;
      w.issuer.resets++;
      return { value: Secret.of(value), expiresAt };
    };
    return this.line.io("reset", true, make, FAULTS);
  }

  verify(value: Secret): Promise<Proof> {
    const prove = (w: World): Proof =>
      accepts(w, value.unsafeUnwrap()) ? { accepted: true } : { accepted: false, answer: "401 invalid_client" };
    return this.line.io("verify", false, prove, FAULTS);
  }

  /** Auth0 attaches keys as a whole list: it is read, and then written. */
  private async attach(edit: (ids: string[]) => string[]): Promise<void> {
    const list = (w: World): string[] => w.issuer.entries.filter((e) => e.status === "active").map((e) => e.id);
    const ids = edit(await this.line.io("read attached keys", false, list, FAULTS));
    const write = (w: World): void => {
      if (ids.length > w.issuer.places) throw refusal("full", "400 too many keys are attached");
      if (ids.some((id) => !w.issuer.entries.some((e) => e.id === id))) throw refusal("failed", "400 unknown key");
      const known = new Set(w.issuer.entries.map((e) => e.value).filter((value) => accepts(w, value)));
      for (const e of w.issuer.entries) {
        if (ids.includes(e.id)) makeActive(w, e, known.has(e.value));
        else e.status = "stored";
      }
    };
    await this.line.io("write attached keys", true, write, FAULTS);
  }
}

export function observeIssuer(world: World): IssuerObservation {
  const { issuer } = world;
  return {
    state: issuer.state,
    detail: null,
    entries: issuer.entries.map((e) => ({
      id: e.id,
      fingerprint: issuer.readable ? fingerprintOf(e.value) : null,
      status: e.status,
      createdAt: e.createdAt,
      expiresAt: e.expiresAt,
    })),
    places: issuer.places,
    ...(issuer.kind === "auth0_key" ? { storage: STORED_KEYS } : {}),
    readable: issuer.readable,
    policy: issuer.policy,
  };
}

export function add(world: World, value: string, status: IssuerEntry["status"]): IssuerEntry {
  // One-place issuers hold one value, and tell nothing of when it was made.
  const tellsCreation = CAPABILITIES[world.issuer.kind].places === "two";
  const added: IssuerEntry = {
    id: `e${world.counter++}`,
    value,
    status,
    createdAt: tellsCreation ? world.clock : null,
    expiresAt: null,
  };
  if (status === "active" && world.issuer.lags && !accepts(world, value)) added.unknownYet = true;
  world.issuer.entries.push(added);
  return added;
}

/**
 * One call. With Keycloak's policy the old primary is kept as rotated for a while, and the same value again only renews its term; without one whatever such a
 * policy left is stripped.
 */
export function replacePrimary(world: World, value: string, grace: number): void {
  const { issuer, clock } = world;
  const old = issuer.entries.find((e) => e.status === "active");
  const { policy } = issuer;
  if (old?.value === value) {
    old.expiresAt = policy ? clock + policy.expiration : null;
    if (!policy) issuer.entries = [old];
    return;
  }
  const lingering = old === undefined || old.unknownYet ? issuer.lingering : old.value;
  issuer.entries = [];
  const made = add(world, value, "active");
  if (issuer.lags) issuer.lingering = lingering ?? null;
  if (!policy) return;
  made.expiresAt = clock + policy.expiration;
  const keep = Math.min(grace, policy.rotatedExpiration);
  if (old && keep > 0)
    issuer.entries.push({ ...old, id: `e${world.counter++}`, status: "rotated", expiresAt: clock + keep });
}

/** `known`: the token endpoint takes the value already. */
function makeActive(world: World, entry: IssuerEntry, known = accepts(world, entry.value)): void {
  if (entry.status !== "active" && world.issuer.lags && !known) entry.unknownYet = true;
  entry.status = "active";
}

const entry = (world: World, id: string): IssuerEntry => {
  const found = world.issuer.entries.find((e) => e.id === id);
  if (!found) throw refusal("failed", "404");
  return found;
};
