import type { Mark, Version } from "../../../../providers/clientcreds/rotation/observation";
import type { Consumer, OwnLabel, SlotStore, StoreChange } from "../../../../providers/clientcreds/rotation/ports";
import { Secret } from "../../../../providers/clientcreds/secret/secret";

/** One credential's slots, empty at first, in a store under test. */
export interface StoreUnderTest {
  /** A new adapter on the same slots, as another process would have one. */
  open(): SlotStore;
  /** Sets the store's clock, in seconds since 1970. */
  setClock(at: number): void;
  dispose(): Promise<void>;
}

export const consumer: Consumer = { issuer: "https://example.okta.com", clientId: "0oa1billing" };
export const signal = new AbortController().signal;

export const valueOf = (generation: number): Secret => Secret.of(`value of generation ${generation} ✓`);

export const idOf = (generation: number): string =>
  `g${String(generation).padStart(8, "0")}-${valueOf(generation).fingerprint}`;

export const ownOf = (generation: number, trigger = "none"): OwnLabel => ({
  generation,
  fingerprint: valueOf(generation).fingerprint,
  trigger,
  weak: false,
});

type Put = StoreChange & { op: "put" };
export const put = (generation: number, trigger?: string): Put => ({
  op: "put",
  versionId: idOf(generation),
  value: valueOf(generation),
  own: ownOf(generation, trigger),
});

/** `from` and `to` as generations; 0: no version. */
export const move = (slot: "CURRENT" | "NEXT", from: number, to: number): StoreChange => ({
  op: "move",
  slot,
  from: from === 0 ? null : idOf(from),
  to: idOf(to),
});

/**
 * Behaviour of the SlotStore port, whatever holds the slots.
 *
 * @param deviations why a store that we cannot mend fails a test, by the test's name; if it passes after all, that is a failure
 */
export function describeSlotStoreContract(
  name: string,
  makeStore: () => Promise<StoreUnderTest>,
  deviations: Readonly<Record<string, string>> = {},
): void {
  const met = new Set<string>();
  const declare = (test: string, run: () => Promise<void>): void => {
    if (test in deviations) met.add(test);
    (test in deviations ? globalThis.it.failing : globalThis.it)(test, run);
  };
  const it = Object.assign(declare, { each: globalThis.it.each });

  describe(`${name} as a slot store`, () => {
    let underTest: StoreUnderTest;
    let store: SlotStore;
    const change = (...changes: StoreChange[]) => store.change(changes, consumer, signal);
    /** As a fresh process sees it. */
    const observe = () => underTest.open().observe(signal);
    const version = async (generation: number): Promise<Version | undefined> =>
      (await observe()).versions.find(({ id }) => id === idOf(generation));
    const slots = async (): Promise<Record<string, number | null>> =>
      Object.fromEntries((await observe()).versions.flatMap((v) => v.slots.map((slot) => [slot, v.generation])));
    /** Generation 2 is CURRENT and NEXT, 1 is PREVIOUS. */
    const rotateOnce = async () => {
      await change(put(1), move("NEXT", 0, 1));
      await change(put(2), move("NEXT", 1, 2));
      await change(move("CURRENT", 1, 2));
    };

    beforeEach(async () => {
      underTest = await makeStore();
      underTest.setClock(1_800_000_000);
      store = underTest.open();
    });
    afterEach(() => underTest.dispose());

    describe("before anything was written", () => {
      it("observes nothing", async () => {
        expect(await observe()).toEqual({
          at: 1_800_000_000,
          owner: null,
          clientId: null,
          versions: [],
          intent: null,
          obstacle: null,
        });
      });

      it("says that a version is missing", async () => {
        await expect(store.read(idOf(1), signal)).rejects.toMatchObject({ reason: "missing", effect: "not_done" });
      });

      it("takes no intent, which would become CURRENT", async () => {
        const intend: StoreChange = { op: "intend", intentId: "i1-x", generation: 1, from: null };
        await expect(change(intend)).rejects.toMatchObject({ name: "StoreError", effect: "not_done" });
        expect((await observe()).intent).toBeNull();
      });
    });

    describe("put", () => {
      it("makes the first version CURRENT and no other", async () => {
        await change(put(1));
        await change(put(2));
        expect(await slots()).toEqual({ CURRENT: 1 });
      });

      it("lists the version with all that a plan reads", async () => {
        await change({ ...put(7, "4f1a"), own: { ...ownOf(7, "4f1a"), weak: true } });
        expect((await observe()).versions).toEqual([
          {
            id: idOf(7),
            generation: 7,
            fingerprint: valueOf(7).fingerprint,
            weak: true,
            triggers: ["4f1a"],
            mark: null,
            slots: ["CURRENT"],
            own: true,
          },
        ]);
      });

      it("records the client for consumers", async () => {
        await change(put(1));
        expect((await observe()).clientId).toBe("0oa1billing");
      });

      it("gives the value back, to other processes too", async () => {
        await change(put(1));
        await change(put(2));
        expect((await underTest.open().read(idOf(1), signal)).equals(valueOf(1))).toBe(true);
        expect((await underTest.open().read(idOf(2), signal)).equals(valueOf(2))).toBe(true);
      });

      it("does nothing the second time", async () => {
        await change(put(1, "first"));
        const before = await observe();
        await change(put(1, "first"));
        expect(await observe()).toEqual(before);
      });

      it("never replaces the value of an id", async () => {
        await change(put(1));
        await expect(change({ ...put(1), value: Secret.of("another") })).rejects.toMatchObject({
          name: "StoreError",
          effect: "not_done",
        });
        expect((await store.read(idOf(1), signal)).equals(valueOf(1))).toBe(true);
      });

      it("keeps a value of any characters and of 4,096 bytes", async () => {
        const value = Secret.of('"\\\n\u0000 é 鍵 🔑'.padEnd(4_000, "x"));
        await change({ ...put(1), value });
        expect((await store.read(idOf(1), signal)).equals(value)).toBe(true);
      });
    });

    describe("put-next", () => {
      it("takes NEXT from whichever version holds it", async () => {
        await change(put(1), move("NEXT", 0, 1));
        await change({ ...put(2), op: "put-next" });
        expect(await slots()).toEqual({ CURRENT: 1, NEXT: 2 });
      });

      it("can be sent again after a lost answer", async () => {
        await change(put(1), move("NEXT", 0, 1));
        await change({ ...put(2), op: "put-next" });
        await change({ ...put(2), op: "put-next" });
        expect(await slots()).toEqual({ CURRENT: 1, NEXT: 2 });
        expect((await observe()).versions).toHaveLength(2);
      });
    });

    describe("move", () => {
      it("moves NEXT off exactly the version it was on", async () => {
        await change(put(1), move("NEXT", 0, 1));
        await change(put(2), move("NEXT", 1, 2));
        expect(await slots()).toEqual({ CURRENT: 1, NEXT: 2 });
      });

      it("lets PREVIOUS follow CURRENT to the version it left", async () => {
        await rotateOnce();
        expect(await slots()).toEqual({ CURRENT: 2, NEXT: 2, PREVIOUS: 1 });
      });

      it("goes back to an older version", async () => {
        await rotateOnce();
        await change(move("NEXT", 2, 1));
        await change(move("CURRENT", 2, 1));
        expect(await slots()).toEqual({ CURRENT: 1, NEXT: 1, PREVIOUS: 2 });
      });

      it.each(["CURRENT", "NEXT"] as const)("leaves %s alone when it is on another version", async (slot) => {
        await rotateOnce();
        await change(put(3));
        await expect(change(move(slot, 1, 3))).rejects.toMatchObject({ reason: "changed", effect: "not_done" });
        expect(await slots()).toEqual({ CURRENT: 2, NEXT: 2, PREVIOUS: 1 });
      });

      it("leaves NEXT alone when it was expected to be nowhere", async () => {
        await change(put(1), move("NEXT", 0, 1), put(2));
        await expect(change(move("NEXT", 0, 2))).rejects.toMatchObject({ reason: "changed" });
        expect(await slots()).toEqual({ CURRENT: 1, NEXT: 1 });
      });

      it("leaves NEXT alone when it is nowhere and was expected somewhere", async () => {
        await change(put(1), put(2));
        await expect(change(move("NEXT", 1, 2))).rejects.toMatchObject({ reason: "changed" });
        expect(await slots()).toEqual({ CURRENT: 1 });
      });

      it("refuses a version that does not exist", async () => {
        await change(put(1), move("NEXT", 0, 1));
        await expect(change(move("NEXT", 1, 2))).rejects.toMatchObject({ reason: "missing", effect: "not_done" });
        expect(await slots()).toEqual({ CURRENT: 1, NEXT: 1 });
      });

      it("lets one of two racers win", async () => {
        await change(put(1), move("NEXT", 0, 1), put(2), put(3));
        const racers = [2, 3].map((to) => underTest.open().change([move("NEXT", 1, to)], consumer, signal));
        const outcomes = await Promise.allSettled(racers);
        expect(outcomes.map((outcome) => outcome.status).sort()).toEqual(["fulfilled", "rejected"]);
        expect((await slots()).NEXT).toBe(outcomes[0]!.status === "fulfilled" ? 2 : 3);
      });
    });

    describe("mark", () => {
      const mark = (kind: Mark["kind"], from: number, seen: Mark | null = null): StoreChange => ({
        op: "mark",
        versionId: idOf(1),
        mark: { kind, from },
        seen,
      });
      const unmark = (seen: Mark): StoreChange => ({ op: "unmark", versionId: idOf(1), mark: seen });

      beforeEach(() => change(put(1)));

      it("records kind, origin and the store's whole seconds", async () => {
        underTest.setClock(1_800_000_060);
        await change(mark("waiting", 3));
        expect((await version(1))!.mark).toEqual({ kind: "waiting", from: 3, at: 1_800_000_060 });
      });

      it("replaces the mark that was seen, whatever its kind", async () => {
        await change(mark("ok", 1));
        const { mark: seen } = (await version(1))!;
        await change(mark("waiting", 2, seen));
        expect((await version(1))!.mark).toMatchObject({ kind: "waiting", from: 2 });
        underTest.setClock(1_800_000_060);
        await change(mark("waiting", 2, (await version(1))!.mark));
        expect((await version(1))!.mark).toEqual({ kind: "waiting", from: 2, at: 1_800_000_060 });
      });

      it("counts the later time when it is made again", async () => {
        await change(mark("ok", 1));
        underTest.setClock(1_800_000_060);
        await change(mark("ok", 1));
        expect((await version(1))!.mark!.at).toBe(1_800_000_060);
      });

      it("is removed by naming it", async () => {
        await change(mark("ok", 1));
        await change(unmark({ kind: "ok", from: 1, at: 1_800_000_000 }));
        expect((await version(1))!.mark).toBeNull();
      });

      it.each([
        ["kind", { kind: "sent", from: 1, at: 1_800_000_000 }],
        ["origin", { kind: "ok", from: 2, at: 1_800_000_000 }],
        ["time", { kind: "ok", from: 1, at: 1_799_999_999 }],
      ] as [string, Mark][])("stays when another %s is named", async (_, other) => {
        await change(mark("ok", 1));
        await change(unmark(other));
        expect((await version(1))!.mark).toEqual({ kind: "ok", from: 1, at: 1_800_000_000 });
      });

      it("may be removed where there is none", async () => {
        await change(unmark({ kind: "ok", from: 1, at: 1_800_000_000 }));
        expect((await version(1))!.mark).toBeNull();
      });

      it("stays when its version's slots move", async () => {
        await change(mark("ok", 1), put(2), move("CURRENT", 1, 2));
        expect((await version(1))!.mark).toEqual({ kind: "ok", from: 1, at: 1_800_000_000 });
      });
    });

    describe("label", () => {
      const label = (trigger: string): StoreChange => ({ op: "label", versionId: idOf(1), own: ownOf(1, trigger) });

      it("adds a trigger beside the first", async () => {
        await change(put(1, "a"));
        await change(label("b"));
        expect([...(await version(1))!.triggers].sort()).toEqual(["a", "b"]);
      });

      it("adds one only once", async () => {
        await change(put(1, "a"));
        await change(label("a"));
        expect((await version(1))!.triggers).toEqual(["a"]);
      });
    });

    describe("forget", () => {
      const forget = (generation: number): StoreChange => ({ op: "forget", versionId: idOf(generation) });

      it("drops a version in no slot", async () => {
        await change(put(1), put(2));
        await change(forget(2));
        expect(await version(2)).toBeUndefined();
      });

      it("alone drops versions: one that lost its last slot stays listed", async () => {
        await rotateOnce();
        await change(put(3), move("NEXT", 2, 3));
        await change(move("CURRENT", 2, 3));
        expect(await version(1)).toMatchObject({ slots: [], own: true, generation: 1 });
      });

      it("may be repeated", async () => {
        await change(put(1), put(2));
        await change(forget(2));
        await expect(change(forget(2))).resolves.toBeUndefined();
      });

      it("never takes a version out of a slot", async () => {
        await rotateOnce();
        await change(forget(1)).catch((error: unknown) => expect(error).toMatchObject({ reason: "changed" }));
        expect((await slots()).PREVIOUS ?? null).not.toBe(2);
        expect((await store.read(idOf(1), signal)).equals(valueOf(1))).toBe(true);
      });
    });

    describe("intend", () => {
      const intend = (intentId: string, from: string | null, generation = 2): StoreChange => ({
        op: "intend",
        intentId,
        generation,
        from,
      });

      it("announces a generation with its time, apart from the versions", async () => {
        await change(put(1));
        await change(intend("i2-a", null));
        const { intent, versions } = await observe();
        expect(intent).toEqual({ id: "i2-a", generation: 2, at: 1_800_000_000 });
        expect(versions.map(({ id }) => id)).toEqual([idOf(1)]);
      });

      it("is won by one", async () => {
        await change(put(1));
        await change(intend("i2-a", null));
        await expect(change(intend("i2-b", null))).rejects.toMatchObject({ reason: "changed" });
        expect((await observe()).intent!.id).toBe("i2-a");
      });

      it("follows exactly the intent before it", async () => {
        await change(put(1));
        await change(intend("i2-a", null));
        await change(intend("i3-b", "i2-a", 3));
        await expect(change(intend("i3-c", "i2-a", 3))).rejects.toMatchObject({ reason: "changed" });
        expect((await observe()).intent).toMatchObject({ id: "i3-b", generation: 3 });
      });
    });

    describe("own", () => {
      const own = (owner: string, from: string | null): StoreChange => ({ op: "own", owner, from });

      it("records the owner", async () => {
        await change(put(1), own("a", null));
        expect((await observe()).owner).toBe("a");
      });

      it("is taken over from exactly the owner seen", async () => {
        await change(put(1), own("a", null));
        await change(own("b", "a"));
        await expect(change(own("c", "a"))).rejects.toMatchObject({ reason: "changed", effect: "not_done" });
        expect((await observe()).owner).toBe("b");
      });
    });

    describe("a copy from another store", () => {
      it("keeps the times of its marks", async () => {
        await change(put(1), { op: "mark", versionId: idOf(1), mark: { kind: "current", from: 0, at: 1_700_000_000 } });
        expect((await version(1))!.mark).toEqual({ kind: "current", from: 0, at: 1_700_000_000 });
      });

      it("puts the old value into PREVIOUS by itself, off exactly what it held", async () => {
        await change(put(2), put(1));
        await change({ op: "move", slot: "PREVIOUS", from: null, to: idOf(1) });
        expect(await slots()).toMatchObject({ CURRENT: 2, PREVIOUS: 1 });
        await expect(change({ op: "move", slot: "PREVIOUS", from: null, to: idOf(1) })).rejects.toMatchObject({
          reason: "changed",
        });
      });
    });

    describe("leave", () => {
      it("notes where the slots went, and leaves them readable", async () => {
        await change(put(1));
        await change({ op: "leave", to: "file:elsewhere#x" });
        expect((await observe()).movedTo).toBe("file:elsewhere#x");
        expect((await store.read(idOf(1), signal)).equals(valueOf(1))).toBe(true);
      });

      it("is undone when they come back", async () => {
        await change(put(1));
        await change({ op: "leave", to: "file:elsewhere#x" });
        await change({ op: "leave", to: null });
        expect(await observe()).not.toHaveProperty("movedTo");
      });
    });

    describe("remove", () => {
      it("removes all slots", async () => {
        await rotateOnce();
        await store.remove(signal);
        expect((await observe()).versions).toEqual([]);
      });

      it("may be repeated", async () => {
        await change(put(1));
        await store.remove(signal);
        await expect(store.remove(signal)).resolves.toBeUndefined();
      });
    });

    it("stops when it is cancelled", async () => {
      const aborted = AbortSignal.abort();
      await expect(store.change([put(1)], consumer, aborted)).rejects.toMatchObject({ effect: "not_done" });
      await expect(store.observe(aborted)).rejects.toMatchObject({ name: "StoreError" });
      expect((await observe()).versions).toEqual([]);
    });
  });

  const unmet = Object.keys(deviations).filter((test) => !met.has(test));
  if (unmet.length > 0) throw new Error(`no test is named ${unmet.join(", ")}`);
}
