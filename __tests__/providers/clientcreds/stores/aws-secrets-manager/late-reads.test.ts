import type { SlotStore, StoreChange } from "../../../../../providers/clientcreds/rotation/ports";
import { consumer, idOf, move, put, signal, valueOf } from "../slot-store-contract";
import { startAwsService, useTestCredentials, type AwsService } from "./aws-service";

useTestCredentials();

/** AWS's reads lag behind its writes. */
describe("late reads of AWS Secrets Manager", () => {
  let service: AwsService;
  let store: SlotStore;
  const change = (...changes: StoreChange[]) => store.change(changes, consumer, signal);
  const generations = async () =>
    (await store.observe(signal)).versions.flatMap((v) => v.slots.map((slot) => `${slot} ${v.generation}`)).sort();
  /** The next `times` reads show what was there `acts` changes ago. */
  const lag = (operation: string, acts: number, times: number): void => {
    for (let nth = 1; nth <= times; nth++) {
      service.sandbox.faults.add({ path: new RegExp(`^/${operation}$`), nth, fault: { kind: "stale", acts } });
    }
  };

  beforeEach(async () => {
    service = await startAwsService({ now: Date.now });
    store = (await service.connect()).open("okta/0oa1");
  });
  afterEach(() => service.sandbox.stop());

  it("are waited for where this process wrote what they lack", async () => {
    await change(put(1), move("NEXT", 0, 1), put(2), move("NEXT", 1, 2));
    lag("DescribeSecret", 1, 2);
    expect(await generations()).toEqual(["CURRENT 1", "NEXT 2"]);
  });

  it("of a secret that was just made are waited for", async () => {
    lag("DescribeSecret", 99, 3);
    lag("PutSecretValue", 99, 2);
    await change({ op: "own", owner: "a", from: null }, put(1));
    expect(await store.observe(signal)).toMatchObject({ owner: "a", clientId: "0oa1billing" });
  });

  it("of a value that was just put are waited for", async () => {
    await change(put(1), put(2));
    lag("GetSecretValue", 1, 2);
    expect((await store.read(idOf(2), signal)).equals(valueOf(2))).toBe(true);
  });

  it("do not make a version missing that is to be marked", async () => {
    await change(put(1), put(2));
    lag("DescribeSecret", 1, 2);
    await change({ op: "mark", versionId: idOf(2), mark: { kind: "waiting", from: 1 } });
    expect((await store.observe(signal)).versions[1]!.mark).toMatchObject({ kind: "waiting" });
  });

  it("do not make a lost answer look like a refusal", async () => {
    await change(put(1), move("NEXT", 0, 1), put(2));
    service.sandbox.faults.add({
      path: /^\/UpdateSecretVersionStage$/,
      nth: 1,
      fault: { kind: "drop", when: "after" },
    });
    lag("DescribeSecret", 1, 1);
    await change(move("NEXT", 1, 2));
    expect(await generations()).toEqual(["CURRENT 1", "NEXT 2"]);
  });

  it("are believed in the end, for somebody else may have been here", async () => {
    await change(put(1), move("NEXT", 0, 1), put(2));
    const other = (await service.connect()).open("okta/0oa1");
    await other.change([move("NEXT", 1, 2)], consumer, signal);
    expect(await generations()).toEqual(["CURRENT 1", "NEXT 2"]);
  }, 20_000);

  it("can be stopped while they are waited for", async () => {
    await change(put(1), move("NEXT", 0, 1), put(2), move("NEXT", 1, 2));
    const stop = new AbortController();
    service.sandbox.faults.add({ path: /^\/DescribeSecret$/, fault: { kind: "stale", acts: 1 } });
    const observing = store.observe(stop.signal);
    stop.abort();
    await expect(observing).rejects.toMatchObject({ name: "StoreError", effect: "not_done" });
  });
});
