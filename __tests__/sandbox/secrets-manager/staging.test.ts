import { id, startService, stopServices, type Service } from "./service";

describe("staging labels of the Secrets Manager sandbox", () => {
  let s: Service;
  beforeEach(async () => (s = await startService()));
  afterEach(stopServices);

  describe("a put", () => {
    it("makes the first version current, whatever was asked for", async () => {
      await s.put("a", "NEXT");
      expect(await s.labels()).toEqual({ a: ["AWSCURRENT", "NEXT"] });
    });

    it("that names labels leaves AWSCURRENT alone, and takes them from whoever holds them", async () => {
      await s.put("a", "NEXT");
      await s.put("b", "NEXT", "mine");
      expect(await s.labels()).toEqual({ a: ["AWSCURRENT"], b: ["NEXT", "mine"] });
    });

    it("that names no labels becomes current, and strips the version before it", async () => {
      await s.put("a", "NEXT", "mine");
      await s.put("b");
      expect(await s.labels()).toEqual({ a: ["AWSPREVIOUS"], b: ["AWSCURRENT"] });
    });

    it("with the same token and value does nothing, labels included", async () => {
      await s.put("a", "one");
      const { VersionStages } = (await s.put("a", "two")) as { VersionStages: string[] };
      expect(VersionStages.sort()).toEqual(["AWSCURRENT", "one"]);
      expect(await s.labels()).toEqual({ a: ["AWSCURRENT", "one"] });
    });

    it("with the same token and another value is refused", async () => {
      await s.put("a");
      const other = { SecretId: "slots", ClientRequestToken: id("a"), SecretString: "another" };
      await expect(s.aws.putSecretValue(other)).rejects.toMatchObject({ name: "ResourceExistsException" });
    });
  });

  describe("a move", () => {
    beforeEach(async () => {
      await s.put("a", "own-a");
      await s.put("b", "own-b");
      await s.put("c", "own-c");
    });
    const refused = { name: "InvalidParameterException", $metadata: expect.objectContaining({ httpStatusCode: 400 }) };

    it("gives a free label", async () => {
      await s.move("NEXT", undefined, "b");
      expect((await s.labels()).b).toEqual(["NEXT", "own-b"]);
    });

    it("takes a held label off the version that is named", async () => {
      await s.move("NEXT", undefined, "b");
      await s.move("NEXT", "b", "c");
      expect(await s.labels()).toMatchObject({ b: ["own-b"], c: ["NEXT", "own-c"] });
    });

    it.each([
      ["no version is", undefined],
      ["another version is", "a"],
    ])("leaves a held label where it is when %s named", async (_, from) => {
      await s.move("NEXT", undefined, "b");
      await expect(s.move("NEXT", from, "c")).rejects.toMatchObject(refused);
      expect((await s.labels()).b).toContain("NEXT");
    });

    it("refuses to take a free label off a version", async () => {
      await expect(s.move("NEXT", "a", "b")).rejects.toMatchObject(refused);
    });

    it("of AWSCURRENT takes AWSPREVIOUS to the version it left, and no other label", async () => {
      await s.move("AWSCURRENT", "a", "b");
      await s.move("AWSCURRENT", "b", "c");
      expect(await s.labels()).toEqual({ a: ["own-a"], b: ["AWSPREVIOUS", "own-b"], c: ["AWSCURRENT", "own-c"] });
    });

    it("back to the older version swaps the two", async () => {
      await s.move("AWSCURRENT", "a", "b");
      await s.move("AWSCURRENT", "b", "a");
      expect(await s.labels()).toMatchObject({ a: ["AWSCURRENT", "own-a"], b: ["AWSPREVIOUS", "own-b"] });
    });

    it("to a version that does not exist is refused and moves nothing", async () => {
      await s.move("NEXT", undefined, "b");
      await expect(s.move("NEXT", "b", "z")).rejects.toMatchObject({ name: "ResourceNotFoundException" });
      expect((await s.labels()).b).toContain("NEXT");
    });

    it("removes a label, but never AWSCURRENT", async () => {
      await s.move("own-a", "a", undefined);
      expect((await s.labels()).a).toEqual(["AWSCURRENT"]);
      await expect(s.move("AWSCURRENT", "a", undefined)).rejects.toMatchObject(refused);
      await expect(s.move("own-b", "c", undefined)).rejects.toMatchObject(refused);
    });

    it("to the version that already holds the label is refused, unless it was asked to accept that", async () => {
      await expect(s.move("own-b", undefined, "b")).rejects.toMatchObject(refused);
      const lax = await startService({ acceptsHeldLabel: true });
      await lax.put("a", "one");
      await lax.move("one", undefined, "a");
      expect(await lax.labels()).toEqual({ a: ["AWSCURRENT", "one"] });
    });
  });

  describe("a version without a label", () => {
    beforeEach(async () => {
      await s.put("a", "own-a");
      await s.put("b", "own-b");
      await s.move("own-b", "b", undefined);
    });

    it("is hidden, but can be read until it is collected", async () => {
      expect(await s.labels()).toEqual({ a: ["AWSCURRENT", "own-a"] });
      const listed = await s.aws.listSecretVersionIds({ SecretId: "slots" });
      expect(listed.Versions).toHaveLength(1);
      const all = await s.aws.listSecretVersionIds({ SecretId: "slots", IncludeDeprecated: true });
      expect(all.Versions).toHaveLength(2);
      expect((await s.aws.getSecretValue({ SecretId: "slots", VersionId: id("b") })).SecretString).toBe("b");
      s.sandbox.collectDeprecated("slots");
      await expect(s.aws.getSecretValue({ SecretId: "slots", VersionId: id("b") })).rejects.toMatchObject({
        name: "ResourceNotFoundException",
      });
    });

    it("is not labelled again by putting it again", async () => {
      await s.put("b", "own-b");
      expect(await s.labels()).toEqual({ a: ["AWSCURRENT", "own-a"] });
    });
  });

  it("holds 20 labels and no more", async () => {
    await s.put("a", ...Array.from({ length: 19 }, (_, n) => `label-${n}`));
    await expect(s.move("one too many", undefined, "a")).rejects.toMatchObject({ name: "LimitExceededException" });
    await expect(s.put("b", "one too many")).rejects.toMatchObject({ name: "LimitExceededException" });
    expect(s.sandbox.secret("slots").versions).toHaveLength(1);
  });
});
