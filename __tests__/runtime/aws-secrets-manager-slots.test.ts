import { awsSecretsManagerSlots, type AwsSecretsManagerSlots } from "../../runtime/aws-secrets-manager-slots";
import type { Layout } from "../../providers/clientcreds/stores/aws-secrets-manager";
import {
  startAwsService,
  useTestCredentials,
  type AwsService,
} from "../providers/clientcreds/stores/aws-secrets-manager/aws-service";
import { consumer, idOf, put, signal, valueOf } from "../providers/clientcreds/stores/slot-store-contract";

describe("slots read from AWS Secrets Manager", () => {
  useTestCredentials();
  let aws: AwsService;
  beforeEach(async () => {
    aws = await startAwsService();
  });
  afterEach(() => aws.sandbox.stop());

  const open = async (layout?: Layout) => (await aws.connect({ layout })).open("billing");
  const read = (slots: Partial<AwsSecretsManagerSlots> = {}) =>
    awsSecretsManagerSlots({
      secretId: "billing",
      region: aws.sandbox.region,
      endpoint: aws.sandbox.url,
      ...slots,
    }).read();

  it("are CURRENT alone before the first rotation, and both in flight", async () => {
    const store = await open();
    await store.change([put(1)], consumer, signal);
    const first = await read();
    expect(first).toMatchObject({ current: { clientId: consumer.clientId, generation: 1 }, next: null });
    expect(first.current.clientSecret.equals(valueOf(1))).toBe(true);
    await store.change([put(2), { op: "move", slot: "NEXT", from: null, to: idOf(2) }], consumer, signal);
    const { current, next } = await read();
    expect([current.generation, next?.generation]).toEqual([1, 2]);
    expect(next!.clientSecret.equals(valueOf(2))).toBe(true);
  });

  it.each<[string, Layout, Partial<AwsSecretsManagerSlots>]>([
    [
      "under other names",
      { kind: "json", fields: { client_id: "id", client_secret: "s" } },
      { fields: { client_id: "id", client_secret: "s" } },
    ],
    ["as Sahamati's agent reads them", { kind: "sahamati" }, { layout: "sahamati" }],
    [
      "as values alone, with the client id from outside",
      { kind: "raw" },
      { layout: "raw", clientId: consumer.clientId },
    ],
  ])("are found %s", async (_, layout, slots) => {
    await (await open(layout)).change([put(1)], consumer, signal);
    const { current } = await read(slots);
    expect(current.clientId).toBe(consumer.clientId);
    expect(current.clientSecret.equals(valueOf(1))).toBe(true);
  });

  it("need a client id where the payload tells none", async () => {
    await (await open({ kind: "raw" })).change([put(1)], consumer, signal);
    await expect(read({ layout: "raw" })).rejects.toThrow("tells no client id: give `clientId`");
  });

  it("are not there before the secret is, whose name the error tells", async () => {
    await expect(read({ secretId: "other" })).rejects.toThrow(/can't find/);
  });
});
