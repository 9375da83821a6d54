import type { IssuerKind } from "../../providers/clientcreds/rotation/capability";
import type { EntryStatus, Mark, SlotName } from "../../providers/clientcreds/rotation/observation";
import type { OwnLabel } from "../../providers/clientcreds/rotation/ports";

/** A version in the store, with its value: plain data, so that a world is cheap to clone and to compare. */
export interface StoredVersion {
  id: string;
  value: string;
  /** Own labels; more than one where a reused orphan got another trigger. */
  own: OwnLabel[];
  marks: Mark[];
  slots: SlotName[];
  /** It was proven at some time, whatever its marks say now. No planner sees this. */
  proven?: boolean;
}

export interface StoredIntent {
  id: string;
  generation: number;
  at: number;
}

export interface StoreState {
  /** `aws`: each change is an I/O of its own; `file`: all changes of a call are one atomic replace. */
  kind: "aws" | "file";
  owner: string | null;
  clientId: string | null;
  versions: StoredVersion[];
  intents: StoredIntent[];
  /** Id of the version that bears the label INTENT. */
  intent: string | null;
  obstacle: string | null;
}

export interface IssuerEntry {
  id: string;
  value: string;
  status: EntryStatus;
  createdAt: number | null;
  expiresAt: number | null;
  /** The token endpoint does not know it yet, though it is listed. */
  unknownYet?: boolean;
}

export interface IssuerState {
  kind: IssuerKind;
  readable: boolean;
  places: number;
  entries: IssuerEntry[];
  policy: { expiration: number; rotatedExpiration: number } | null;
  /** Values that it refuses to take. */
  refuses: string[];
  resets: number;
  /** Values that were proven and that somebody then took away. No planner sees this. */
  taken?: readonly string[];
  /** Whether the token endpoint is later than the lists. */
  lags?: boolean;
  /** What it still takes in place of a value that it does not know yet. */
  lingering?: string | null;
  state: "ok" | "missing" | "broken";
}

/** All there is: what the store and the issuer hold, one clock, and a counter that names values and entries. */
export interface World {
  clock: number;
  counter: number;
  store: StoreState;
  issuer: IssuerState;
}

/** By hand, because an exploration copies worlds by the million. */
export const cloneWorld = (world: World): World => ({
  ...world,
  store: cloneStore(world.store),
  issuer: {
    ...world.issuer,
    entries: world.issuer.entries.map((e) => ({ ...e })),
    refuses: [...world.issuer.refuses],
  },
});

/** What is replaced as a whole, never edited, is shared: labels and marks. */
export const cloneStore = (store: StoreState): StoreState => ({
  ...store,
  versions: store.versions.map((v) => ({ ...v, own: [...v.own], marks: [...v.marks], slots: [...v.slots] })),
  intents: [...store.intents],
});

/** Whether the token endpoint takes the value. */
export function accepts(world: World, value: string): boolean {
  const { clock, issuer } = world;
  const living = (e: IssuerEntry): boolean => e.expiresAt === null || clock <= e.expiresAt;
  if (issuer.lingering === value) return true;
  const primaryLives = issuer.entries.every((e) => e.status !== "active" || living(e));
  return issuer.entries.some(
    (e) =>
      e.value === value &&
      !e.unknownYet &&
      living(e) &&
      (e.status === "active" || (e.status === "rotated" && primaryLives)),
  );
}

/** Remembers what is proven by now. */
export function noteProofs({ store }: World): void {
  for (const v of store.versions) if (v.marks.some((m) => m.kind === "ok")) v.proven = true;
}

/** Remembers what somebody took away that had been proven; what else somebody does may give it back. */
export function noteTaken(before: World, after: World): void {
  const active = (world: World, value: string): boolean =>
    world.issuer.entries.some((e) => e.value === value && e.status === "active");
  const proven = before.store.versions.filter((v) => v.proven && active(before, v.value));
  after.issuer.taken = proven.map((v) => v.value).filter((value) => !active(after, value));
}

/** The token endpoint knows all that is listed, and nothing else. */
export function catchUp({ issuer }: World): void {
  for (const e of issuer.entries) delete e.unknownYet;
  delete issuer.lingering;
}

export const isBehind = ({ issuer }: World): boolean =>
  issuer.lingering !== undefined || issuer.entries.some((e) => e.unknownYet);

export const holder = (world: World, slot: SlotName): StoredVersion | null =>
  world.store.versions.find((v) => v.slots.includes(slot)) ?? null;

/** The same text for worlds that differ in the names of values and ids, in the absolute time, or in the order of their lists only. */
export function canonical(world: World): string {
  const generations = [...new Set(world.store.versions.flatMap((v) => v.own.map((o) => o.generation)))].sort(
    (a, b) => a - b,
  );
  const rank = (generation: number): number => (generation === 0 ? 0 : generations.indexOf(generation) + 1);
  const age = (time: number | null): number | null => (time === null ? null : world.clock - time);
  const names = new Map<string, string>();
  for (const v of [...world.store.versions].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const own = v.own[0];
    if (!names.has(v.value)) names.set(v.value, own ? `v${rank(own.generation)}` : `x${v.slots.join("")}`);
  }
  const versions = world.store.versions.map((v) => ({
    value: names.get(v.value),
    own: v.own.map((o) => [rank(o.generation), o.trigger, o.weak]),
    marks: v.marks.map((m) => [m.kind, rank(m.from), age(m.at)]),
    slots: [...v.slots].sort(),
  }));
  const entries = world.issuer.entries.map((e) => [
    names.get(e.value) ?? "foreign",
    e.status,
    age(e.createdAt),
    age(e.expiresAt),
  ]);
  const intent = world.store.intents.find((i) => i.id === world.store.intent);
  return JSON.stringify([
    versions.map((v) => JSON.stringify(v)).sort(),
    entries.map((e) => JSON.stringify(e)).sort(),
    world.store.owner,
    world.store.obstacle,
    intent ? [rank(intent.generation), age(intent.at)] : null,
    world.issuer.policy,
    world.issuer.state,
    world.issuer.refuses.map((v) => names.get(v) ?? "foreign").sort(),
  ]);
}

/** An empty store, and a client whose present value a person made. One-place issuers tell no time of creation. */
export function freshWorld(
  kind: IssuerKind,
  options: { store?: "aws" | "file"; readable?: boolean; policy?: IssuerState["policy"]; places?: number } = {},
): World {
  const clock = 1_800_000_000;
  const policy = options.policy ?? null;
  const isKey = kind === "okta_key" || kind === "auth0_key";
  const first: IssuerEntry = {
    id: "e0",
    value: "value-made-by-hand-0",
    status: "active",
    createdAt: kind === "okta_secret" ? clock - 1000 : null,
    expiresAt: kind === "sahamati_secret" ? clock + 1_000_000 : policy ? clock + policy.expiration : null,
  };
  return {
    clock,
    counter: 1,
    store: {
      kind: options.store ?? "aws",
      owner: null,
      clientId: null,
      versions: [],
      intents: [],
      intent: null,
      obstacle: null,
    },
    issuer: {
      kind,
      readable: options.readable ?? true,
      places: options.places ?? (kind === "okta_key" ? 50 : kind === "okta_secret" || kind === "auth0_key" ? 2 : 1),
      entries: isKey ? [] : [first],
      policy,
      refuses: [],
      resets: 0,
      state: "ok",
    },
  };
}
