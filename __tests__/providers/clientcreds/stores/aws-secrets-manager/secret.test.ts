import * as fc from "fast-check";
import { Secret } from "../../../../../providers/clientcreds/secret/secret";
import {
  payloadOf,
  valueIn,
  type Layout,
} from "../../../../../providers/clientcreds/stores/aws-secrets-manager/layout";
import { decodeTag, encodeTag } from "../../../../../providers/clientcreds/stores/aws-secrets-manager/tags";
import type { AwsSecretsManagerOptions } from "../../../../../providers/clientcreds/stores/aws-secrets-manager";
import { consumer, idOf, move, put, signal, valueOf } from "../slot-store-contract";
import { startAwsService, useTestCredentials, type AwsService } from "./aws-service";

useTestCredentials();

const NAME = "prod/oauth/okta/0oa1";

describe("the secret of a credential at AWS", () => {
  let service: AwsService;
  const open = async (options?: AwsSecretsManagerOptions) => (await service.connect(options)).open(NAME);
  const tags = () => Object.fromEntries(service.sandbox.secret(NAME).tags);
  const payload = () => service.sandbox.secret(NAME).versions[0]!.payload;
  const value = valueOf(1).unsafeUnwrap();

  beforeEach(async () => (service = await startAwsService({ now: Date.now })));
  afterEach(() => service.sandbox.stop());

  it("is created with its owner, its client, and what is configured", async () => {
    const store = await open({ kmsKeyId: "alias/oauth", tags: { team: "billing" } });
    await store.change([{ op: "own", owner: "owner-1", from: null }], consumer, signal);
    expect(tags()).toEqual({
      team: "billing",
      "clientcreds:owner": "owner-1",
      "clientcreds:client-id": "0oa1billing",
      "clientcreds:issuer": "https://example.okta.com",
    });
    expect(service.sandbox.secret(NAME)).toMatchObject({ kmsKeyId: "alias/oauth", versions: [] });
    expect(await store.observe(signal)).toMatchObject({ owner: "owner-1", clientId: "0oa1billing", versions: [] });
  });

  it("is not created where that is not wanted", async () => {
    const store = await open({ create: false });
    await expect(store.change([put(1)], consumer, signal)).rejects.toMatchObject({
      reason: "missing",
      effect: "not_done",
      message: expect.stringContaining(`aws secretsmanager create-secret --name ${NAME}`),
    });
    expect(() => service.sandbox.secret(NAME)).toThrow();
  });

  it("is used where somebody else created it", async () => {
    await (await open()).change([{ op: "own", owner: "a", from: null }], consumer, signal);
    const store = await open({ create: false });
    await store.change([put(1), { op: "own", owner: "b", from: "a" }], consumer, signal);
    expect(await store.observe(signal)).toMatchObject({ owner: "b", versions: [{ generation: 1 }] });
  });

  it("is created once by two at the same time", async () => {
    const stores = [await open(), await open()];
    await Promise.all(stores.map((store) => store.change([put(1)], consumer, signal)));
    expect((await (await open()).observe(signal)).versions).toHaveLength(1);
  });

  it("tells the client that it was put for last", async () => {
    const store = await open();
    await store.change([put(1)], consumer, signal);
    await store.change([put(2)], { issuer: "https://realm", clientId: "a #client" }, signal);
    expect((await store.observe(signal)).clientId).toBe("a #client");
    expect(tags()["clientcreds:client-id"]).toBe("a =23client");
  });

  it("can be restored for 30 days, or as configured", async () => {
    const days = async (options?: AwsSecretsManagerOptions) => {
      const store = await open(options);
      await store.change([put(1)], consumer, signal);
      await store.remove(signal);
      const { deletion } = service.sandbox.secret(NAME);
      return Math.round((deletion! - Date.now()) / 86_400_000);
    };
    expect(await days()).toBe(30);
    const { SecretsManager } = await import("@aws-sdk/client-secrets-manager");
    const byHand = new SecretsManager({ endpoint: service.sandbox.url, region: service.sandbox.region });
    await byHand.restoreSecret({ SecretId: NAME });
    expect(await days({ recoveryWindowDays: 7 })).toBe(7);
    await byHand.restoreSecret({ SecretId: NAME });
    const store = await open({ recoveryWindowDays: 0 });
    await store.remove(signal);
    expect(() => service.sandbox.secret(NAME)).toThrow("can't find");
    expect((await store.observe(signal)).obstacle).toBeNull();
  });

  describe("holds in a version", () => {
    it.each([
      [
        "by default client id, value, issuer and generation",
        undefined,
        { client_id: "0oa1billing", client_secret: value, issuer: "https://example.okta.com", generation: 1 },
      ],
      [
        "the same under other names",
        { kind: "json", fields: { client_id: "id", client_secret: "secret", issuer: "url", generation: "number" } },
        { id: "0oa1billing", secret: value, url: "https://example.okta.com", number: 1 },
      ],
      ["what Sahamati's agent reads", { kind: "sahamati" }, { entityId: "0oa1billing", entitySecret: value }],
    ] as [string, Layout | undefined, object][])("%s", async (_, layout, fields) => {
      const store = await open({ layout });
      await store.change([put(1)], consumer, signal);
      expect(payload()).toEqual({ SecretString: JSON.stringify(fields) });
      expect((await store.read(idOf(1), signal)).equals(valueOf(1))).toBe(true);
    });

    it("the value alone", async () => {
      const store = await open({ layout: { kind: "raw" } });
      await store.change([put(1)], consumer, signal);
      expect(payload()).toEqual({ SecretString: value });
    });

    it("what an earlier layout wrote, and reads it", async () => {
      const layouts: Layout[] = [{ kind: "raw" }, { kind: "json" }, { kind: "sahamati" }];
      await (await open({ layout: layouts[0] })).change([put(1)], consumer, signal);
      for (const layout of layouts) {
        const store = await open({ layout });
        expect((await store.read(idOf(1), signal)).equals(valueOf(1))).toBe(true);
        // The same value again is no other value.
        await store.change([put(1)], consumer, signal);
      }
      expect(payload()).toEqual({ SecretString: value });
    });

    it("nothing that can be read, and says so", async () => {
      const store = await open();
      await store.change([put(1)], consumer, signal);
      const { SecretsManager } = await import("@aws-sdk/client-secrets-manager");
      const byHand = new SecretsManager({ endpoint: service.sandbox.url, region: service.sandbox.region });
      const { VersionId } = await byHand.putSecretValue({ SecretId: NAME, SecretString: '{"password":"x1"}' });
      await expect(store.read(VersionId!, signal)).rejects.toMatchObject({
        reason: "corrupt",
        message: expect.not.stringContaining("x1"),
      });
    });
  });

  it("gives any value back from any layout", () => {
    const field = fc.constantFrom("client_secret", "secret", "entitySecret", "a");
    const layout: fc.Arbitrary<Layout> = fc.oneof(
      fc.constantFrom<Layout>({ kind: "raw" }, { kind: "sahamati" }, { kind: "json" }),
      field.map((name) => ({ kind: "json" as const, fields: { client_secret: name } })),
    );
    fc.assert(
      fc.property(fc.oneof(fc.string({ minLength: 1, unit: "binary" }), fc.json()), layout, (text, written) => {
        const secret = Secret.of(text);
        const read = valueIn(written, payloadOf(written, secret, consumer, 1), secret.fingerprint);
        expect(read?.equals(secret)).toBe(true);
      }),
    );
  });

  it("gives a key back, whose fingerprint is not a hash of its text", () => {
    const key = Secret.of(JSON.stringify({ kty: "EC", d: "…" }));
    for (const kind of ["raw", "json", "sahamati"] as const) {
      expect(valueIn({ kind }, payloadOf({ kind }, key, consumer, 1), "a thumbprint")?.equals(key)).toBe(true);
    }
  });

  it("bears any text in its tags, in the characters that tags take", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 20, unit: "grapheme" }), (text) => {
        const encoded = encodeTag(text);
        expect(encoded).toMatch(/^[\p{L}\p{N} _.:/=+\-@]*$/u);
        expect(decodeTag(encoded)).toBe(text);
      }),
    );
  });

  it("moves its slots away and says where", async () => {
    const store = await open();
    await store.change([put(1), move("NEXT", 0, 1), { op: "leave", to: "file:/a b/#slots#x" }], consumer, signal);
    expect((await store.observe(signal)).movedTo).toBe("file:/a b/#slots#x");
  });
});
