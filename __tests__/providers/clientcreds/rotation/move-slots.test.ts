import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { moveSlots } from "../../../../providers/clientcreds/rotation/execute/move-slots";
import type { StoreObservation } from "../../../../providers/clientcreds/rotation/observation";
import type { SlotStore, StoreChange } from "../../../../providers/clientcreds/rotation/ports";
import { encryptedFileStore } from "../../../../providers/clientcreds/stores/encrypted-file";
import { consumer, idOf, move, put, signal } from "../stores/slot-store-contract";

const mark = (generation: number, kind: "ok" | "current" | "off", against: number): StoreChange => ({
  op: "mark",
  versionId: idOf(generation),
  mark: { kind, from: against },
});

/** A process that is gone: no call of it has an effect any more. */
class Gone extends Error {}

/** A store of a process that ends at one of its calls: before it, or after it had its effect. */
function dying(store: SlotStore, calls: { left: number }, when: "before" | "after"): SlotStore {
  const call = async <T>(act: () => Promise<T>): Promise<T> => {
    if (calls.left < 0) throw new Gone();
    const last = calls.left-- === 0;
    if (last && when === "before") throw new Gone();
    const answer = await act();
    if (last) throw new Gone();
    return answer;
  };
  return {
    storeId: store.storeId,
    observe: (s) => call(() => store.observe(s)),
    read: (id, s) => call(() => store.read(id, s)),
    change: (changes, c, s) => call(() => store.change(changes, c, s)),
    remove: (s) => call(() => store.remove(s)),
  };
}

describe("moving slots to another store", () => {
  let folder: string;
  let now: number;
  let from: SlotStore;
  let to: SlotStore;
  const store = (file: string): SlotStore =>
    encryptedFileStore(
      {
        path: join(folder, file),
        env: { CLIENTCREDS_FILE_KEY: Buffer.alloc(32, 1).toString("base64") },
        now: () => now,
      },
      "okta/0oa1",
    );
  const go = (a = from, b = to): Promise<void> => moveSlots(a, b, "me", consumer, signal);
  const slotsOf = ({ versions, intent }: StoreObservation) => ({
    versions: [...versions].sort((a, b) => (a.id < b.id ? -1 : 1)),
    intent,
  });

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "move-slots-"));
    now = 1_800_000_000;
    [from, to] = [store("old"), store("new")];
    // In mid-rotation: generation 1 retired, 2 in use, 3 to come.
    await from.change([{ op: "own", owner: "me", from: null }, put(1), move("NEXT", 0, 1)], consumer, signal);
    await from.change([put(2), move("NEXT", 1, 2), move("CURRENT", 1, 2), mark(2, "current", 1)], consumer, signal);
    now += 100;
    await from.change([mark(1, "off", 2), put(3), move("NEXT", 2, 3), mark(3, "ok", 2)], consumer, signal);
    now += 1000;
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it("copies values, generations, slots and the times of marks, and keeps the old place readable", async () => {
    const before = await from.observe(signal);
    await go();
    const after = await to.observe(signal);
    expect(slotsOf(after)).toEqual(slotsOf(before));
    expect(after.owner).toBe("me");
    expect((await from.observe(signal)).movedTo).toBe(to.storeId);
    for (const { id } of before.versions) {
      expect((await to.read(id, signal)).equals(await from.read(id, signal))).toBe(true);
    }
  });

  it.each(["before", "after"] as const)("ends the same wherever its process dies %s an effect", async (when) => {
    const wanted = slotsOf(await from.observe(signal));
    let deaths = 0;
    for (; ; deaths++) {
      const target = store(`new-${when}-${deaths}`);
      const source = from;
      await source.change([{ op: "leave", to: null }], consumer, signal);
      const calls = { left: deaths };
      const died = await go(dying(source, calls, when), dying(target, calls, when)).then(
        () => false,
        (error: unknown) => {
          if (!(error instanceof Gone)) throw error;
          return true;
        },
      );
      await go(source, target);
      const there = await target.observe(signal);
      expect(slotsOf(there)).toEqual(wanted);
      expect(there.owner).toBe("me");
      expect(there).not.toHaveProperty("movedTo");
      if (!died) break;
    }
    expect(deaths).toBeGreaterThan(8);
  });

  it("never copies twice: what rotated at the new place stays", async () => {
    await go();
    await to.change([move("CURRENT", 2, 3), mark(3, "current", 2)], consumer, signal);
    const rotated = slotsOf(await to.observe(signal));
    await go();
    expect(slotsOf(await to.observe(signal))).toEqual(rotated);
  });

  it("comes back over what was left, and clears the note", async () => {
    await go();
    await to.change([move("CURRENT", 2, 3), mark(3, "current", 2)], consumer, signal);
    const rotated = await to.observe(signal);
    await go(to, from);
    const back = await from.observe(signal);
    expect(slotsOf(back)).toEqual(slotsOf(rotated));
    expect(back).not.toHaveProperty("movedTo");
    expect((await to.observe(signal)).movedTo).toBe(from.storeId);
  });

  it("writes nothing where something else is", async () => {
    await to.change([put(7)], consumer, signal);
    await expect(go()).rejects.toThrow("already holds slots of something else");
    expect(await from.observe(signal)).not.toHaveProperty("movedTo");
    expect((await to.observe(signal)).versions.map(({ id }) => id)).toEqual([idOf(7)]);
  });

  it("moves nothing that belongs to another resource, or that went elsewhere before", async () => {
    await expect(moveSlots(from, to, "somebody else", consumer, signal)).rejects.toThrow("belong to another resource");
    await go();
    await expect(go(from, store("third"))).rejects.toThrow(`were moved to ${to.storeId} before`);
  });
});
