import type { SecretsManager } from "@aws-sdk/client-secrets-manager";
import type { SlotStore, StoreChange } from "../../../../../providers/clientcreds/rotation/ports";
import { consumer, idOf, move, ownOf, put, signal, valueOf } from "../slot-store-contract";
import { startAwsService, useTestCredentials, type AwsService } from "./aws-service";

useTestCredentials();

const NAME = "okta/0oa1";
const FOREIGN = "3f0c1b8e-2d53-4f0c-9d3a-0a6f5a1c7e11";

describe("observing AWS Secrets Manager", () => {
  let service: AwsService;
  let store: SlotStore;
  let byHand: SecretsManager;
  const change = (...changes: StoreChange[]) => store.change(changes, consumer, signal);
  const observe = async () => (await service.connect()).open(NAME).observe(signal);
  const addLabel = (VersionStage: string, MoveToVersionId: string, RemoveFromVersionId?: string) =>
    byHand.updateSecretVersionStage({ SecretId: NAME, VersionStage, MoveToVersionId, RemoveFromVersionId });
  const writeByHand = (...VersionStages: string[]) =>
    byHand.putSecretValue({ SecretId: NAME, ClientRequestToken: FOREIGN, SecretString: "by hand", VersionStages });

  beforeEach(async () => {
    service = await startAwsService({ now: Date.now });
    const { SecretsManager } = await import("@aws-sdk/client-secrets-manager");
    byHand = new SecretsManager({ endpoint: service.sandbox.url, region: service.sandbox.region });
    store = (await service.connect()).open(NAME);
    await change(put(1), move("NEXT", 0, 1), put(2, "4f1a"), move("NEXT", 1, 2));
    // What it wrote is seen, so nothing of it is waited for any more when somebody else changes it.
    await store.observe(signal);
  });
  afterEach(() => service.sandbox.stop());

  it("reads no value and needs no right but to describe", async () => {
    const before = service.sandbox.requests.length;
    for (const action of ["GetSecretValue", "ListSecretVersionIds", "PutSecretValue", "TagResource"] as const) {
      service.sandbox.deny(action);
    }
    const { versions } = await observe();
    expect(versions.map(({ generation, triggers }) => [generation, ...triggers])).toEqual([[1, "none"], [2, "4f1a"]]); // prettier-ignore
    const asked = service.sandbox.requests.slice(before).map(({ path }) => path);
    expect(asked).toEqual(["/", "/DescribeSecret"]);
  });

  it("shows the same twice where nothing happened", async () => {
    const { at: _, ...first } = await observe();
    const { at: __, ...second } = await observe();
    expect(JSON.stringify(second)).toBe(JSON.stringify(first));
  });

  it("shows a version that somebody else wrote as unknown, until it is labelled", async () => {
    await writeByHand();
    const seen = (await observe()).versions.find(({ id }) => id === FOREIGN)!;
    expect(seen).toMatchObject({ generation: null, fingerprint: null, own: false, slots: ["CURRENT"] });
    const fingerprint = valueOf(9).fingerprint;
    await change(
      { op: "label", versionId: FOREIGN, own: { generation: 3, fingerprint, trigger: "none", weak: true } },
      { op: "mark", versionId: FOREIGN, mark: { kind: "refused", from: 1 } },
    );
    const known = (await observe()).versions.find(({ id }) => id === FOREIGN)!;
    expect(known).toMatchObject({ generation: 3, fingerprint, own: true, weak: true, mark: { kind: "refused" } });
    await change({ op: "unmark", versionId: FOREIGN, mark: known.mark! });
    expect((await observe()).versions.find(({ id }) => id === FOREIGN)!.mark).toBeNull();
  });

  it("refuses to mark what it does not know", async () => {
    await writeByHand();
    await expect(change({ op: "mark", versionId: FOREIGN, mark: { kind: "refused", from: 1 } })).rejects.toMatchObject({
      name: "StoreError",
      effect: "not_done",
    });
  });

  it("knows our version by its id though its label was taken away", async () => {
    await byHand.updateSecretVersionStage({
      SecretId: NAME,
      VersionStage: `cc/own/2/${valueOf(2).fingerprint}/4f1a`,
      RemoveFromVersionId: idOf(2),
    });
    const seen = (await observe()).versions[1]!;
    expect(seen).toMatchObject({ generation: 2, fingerprint: valueOf(2).fingerprint, own: false, triggers: [] });
    await change({ op: "label", versionId: idOf(2), own: ownOf(2, "4f1a") });
    expect((await observe()).versions[1]).toMatchObject({ own: true, triggers: ["4f1a"] });
  });

  it("counts the later of two marks, and at the same time the later kind", async () => {
    const fp6 = valueOf(2).fingerprint.slice(0, 6);
    await addLabel(`cc/ok/2-${fp6}/1/1700000000`, idOf(2));
    await addLabel(`cc/waiting/2-${fp6}/1/1700000000`, idOf(2));
    expect((await observe()).versions[1]!.mark).toEqual({ kind: "ok", from: 1, at: 1_700_000_000 });
    await addLabel(`cc/waiting/2-${fp6}/1/1700000001`, idOf(2));
    expect((await observe()).versions[1]!.mark).toEqual({ kind: "waiting", from: 1, at: 1_700_000_001 });
    const seen = (await observe()).versions[1]!.mark;
    await change({ op: "mark", versionId: idOf(2), mark: { kind: "current", from: 1 }, seen });
    const { stages } = service.sandbox.secret(NAME).versions[1]!;
    expect(stages.filter((label) => !/^(cc\/own|NEXT)/.test(label))).toEqual([expect.stringMatching(/^cc\/current\//)]);
  });

  it("does not take away a mark that it has not seen", async () => {
    await change({ op: "mark", versionId: idOf(2), mark: { kind: "ok", from: 1, at: 1_700_000_000 } });
    const seen = (await observe()).versions[1]!.mark!;
    const fresh = `cc/ok/2-${valueOf(2).fingerprint.slice(0, 6)}/1/1700000500`;
    await addLabel(fresh, idOf(2));
    await change({ op: "unmark", versionId: idOf(2), mark: seen });
    expect((await observe()).versions[1]!.mark).toEqual({ kind: "ok", from: 1, at: 1_700_000_500 });
  });

  it("keeps a mark made since, by somebody who replaces the same one at the same time", async () => {
    const at = 1_700_000_000;
    await change({ op: "mark", versionId: idOf(2), mark: { kind: "sent", from: 1, at } });
    const seen = (await observe()).versions[1]!.mark;
    await change({ op: "mark", versionId: idOf(2), mark: { kind: "ok", from: 1, at }, seen });
    await change({ op: "mark", versionId: idOf(2), mark: { kind: "sent", from: 1, at }, seen });
    expect((await observe()).versions[1]!.mark).toEqual({ kind: "ok", from: 1, at });
  });

  it("leaves labels of others alone, also on a version that it forgets", async () => {
    await addLabel("theirs", idOf(2));
    await change(move("NEXT", 2, 1), { op: "forget", versionId: idOf(2) });
    expect(service.sandbox.secret(NAME).versions[1]!.stages).toEqual(["theirs"]);
    expect((await observe()).versions[1]).toMatchObject({ own: false, generation: 2, slots: [] });
  });

  it("keeps intents apart, and forgets those that were overtaken", async () => {
    await change({ op: "intend", intentId: "i2-lost", generation: 2, from: null });
    await change({ op: "intend", intentId: "i3-a", generation: 3, from: "i2-lost" });
    expect(await observe()).toMatchObject({ intent: { id: "i3-a", generation: 3 } });
    expect((await observe()).versions).toHaveLength(2);
    const labelled = service.sandbox
      .secret(NAME)
      .versions.filter(({ id, stages }) => id.startsWith("i") && stages.length);
    expect(labelled.map(({ id, payload }) => [id, payload])).toEqual([["i3-a".padEnd(32, "."), { SecretString: '{"intent":3}' }]]); // prettier-ignore
  });

  it("never shows an intent as a slot", async () => {
    await change({ op: "intend", intentId: "i2-a", generation: 2, from: null });
    expect(service.sandbox.secret(NAME).versions.at(-1)!.stages).toEqual([expect.stringMatching(/^cc\/intent\/i2-a\//), "INTENT"]); // prettier-ignore
  });

  it("stays far below 20 labels through many rotations", async () => {
    let most = 0;
    const count = (): void => {
      most = Math.max(most, service.sandbox.secret(NAME).versions.flatMap(({ stages }) => stages).length);
    };
    const mark = async (generation: number, kind: "ok" | "current" | "off", from: number): Promise<void> => {
      const seen = (await observe()).versions.find(({ id }) => id === idOf(generation))!.mark;
      await change({ op: "mark", versionId: idOf(generation), mark: { kind, from }, seen });
    };
    const stop = service.sandbox.onRequest(count);
    for (let old = 1; old < 6; old++) {
      const next = old + 1;
      await change({ op: "intend", intentId: `i${next}-n`, generation: next, from: old === 1 ? null : `i${old}-n` });
      if (old > 1) await change(put(next, `t${next}`), move("NEXT", old, next));
      await mark(next, "ok", old);
      await change(move("CURRENT", old, next));
      await mark(next, "current", old);
      await mark(old, "off", next);
      if (old > 1) await change({ op: "forget", versionId: idOf(old - 1) });
      count();
    }
    stop();
    expect(most).toBeGreaterThan(8);
    expect(most).toBeLessThanOrEqual(15);
    expect((await observe()).obstacle).toBeNull();
  }, 30_000);

  it("adds a label that is there already, whatever AWS says to that", async () => {
    const lax = await startAwsService({ now: Date.now, acceptsHeldLabel: true });
    try {
      const other = (await lax.connect()).open(NAME);
      await other.change([put(1), { op: "label", versionId: idOf(1), own: ownOf(1) }], consumer, signal);
      expect((await other.observe(signal)).versions[0]!.triggers).toEqual(["none"]);
    } finally {
      await lax.sandbox.stop();
    }
  });

  describe("tells what is in the way", () => {
    it.each([
      [
        "AWS's own rotation",
        { rotationEnabled: true },
        "AWS rotates the secret okta/0oa1 itself",
        "cancel-rotate-secret",
      ],
      ["another service", { owningService: "rds" }, "is managed by rds", "store.name"],
      ["a replica", { primaryRegion: "us-east-1" }, "is a replica of the one in us-east-1", "region"],
    ])("%s", async (_, condition, what, remedy) => {
      service.sandbox.setCondition(NAME, condition);
      const { obstacle } = await observe();
      expect(obstacle).toContain(what);
      expect(obstacle).toContain(remedy);
    });

    it("a rotation that AWS left unfinished", async () => {
      await writeByHand("AWSPENDING");
      expect((await observe()).obstacle).toContain(`AWSPENDING is on version ${FOREIGN}`);
    });

    it("but not one that AWS has finished", async () => {
      await addLabel("AWSPENDING", idOf(1));
      expect((await observe()).obstacle).toBeNull();
    });

    it("nor where it is the origin of replicas", async () => {
      service.sandbox.setCondition(NAME, { primaryRegion: service.sandbox.region });
      expect((await observe()).obstacle).toBeNull();
    });

    it("a deletion that is scheduled, and shows no slots, which cannot be read", async () => {
      await store.remove(signal);
      const { obstacle, versions } = await observe();
      expect(obstacle).toMatch(/scheduled for deletion on 20\d\d-\d\d-\d\d\. Restore it \(aws secretsmanager restore-secret --secret-id okta\/0oa1 --region eu-central-1\)/); // prettier-ignore
      expect(versions).toEqual([]);
    });

    it("more labels than leave room for a step", async () => {
      for (let n = 0; n < 12; n++) await addLabel(`theirs ${n}`, idOf(1));
      expect((await observe()).obstacle).toBeNull();
      for (let n = 12; n < 14; n++) await addLabel(`theirs ${n}`, idOf(1));
      expect((await observe()).obstacle).toContain("18 staging labels");
    });
  });
});
