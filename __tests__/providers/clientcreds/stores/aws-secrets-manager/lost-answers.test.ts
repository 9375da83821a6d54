import type { SlotStore, StoreChange } from "../../../../../providers/clientcreds/rotation/ports";
import { consumer, idOf, move, ownOf, put, signal, valueOf } from "../slot-store-contract";
import { startAwsService, useTestCredentials, type AwsService } from "./aws-service";

useTestCredentials();

/** AWS's SDK repeats what it got no answer to, by itself. */
describe("lost answers of AWS Secrets Manager", () => {
  let service: AwsService;
  let store: SlotStore;
  let open: () => SlotStore;
  const change = (...changes: StoreChange[]) => store.change(changes, consumer, signal);
  const slots = async (): Promise<Record<string, number | null>> =>
    Object.fromEntries(
      (await open().observe(signal)).versions.flatMap((v) => v.slots.map((slot) => [slot, v.generation])),
    );
  /** The effect happens, the answer is lost, `times` times from now. */
  const lose = (operation: string, times = 1): void => {
    for (let nth = 1; nth <= times; nth++) {
      service.sandbox.faults.add({
        path: new RegExp(`^/${operation}$`),
        nth,
        fault: { kind: "drop", when: "after" },
      });
    }
  };
  const sent = (operation: string): number =>
    service.sandbox.requests.filter(({ path }) => path === `/${operation}`).length;

  beforeEach(async () => {
    service = await startAwsService({ now: Date.now });
    const aws = await service.connect();
    open = () => aws.open("okta/0oa1");
    store = open();
    await change(put(1), move("NEXT", 0, 1));
  });
  afterEach(() => service.sandbox.stop());

  it("of a put are had by putting the same again", async () => {
    lose("PutSecretValue");
    await change(put(2));
    expect(sent("PutSecretValue")).toBe(3);
    const { versions } = await open().observe(signal);
    expect(versions.map(({ generation, own }) => [generation, own])).toEqual([[1, true], [2, true]]); // prettier-ignore
  });

  it("of a move are told from a lost race", async () => {
    await change(put(2));
    lose("UpdateSecretVersionStage");
    await expect(change(move("NEXT", 1, 2))).resolves.toBeUndefined();
    expect(await slots()).toEqual({ CURRENT: 1, NEXT: 2 });
  });

  it("of a move that somebody else has undone meanwhile are a lost race", async () => {
    await change(put(2), put(3));
    const other = open();
    service.sandbox.faults.add({
      path: /^\/UpdateSecretVersionStage$/,
      nth: 1,
      fault: { kind: "hook", after: () => other.change([move("NEXT", 2, 3)], consumer, signal) },
    });
    lose("UpdateSecretVersionStage");
    await expect(change(move("NEXT", 1, 2))).rejects.toMatchObject({ reason: "changed" });
    expect(await slots()).toEqual({ CURRENT: 1, NEXT: 3 });
  });

  it("of a mark leave one mark", async () => {
    lose("UpdateSecretVersionStage");
    await change({ op: "mark", versionId: idOf(1), mark: { kind: "ok", from: 1 } });
    const [version] = (await open().observe(signal)).versions;
    expect(version!.mark).toMatchObject({ kind: "ok", from: 1 });
  });

  it("of a removed mark are a success", async () => {
    await change({ op: "mark", versionId: idOf(1), mark: { kind: "ok", from: 1 } });
    const mark = (await open().observe(signal)).versions[0]!.mark!;
    lose("UpdateSecretVersionStage");
    await change({ op: "unmark", versionId: idOf(1), mark });
    expect((await open().observe(signal)).versions[0]!.mark).toBeNull();
  });

  it("of a won intent are a success", async () => {
    lose("UpdateSecretVersionStage");
    await change({ op: "intend", intentId: "i2-a", generation: 2, from: null });
    expect((await open().observe(signal)).intent).toMatchObject({ id: "i2-a", generation: 2 });
  });

  it("of the owner mark, a removal and a creation are a success", async () => {
    lose("TagResource");
    await change({ op: "own", owner: "a", from: null });
    expect((await open().observe(signal)).owner).toBe("a");
    lose("DeleteSecret");
    await store.remove(signal);
    expect((await open().observe(signal)).versions).toEqual([]);
    lose("CreateSecret");
    const fresh = (await service.connect()).open("another");
    await fresh.change([{ op: "own", owner: "b", from: null }], consumer, signal);
    expect((await fresh.observe(signal)).owner).toBe("b");
  });

  it("that stay lost leave open what happened", async () => {
    lose("PutSecretValue", 3);
    await expect(change(put(2))).rejects.toMatchObject({ name: "StoreError", effect: "unclear" });
    await change(put(2));
    expect((await open().observe(signal)).versions).toHaveLength(2);
  });

  it("of a read leave nothing open", async () => {
    lose("DescribeSecret", 3);
    await expect(open().observe(signal)).rejects.toMatchObject({ effect: "not_done" });
  });

  it("of a server's error leave open what happened", async () => {
    for (const nth of [1, 2, 3]) {
      service.sandbox.faults.add({ path: /^\/PutSecretValue$/, nth, fault: { kind: "status", status: 500 } });
    }
    await expect(change(put(2))).rejects.toMatchObject({
      effect: "unclear",
      message: expect.stringContaining("Whether it was done is not clear"),
    });
  });

  it("that end in a refusal leave open what happened", async () => {
    service.sandbox.faults.add({
      path: /^\/PutSecretValue$/,
      nth: 1,
      fault: { kind: "hook", after: () => void service.sandbox.deny("PutSecretValue") },
    });
    lose("PutSecretValue");
    await expect(change(put(2))).rejects.toMatchObject({
      effect: "unclear",
      message: expect.stringContaining("secretsmanager:PutSecretValue is not allowed"),
    });
  });

  it("by throttling are repeated until there is one", async () => {
    service.sandbox.faults.add({ path: /^\/PutSecretValue$/, nth: 1, fault: { kind: "status", status: 429 } });
    await change(put(2));
    expect((await open().observe(signal)).versions).toHaveLength(2);
  });

  it("by an address where nobody listens leave nothing open", async () => {
    await service.sandbox.stop();
    await expect(change(put(2))).rejects.toMatchObject({
      effect: "not_done",
      message: expect.stringMatching(/^DescribeSecret on arn:aws:secretsmanager:.* the connection was refused/),
    });
    await expect(open().observe(signal)).rejects.toMatchObject({ name: "StoreError" });
  });

  it("by cancelling in the middle of a write leave open what happened", async () => {
    const stop = new AbortController();
    service.sandbox.faults.add({
      path: /^\/PutSecretValue$/,
      fault: { kind: "hook", after: () => stop.abort() },
    });
    await expect(store.change([put(2)], consumer, stop.signal)).rejects.toMatchObject({
      name: "StoreError",
      effect: "unclear",
    });
  });

  it("never show the value", async () => {
    lose("PutSecretValue", 3);
    const error = await change(put(2)).catch((e: unknown) => e);
    const shown = `${require("node:util").inspect(error, { depth: 20, showHidden: true })}${JSON.stringify(error)}`;
    expect(shown).not.toContain(valueOf(2).unsafeUnwrap());
    expect(shown).toContain("PutSecretValue");
  });

  it("of a put of a version that lost its label are had with the label", async () => {
    await change(put(2), { op: "forget", versionId: idOf(2) });
    await change({ ...put(2), own: ownOf(2, "again") });
    expect((await open().observe(signal)).versions[1]).toMatchObject({ generation: 2, own: true, triggers: ["again"] });
  });
});
