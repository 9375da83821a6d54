import { StoreError, type StoreErrorReason } from "../../providers/clientcreds/rotation/errors";
import { MARK_KINDS, type Mark, type StoreObservation } from "../../providers/clientcreds/rotation/observation";
import type { Consumer, SlotStore, StoreChange } from "../../providers/clientcreds/rotation/ports";
import { Secret, fingerprintOf } from "../../providers/clientcreds/secret/secret";
import type { Channel } from "./line";
import { cloneStore, holder, type StoreState, type StoredVersion, type World } from "./world";

const refusal = (reason: StoreErrorReason, message: string): StoreError => new StoreError(reason, message, "not_done");

const FAULTS = {
  refused: () => refusal("failed", "503"),
  lost: () => new StoreError("failed", "no answer", "unclear"),
};

/** A slot store in memory, in both natures that the port knows. */
export class MemoryStore implements SlotStore {
  readonly storeId = "memory:slots";
  constructor(private readonly line: Channel) {}

  observe(): Promise<StoreObservation> {
    return this.line.io("observe store", false, observeStore, FAULTS);
  }

  read(versionId: string): Promise<Secret> {
    const read = (world: World): Secret => Secret.of(find(world.store, versionId).value);
    return this.line.io("read slot", false, read, FAULTS);
  }

  async change(changes: readonly StoreChange[], consumer: Consumer): Promise<void> {
    const acts = changes.flatMap(singleIos);
    const announce = (world: World): void => void (world.store.clientId = consumer.clientId);
    if (this.line.world.store.kind === "file") {
      const all = (world: World): void => {
        const before = cloneStore(world.store);
        try {
          let marks: readonly Mark[] = [];
          for (const act of acts) marks = act.run(world, marks) ?? [];
          announce(world);
        } catch (error) {
          Object.assign(world.store, before);
          throw error;
        }
      };
      return this.line.io(acts.map((a) => a.name).join("+"), true, all, FAULTS);
    }
    let marks: readonly Mark[] = [];
    for (const act of acts) {
      const seen = marks;
      marks = await this.line.io(act.name, true, (w) => (announce(w), act.run(w, seen) ?? []), FAULTS);
    }
  }

  remove(): Promise<void> {
    return this.line.io("remove slots", true, (world) => void (world.store.versions = []), FAULTS);
  }
}

export function observeStore(world: World): StoreObservation {
  const { store } = world;
  const intent = store.intents.find((i) => i.id === store.intent) ?? null;
  return {
    at: world.clock,
    owner: store.owner,
    clientId: store.clientId,
    versions: store.versions.map((v) => {
      const own = v.own[0];
      return {
        id: v.id,
        generation: own?.generation ?? generationInId(v),
        fingerprint: own?.fingerprint ?? fingerprintInId(v),
        weak: own?.weak ?? false,
        triggers: v.own.map((o) => o.trigger),
        mark: latest(v.marks),
        slots: [...v.slots],
        own: own !== undefined,
      };
    }),
    intent: intent && { ...intent },
    obstacle: store.obstacle,
  };
}

const ID = /^g(\d{8})-(.{22})$/;
const generationInId = (v: StoredVersion): number | null => (ID.test(v.id) ? Number(ID.exec(v.id)![1]) : null);
const fingerprintInId = (v: StoredVersion): string | null => (ID.test(v.id) ? ID.exec(v.id)![2]! : null);

/** The later time counts, at a tie the later kind. */
const latest = (marks: readonly Mark[]): Mark | null =>
  marks.reduce<Mark | null>((a, m) => (a === null || order(m) >= order(a) ? { ...m } : a), null);
const order = (mark: Mark): number => mark.at * 10 + MARK_KINDS.indexOf(mark.kind);

interface Act {
  readonly name: string;
  /** Takes and gives the marks that the next act removes: all that passes from one I/O of a change to the next. */
  run(world: World, marks: readonly Mark[]): readonly Mark[] | void;
}

/** The I/Os of one change at a store without transactions. */
function singleIos(change: StoreChange): Act[] {
  switch (change.op) {
    case "put":
      return [{ name: `put ${change.versionId}`, run: (w) => put(w, change) }];
    case "put-next":
      return [
        {
          name: `put-next ${change.versionId}`,
          run(w) {
            put(w, change);
            give(w.store, "NEXT", find(w.store, change.versionId));
          },
        },
      ];
    case "move":
      return [{ name: `move ${change.slot} to ${change.to}`, run: (w) => move(w, change) }];
    case "mark":
      return [
        {
          name: `mark ${change.mark.kind} ${change.versionId}`,
          run(w) {
            const version = find(w.store, change.versionId);
            const made = { ...change.mark, at: w.clock };
            const { seen = null } = change;
            // What crashes left goes before another is added, or labels that no longer count would pile up.
            const kept = version.marks.filter((m) => !same(m, made) && (seen === null || order(m) >= order(seen)));
            version.marks = [...kept, made];
            return kept.filter((m) => seen !== null && same(m, seen));
          },
        },
        {
          name: `remove older marks ${change.versionId}`,
          run(w, older) {
            const version = find(w.store, change.versionId);
            version.marks = version.marks.filter((m) => !older.some((o) => same(m, o)));
          },
        },
      ];
    case "unmark":
      return [
        {
          name: `unmark ${change.mark.kind} ${change.versionId}`,
          run(w) {
            const version = w.store.versions.find((v) => v.id === change.versionId);
            if (version) version.marks = version.marks.filter((m) => !same(m, change.mark));
          },
        },
      ];
    case "label":
      return [
        {
          name: `label ${change.versionId}`,
          run(w) {
            const version = find(w.store, change.versionId);
            if (version.own.some((o) => o.trigger === change.own.trigger)) return;
            version.own = [...version.own, { ...change.own }];
          },
        },
      ];
    case "forget":
      return [
        {
          name: `forget ${change.versionId}`,
          run(w) {
            const version = w.store.versions.find((v) => v.id === change.versionId);
            if (!version) return;
            version.own = [];
            version.marks = [];
            if (version.slots.length === 0) w.store.versions = w.store.versions.filter((v) => v !== version);
          },
        },
      ];
    case "intend":
      return [
        {
          name: `put intent ${change.intentId}`,
          run(w) {
            const known = w.store.intents.some((i) => i.id === change.intentId);
            if (!known) w.store.intents.push({ id: change.intentId, generation: change.generation, at: w.clock });
          },
        },
        {
          name: `move INTENT to ${change.intentId}`,
          run(w) {
            if (w.store.intent !== change.from) throw refusal("changed", "INTENT is elsewhere");
            w.store.intent = change.intentId;
            w.store.intents = w.store.intents.filter((i) => i.id === change.intentId);
          },
        },
      ];
    case "own":
      return [
        {
          name: "own",
          run(w) {
            if (w.store.owner !== change.from) throw refusal("changed", "the owner is another");
            w.store.owner = change.owner;
          },
        },
      ];
    case "leave":
      throw new Error("a world has one store, which its slots never leave");
  }
}

const same = (a: Mark, b: Mark): boolean => a.kind === b.kind && a.from === b.from && a.at === b.at;

function find(store: StoreState, id: string): StoredVersion {
  const version = store.versions.find((v) => v.id === id);
  if (!version) throw refusal("missing", `no version ${id}`);
  return version;
}

function put(world: World, change: Extract<StoreChange, { op: "put" | "put-next" }>): void {
  const { versions } = world.store;
  const value = change.value.unsafeUnwrap();
  const there = versions.find((v) => v.id === change.versionId);
  if (there) {
    if (there.value !== value) throw new Error("the same id has another value");
    if (!there.own.some((o) => o.trigger === change.own.trigger)) there.own.push({ ...change.own });
    return;
  }
  if (change.own.fingerprint !== fingerprintOf(value)) throw new Error("the label has another value's fingerprint");
  const first = versions.length === 0;
  versions.push({ id: change.versionId, value, own: [{ ...change.own }], marks: [], slots: first ? ["CURRENT"] : [] });
}

function move(world: World, change: Extract<StoreChange, { op: "move" }>): void {
  const from = holder(world, change.slot);
  if ((from?.id ?? null) !== change.from) throw refusal("changed", `${change.slot} is elsewhere`);
  const to = find(world.store, change.to);
  if (from === to) return;
  give(world.store, change.slot, to);
  if (change.slot === "CURRENT" && from) give(world.store, "PREVIOUS", from);
}

function give(store: StoreState, slot: "CURRENT" | "NEXT" | "PREVIOUS", to: StoredVersion): void {
  for (const v of store.versions) v.slots = v.slots.filter((s) => s !== slot);
  to.slots.push(slot);
  // AWS collects a version that bears no label any more.
  store.versions = store.versions.filter((v) => v.slots.length + v.own.length + v.marks.length > 0);
}

/** Somebody else's pen: a version without any label of ours takes a slot. */
export function writeByHand(world: World, slot: "CURRENT" | "NEXT", value: string): void {
  const version: StoredVersion = { id: `hand-${world.counter++}`, value, own: [], marks: [], slots: [] };
  const left = holder(world, slot);
  world.store.versions.push(version);
  version.slots.push(slot);
  for (const v of world.store.versions) if (v !== version) v.slots = v.slots.filter((s) => s !== slot);
  if (slot === "CURRENT" && left) give(world.store, "PREVIOUS", left);
}
