import type { SlotStore, StoreChange } from "../../../../../providers/clientcreds/rotation/ports";
import type { AwsSecretsManagerOptions } from "../../../../../providers/clientcreds/stores/aws-secrets-manager";
import { consumer, idOf, put, signal } from "../slot-store-contract";
import { startAwsService, useTestCredentials, type AwsService } from "./aws-service";

const NAME = "okta/0oa1";
const DOCUMENT = "okta/0oa1/document";

const next = (from: number | null, to: number): StoreChange => ({
  op: "move",
  slot: "NEXT",
  from: from === null ? null : idOf(from),
  to: idOf(to),
});
const promote = (from: number, to: number): StoreChange[] => [
  { op: "move", slot: "CURRENT", from: idOf(from), to: idOf(to) },
  { op: "mark", versionId: idOf(to), mark: { kind: "current", from } },
];

describe("the document with all slots", () => {
  useTestCredentials();
  let aws: AwsService;
  beforeEach(async () => {
    aws = await startAwsService();
  });
  afterEach(() => aws.sandbox.stop());

  const open = async (options: AwsSecretsManagerOptions = {}): Promise<SlotStore> =>
    (await aws.connect({ document: "{name}/document", ...options })).open(NAME);
  const change = (store: SlotStore, ...changes: StoreChange[]) => store.change(changes, consumer, signal);

  /** Generation in each slot, as a consumer of the document reads it. */
  const document = (): Record<string, number | null> => {
    const { payload } = aws.sandbox.secret(DOCUMENT).versions.find((v) => v.stages.includes("AWSCURRENT"))!;
    const slots = JSON.parse((payload as { SecretString: string }).SecretString) as Record<string, any>;
    return Object.fromEntries(Object.entries(slots).map(([slot, value]) => [slot, value?.generation ?? null]));
  };

  it("follows the slots through a rotation and back", async () => {
    const store = await open();
    await change(store, put(1));
    expect(document()).toEqual({ CURRENT: 1, NEXT: null, PREVIOUS: null });
    await change(store, put(2), next(null, 2));
    expect(document()).toEqual({ CURRENT: 1, NEXT: 2, PREVIOUS: null });
    await change(store, ...promote(1, 2));
    expect(document()).toEqual({ CURRENT: 2, NEXT: 2, PREVIOUS: 1 });
    await change(store, next(2, 1), ...promote(2, 1));
    expect(document()).toEqual({ CURRENT: 1, NEXT: 1, PREVIOUS: 2 });
    await change(store, next(1, 2), ...promote(1, 2));
    expect(document()).toEqual({ CURRENT: 2, NEXT: 2, PREVIOUS: 1 });
  });

  it("holds what a version holds, for each slot", async () => {
    const store = await open({ layout: { kind: "json", fields: { client_secret: "password" } } });
    await change(store, put(1));
    const versions = [NAME, DOCUMENT].map((name) => aws.sandbox.secret(name).versions[0]!.payload);
    const [version, whole] = versions.map((p) => JSON.parse((p as { SecretString: string }).SecretString) as any);
    expect(whole).toEqual({ CURRENT: version, NEXT: null, PREVIOUS: null });
  });

  it("is read by consumers before a mark starts a clock, also where the move's own writing was lost", async () => {
    const store = await open();
    await change(store, put(1));
    const lost = aws.sandbox.faults.add({ path: /PutSecretValue/, nth: 2, fault: { kind: "drop", when: "before" } });
    const more = aws.sandbox.faults.add({ path: /PutSecretValue/, nth: 3, fault: { kind: "drop", when: "before" } });
    const again = aws.sandbox.faults.add({ path: /PutSecretValue/, nth: 4, fault: { kind: "drop", when: "before" } });
    await expect(change(store, put(2), next(null, 2))).rejects.toThrow(DOCUMENT);
    for (const fault of [lost, more, again]) fault.remove();
    expect(document()).toMatchObject({ NEXT: null });
    // The next applier, which finds the slots moved.
    let written = false;
    aws.sandbox.onRequest(({ path }) => {
      if (path === "/PutSecretValue") written = true;
      if (path === "/UpdateSecretVersionStage") expect(written).toBe(true);
    });
    const mark: StoreChange = { op: "mark", versionId: idOf(2), mark: { kind: "waiting", from: 1 } };
    await change(await open(), mark);
    expect(document()).toEqual({ CURRENT: 1, NEXT: 2, PREVIOUS: null });
  });

  it("is written once for the same slots", async () => {
    await change(await open(), put(1));
    const versions = aws.sandbox.secret(DOCUMENT).versions.length;
    await change(await open(), put(1));
    expect(aws.sandbox.secret(DOCUMENT).versions).toHaveLength(versions);
  });

  it("never overwrites a secret that is not derived from these slots", async () => {
    const other = (await aws.connect()).open(DOCUMENT);
    await change(other, put(7));
    await expect(change(await open(), put(1))).rejects.toThrow("it is not derived from these slots");
    expect(aws.sandbox.secret(DOCUMENT).versions).toHaveLength(1);
  });

  it("is not created where that is not wanted", async () => {
    await change((await aws.connect()).open(NAME), put(1));
    const store = await open({ create: false });
    await expect(change(store, put(2), next(null, 2))).rejects.toThrow("`create` is false");
  });

  it("is removed with the slots, and a foreign one is not", async () => {
    const store = await open();
    await change(store, put(1));
    await store.remove(signal);
    expect(aws.sandbox.secret(DOCUMENT).deletion).toBeDefined();
    const foreign = (await aws.connect()).open("other/document");
    await change(foreign, put(7));
    await (await aws.connect({ document: "{name}/document" })).open("other").remove(signal);
    expect(aws.sandbox.secret("other/document").deletion).toBeUndefined();
  });
});
