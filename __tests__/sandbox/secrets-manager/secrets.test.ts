import { id, startService, stopServices, type Service } from "./service";

const DAY = 86_400_000;

describe("secrets of the Secrets Manager sandbox", () => {
  let s: Service;
  let clock: number;
  beforeEach(async () => {
    clock = 1_800_000_000_000;
    s = await startService({ now: () => clock });
  });
  afterEach(stopServices);

  it("are made once", async () => {
    await expect(s.aws.createSecret({ Name: "slots" })).rejects.toMatchObject({ name: "ResourceExistsException" });
  });

  it("may be made with a first value, and the same again does nothing", async () => {
    const wanted = { Name: "with-value", SecretString: "v", ClientRequestToken: id("v") };
    const { ARN } = await s.aws.createSecret(wanted);
    expect((await s.aws.createSecret(wanted)).ARN).toBe(ARN);
    expect((await s.aws.getSecretValue({ SecretId: ARN })).SecretString).toBe("v");
  });

  it("are found by name, ARN, and ARN without its end", async () => {
    const { ARN } = await s.aws.describeSecret({ SecretId: "slots" });
    expect(ARN).toMatch(/^arn:aws:secretsmanager:eu-central-1:123456789012:secret:slots-[A-Za-z0-9]{6}$/);
    expect((await s.aws.describeSecret({ SecretId: ARN })).Name).toBe("slots");
    expect((await s.aws.describeSecret({ SecretId: ARN!.slice(0, -7) })).Name).toBe("slots");
  });

  it("that are not there are refused with 400", async () => {
    await expect(s.aws.describeSecret({ SecretId: "nothing" })).rejects.toMatchObject({
      name: "ResourceNotFoundException",
      message: "Secrets Manager can't find the specified secret.",
      $metadata: expect.objectContaining({ httpStatusCode: 400 }),
    });
    await expect(s.aws.getSecretValue({ SecretId: "slots" })).rejects.toMatchObject({
      message: "Secrets Manager can't find the specified secret value for staging label: AWSCURRENT",
    });
  });

  it("tell no value when described", async () => {
    await s.put("the value");
    const described = await s.aws.describeSecret({ SecretId: "slots" });
    expect(described.VersionIdsToStages).toEqual({ [id("the value")]: ["AWSCURRENT"] });
    expect(JSON.stringify({ ...described, VersionIdsToStages: {} })).not.toContain("the value");
  });

  it.each([
    ["a value over 64 KiB", { SecretString: "x".repeat(65_537) }, "ValidationException"],
    ["an empty value", { SecretString: "" }, "ValidationException"],
    ["no value", {}, "InvalidParameterException"],
    ["a short token", { SecretString: "v", ClientRequestToken: "short" }, "InvalidParameterException"],
  ])("refuse %s", async (_, fields, name) => {
    await expect(s.aws.putSecretValue({ SecretId: "slots", ...fields })).rejects.toMatchObject({ name });
  });

  it("take a value of 64 KiB", async () => {
    await expect(s.aws.putSecretValue({ SecretId: "slots", SecretString: "x".repeat(65_536) })).resolves.toHaveProperty(
      "VersionId",
    );
  });

  it("refuse names with other characters", async () => {
    await expect(s.aws.createSecret({ Name: "a#b" })).rejects.toMatchObject({ name: "ValidationException" });
  });

  it("bear tags", async () => {
    const SecretId = "slots";
    await s.aws.tagResource({ SecretId, Tags: [{ Key: "a", Value: "1" }, { Key: "b", Value: "2" }] }); // prettier-ignore
    await s.aws.tagResource({ SecretId, Tags: [{ Key: "a", Value: "3" }] });
    await s.aws.untagResource({ SecretId, TagKeys: ["b"] });
    expect((await s.aws.describeSecret({ SecretId })).Tags).toEqual([{ Key: "a", Value: "3" }]);
    await expect(s.aws.tagResource({ SecretId, Tags: [{ Key: "c", Value: "#" }] })).rejects.toMatchObject({
      name: "InvalidParameterException",
    });
  });

  describe("that are scheduled for deletion", () => {
    beforeEach(async () => {
      await s.put("a");
      await s.aws.deleteSecret({ SecretId: "slots", RecoveryWindowInDays: 7 });
    });

    it("are described, with the day", async () => {
      const { DeletedDate, VersionIdsToStages } = await s.aws.describeSecret({ SecretId: "slots" });
      expect(DeletedDate!.getTime()).toBe(clock + 7 * DAY);
      expect(VersionIdsToStages).toEqual({ [id("a")]: ["AWSCURRENT"] });
    });

    it("refuse all else", async () => {
      const refused = { name: "InvalidRequestException" };
      await expect(s.put("b")).rejects.toMatchObject(refused);
      await expect(s.move("x", undefined, "a")).rejects.toMatchObject(refused);
      await expect(s.aws.getSecretValue({ SecretId: "slots" })).rejects.toMatchObject(refused);
      await expect(s.aws.deleteSecret({ SecretId: "slots" })).rejects.toMatchObject(refused);
      await expect(s.aws.createSecret({ Name: "slots" })).rejects.toMatchObject(refused);
      await expect(s.aws.tagResource({ SecretId: "slots", Tags: [] })).rejects.toMatchObject(refused);
    });

    it("come back whole", async () => {
      await s.aws.restoreSecret({ SecretId: "slots" });
      expect((await s.aws.getSecretValue({ SecretId: "slots" })).SecretString).toBe("a");
    });

    it("are gone afterwards", async () => {
      clock += 7 * DAY;
      await expect(s.aws.describeSecret({ SecretId: "slots" })).rejects.toMatchObject({
        name: "ResourceNotFoundException",
      });
      await s.aws.createSecret({ Name: "slots" });
      expect(await s.labels()).toEqual({});
    });

    it("need 7 to 30 days", async () => {
      await s.aws.restoreSecret({ SecretId: "slots" });
      for (const RecoveryWindowInDays of [6, 31]) {
        await expect(s.aws.deleteSecret({ SecretId: "slots", RecoveryWindowInDays })).rejects.toMatchObject({
          name: "InvalidParameterException",
        });
      }
    });
  });

  it.each([
    ["a replica", { primaryRegion: "us-east-1" }],
    ["another service's", { owningService: "rds" }],
  ])("that are %s are read, not written", async (_, condition) => {
    await s.put("a");
    s.sandbox.setCondition("slots", condition);
    await expect(s.put("b")).rejects.toMatchObject({ name: "InvalidRequestException" });
    expect((await s.aws.getSecretValue({ SecretId: "slots" })).SecretString).toBe("a");
  });

  it("are listed in pages, with their labels", async () => {
    for (let n = 0; n < 4; n++) await s.aws.createSecret({ Name: `more/${n}` });
    await s.put("a", "NEXT");
    const first = await s.aws.listSecrets({ MaxResults: 3, SortOrder: "asc" });
    const second = await s.aws.listSecrets({ MaxResults: 3, SortOrder: "asc", NextToken: first.NextToken });
    const names = [...first.SecretList!, ...second.SecretList!].map((entry) => entry.Name);
    expect(names).toEqual(["slots", "more/0", "more/1", "more/2", "more/3"]);
    expect(first.SecretList![0]!.SecretVersionsToStages).toEqual({ [id("a")]: ["AWSCURRENT", "NEXT"] });
    expect(second.NextToken).toBeUndefined();
    const named = await s.aws.listSecrets({ Filters: [{ Key: "name", Values: ["more/"] }] });
    expect(named.SecretList).toHaveLength(4);
    await expect(s.aws.listSecrets({ NextToken: "no token" })).rejects.toMatchObject({
      name: "InvalidNextTokenException",
    });
  });

  it("list their versions in pages", async () => {
    for (const name of ["a", "b", "c"]) await s.put(name, `own-${name}`);
    const first = await s.aws.listSecretVersionIds({ SecretId: "slots", MaxResults: 2 });
    const second = await s.aws.listSecretVersionIds({ SecretId: "slots", MaxResults: 2, NextToken: first.NextToken });
    expect([...first.Versions!, ...second.Versions!].map((v) => v.VersionId)).toEqual([id("a"), id("b"), id("c")]);
    expect(first.Versions![0]!.CreatedDate!.getTime()).toBe(clock);
  });
});
