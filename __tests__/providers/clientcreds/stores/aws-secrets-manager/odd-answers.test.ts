import { SecretListing } from "../../../../../providers/clientcreds/stores/aws-secrets-manager/listing";
import type { AwsClient } from "../../../../../providers/clientcreds/stores/aws-secrets-manager/client";
import { consumer, move, put, signal } from "../slot-store-contract";
import { startAwsService, useTestCredentials, type AwsService } from "./aws-service";

useTestCredentials();

/** What a proxy, or a server that is none of AWS's, may answer. */
describe("an answer that is not AWS's", () => {
  let service: AwsService;
  let open: () => ReturnType<Awaited<ReturnType<AwsService["connect"]>>["open"]>;

  beforeEach(async () => {
    service = await startAwsService({ now: Date.now });
    const aws = await service.connect();
    open = () => aws.open("okta/0oa1");
    await open().change([put(1), move("NEXT", 0, 1)], consumer, signal);
  });
  afterEach(() => service.sandbox.stop());

  const answers = (operation: string, body: string): void =>
    void service.sandbox.faults.add({ path: new RegExp(`^/${operation}$`), fault: { kind: "malformed", body } });

  it("to a write leaves open what happened", async () => {
    answers("PutSecretValue", `{"ARN":`);
    await expect(open().change([put(2)], consumer, signal)).rejects.toMatchObject({
      effect: "unclear",
      message: expect.stringMatching(/^PutSecretValue on .* got an answer \(200\) that cannot be read\. Whether/),
    });
  });

  it.each([
    `{"ARN":`,
    `{"VersionIdsToStages":[]}`,
    `{"VersionIdsToStages":{"v":"AWSCURRENT"}}`,
    `{"VersionIdsToStages":{"v":[1]}}`,
    `{"Tags":{"Key":"clientcreds:owner"}}`,
    `{"Tags":[null]}`,
  ])("to a read is not taken for a secret without versions: %s", async (body) => {
    answers("DescribeSecret", body);
    await expect(open().observe(signal)).rejects.toMatchObject({ name: "StoreError", effect: "not_done" });
  });

  it("of lists that lead in a circle is given up", async () => {
    let pages = 0;
    const next = ["a", "b", "a", "b"];
    const list = () => Promise.resolve({ secrets: [], next: next[pages++], at: 0 });
    const listing = new SecretListing({ list } as unknown as AwsClient, "here");
    for (const name of ["1", "2", "3", "4", "5", "6"]) expect(await listing.describe(name, signal)).toBeNull();
    expect(pages).toBe(3);
  });
});
