import type { Mark, SlotName, StoreObservation, Version } from "../observation";
import type { Consumer, SlotStore, StoreChange } from "../ports";
import { newestOf } from "../situation";
import { ApplyFailure } from "./failures";

/** The slots cannot be moved as they are. */
export class CannotMove extends ApplyFailure {
  readonly summary = "The slots cannot be moved";
}

/** A store that somebody keeps changing is not copied any more often. */
const MAX_COPIES = 5;

/**
 * Copies the slots of a credential to another store, with generations, triggers and the times of their marks, so that a rotation goes on there where it was.
 * The old place stays as it is but for a note of where they went, which keeps every other applier from acting there; the owner mark comes last at the new
 * place and says that the copy is whole. After a crash anywhere the same call does the rest.
 *
 * @throws CannotMove where the new place holds something else, or a value is not known to us
 */
export async function moveSlots(
  from: SlotStore,
  to: SlotStore,
  ownerId: string,
  consumer: Consumer,
  signal: AbortSignal,
): Promise<void> {
  let seen = await from.observe(signal);
  check(from, to, seen, ownerId);
  const there = await to.observe(signal);
  if (isWhole(there, ownerId)) return;
  checkPlace(from, to, seen, there);
  await from.change([{ op: "leave", to: to.storeId }], consumer, signal);
  for (let copies = 1; ; copies++) {
    await copy(from, to, seen, consumer, signal);
    // A step of somebody else may have been under way when the note was left.
    const again = await from.observe(signal);
    if (sameSlots(seen, again)) break;
    if (copies === MAX_COPIES) throw new CannotMove(`${from.storeId} is being changed by somebody else. Plan again.`);
    seen = again;
  }
  const { owner } = await to.observe(signal);
  await to.change(
    [
      { op: "leave", to: null },
      { op: "own", owner: ownerId, from: owner },
    ],
    consumer,
    signal,
  );
}

/** What was moved before may have rotated there since, so it is not copied again. */
const isWhole = (there: StoreObservation, ownerId: string): boolean =>
  there.owner === ownerId && there.movedTo === undefined && slotIn(there, "CURRENT") !== null;

function check(from: SlotStore, to: SlotStore, seen: StoreObservation, ownerId: string): void {
  if (seen.movedTo !== undefined && seen.movedTo !== to.storeId) {
    throw new CannotMove(
      `the slots at ${from.storeId} were moved to ${seen.movedTo} before. Set \`store\` so that it names that place, and import the credential again.`,
    );
  }
  if (seen.owner !== null && seen.owner !== ownerId) {
    throw new CannotMove(
      `the slots at ${from.storeId} belong to another resource (owner id ${seen.owner}). Import the credential here to take them over, or move them there.`,
    );
  }
  const unknown = seen.versions.find((v) => v.slots.length > 0 && v.generation === null);
  if (!unknown) return;
  throw new CannotMove(
    `${unknown.slots.join(" and ")} at ${from.storeId} was written by somebody else. Leave \`store\` as it was and apply once, so that it is identified; then move.`,
  );
}

/** Only what is empty, or holds nothing but (a part of) these very slots, is written to. */
function checkPlace(from: SlotStore, to: SlotStore, seen: StoreObservation, there: StoreObservation): void {
  if (there.obstacle !== null) throw new CannotMove(`${there.obstacle}. Remove the obstacle, then plan again.`);
  const ids = new Set(seen.versions.map((v) => v.id));
  if (there.movedTo === from.storeId || there.versions.every((v) => ids.has(v.id))) return;
  throw new CannotMove(
    `${to.storeId} already holds slots of something else. Nothing was changed. Give these another \`store.name\`, or remove what is there.`,
  );
}

/** CURRENT is put first, since the first version of a store becomes CURRENT: nobody who reads there already finds another. */
async function copy(
  from: SlotStore,
  to: SlotStore,
  seen: StoreObservation,
  consumer: Consumer,
  signal: AbortSignal,
): Promise<void> {
  const there = await to.observe(signal);
  const wanted = (slot: SlotName): Version | null => slotIn(seen, slot);
  const current = wanted("CURRENT");
  if (current === null) return;
  const changes: StoreChange[] = [];
  const ours = seen.versions.filter((v) => v.generation !== null && v.fingerprint !== null);
  for (const version of [current, ...ours.filter((v) => v !== current)]) {
    const copied = there.versions.find((v) => v.id === version.id);
    if (!copied) changes.push(...(await putting(from, version, signal)));
    changes.push(...marking(version, copied?.mark ?? null));
  }
  changes.push(...pointing(there, wanted));
  const kept = new Set(seen.versions.map((v) => v.id));
  const left = there.versions.filter((v) => !kept.has(v.id) && !stillInSlot(v, there, wanted));
  changes.push(...left.map((v) => ({ op: "forget", versionId: v.id }) as const));
  const { intent } = seen;
  if (intent && intent.generation > (newestOf(ours)?.generation ?? 0) && intent.id !== there.intent?.id) {
    changes.push({
      op: "intend",
      intentId: intent.id,
      generation: intent.generation,
      from: there.intent?.id ?? null,
    });
  }
  if (changes.length > 0) await to.change(changes, consumer, signal);
}

async function putting(from: SlotStore, version: Version, signal: AbortSignal): Promise<StoreChange[]> {
  const value = await from.read(version.id, signal);
  const { generation, fingerprint, weak } = version as { generation: number; fingerprint: string; weak: boolean };
  const labels = (version.triggers.length > 0 ? version.triggers : ["none"]).map((trigger) => ({
    generation,
    fingerprint,
    trigger,
    weak,
  }));
  const [first, ...others] = labels;
  return [
    { op: "put", versionId: version.id, value, own: first! },
    ...others.map((own) => ({ op: "label", versionId: version.id, own }) as const),
  ];
}

function marking({ id, mark }: Version, copied: Mark | null): StoreChange[] {
  if (mark?.kind === copied?.kind && mark?.from === copied?.from && mark?.at === copied?.at) return [];
  if (mark !== null) return [{ op: "mark", versionId: id, mark, seen: copied }];
  return [{ op: "unmark", versionId: id, mark: copied! }];
}

/** Moves of the slots that differ. Moving CURRENT takes PREVIOUS along, so that comes after it. */
function pointing(there: StoreObservation, wanted: (slot: SlotName) => Version | null): StoreChange[] {
  const changes: StoreChange[] = [];
  // An empty place makes its first version CURRENT by itself.
  let current = slotIn(there, "CURRENT")?.id ?? wanted("CURRENT")!.id;
  let previous = slotIn(there, "PREVIOUS")?.id ?? null;
  const move = (slot: SlotName, left: string | null): void => {
    const to = wanted(slot)?.id;
    if (to !== undefined && to !== left) changes.push({ op: "move", slot, from: left, to });
  };
  move("CURRENT", current);
  if (changes.length > 0) [previous, current] = [current, wanted("CURRENT")!.id];
  move("NEXT", slotIn(there, "NEXT")?.id ?? null);
  move("PREVIOUS", previous);
  return changes;
}

/** A slot is never emptied, so what the old place has no PREVIOUS for keeps what it has. */
const stillInSlot = (
  version: Version,
  there: StoreObservation,
  wanted: (slot: SlotName) => Version | null,
): boolean => {
  if (wanted("PREVIOUS") !== null) return false;
  const moved = slotIn(there, "CURRENT")?.id !== wanted("CURRENT")!.id;
  return version.slots.includes(moved ? "CURRENT" : "PREVIOUS");
};

const slotIn = (store: StoreObservation, slot: SlotName): Version | null =>
  store.versions.find((v) => v.slots.includes(slot)) ?? null;

const sameSlots = (a: StoreObservation, b: StoreObservation): boolean =>
  JSON.stringify([a.versions, a.intent]) === JSON.stringify([b.versions, b.intent]);
