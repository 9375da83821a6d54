import { chmod, readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { FileKey } from "../../../../../providers/clientcreds/stores/encrypted-file/file-key";
import { encryptedFileStore } from "../../../../../providers/clientcreds/stores/encrypted-file";
import type { EncryptedFileOptions } from "../../../../../providers/clientcreds/stores/encrypted-file/options";
import { consumer, idOf, put, signal, valueOf } from "../slot-store-contract";
import { temporaryStore, type TemporaryStore } from "./temporary-store";

let temporary: TemporaryStore;
let keyFile: string;
const open = (options: Partial<EncryptedFileOptions> = {}) =>
  encryptedFileStore({ ...temporary.options, ...options }, "okta/0oa1");
const otherKey = Buffer.alloc(32, 9).toString("base64");

beforeEach(async () => {
  temporary = await temporaryStore();
  keyFile = join(temporary.folder, "slots.key");
});
afterEach(() => temporary.dispose());

describe("the key of a slot file", () => {
  it("is not needed to observe", async () => {
    await open().change([put(1)], consumer, signal);
    const observation = await open({ env: {} }).observe(signal);
    expect(observation.versions.map(({ id }) => id)).toEqual([idOf(1)]);
  });

  it("is asked for by name when there is none", async () => {
    await expect(open({ env: {} }).change([put(1)], consumer, signal)).rejects.toMatchObject({
      reason: "key",
      message: expect.stringContaining("set CLIENTCREDS_FILE_KEY to the base64 of 32 random bytes"),
    });
  });

  it.each(["", "short", `${otherKey}A`, Buffer.alloc(31).toString("base64"), Buffer.alloc(33).toString("base64")])(
    "is refused when it is not the base64 of 32 bytes: %j",
    async (key) => {
      const error: Error = await open({ env: { CLIENTCREDS_FILE_KEY: key } })
        .change([put(1)], consumer, signal)
        .then(
          () => Promise.reject(new Error("it was accepted")),
          (reason) => reason,
        );
      expect(error).toMatchObject({ reason: "key", effect: "not_done" });
      if (key !== "") expect(error.message).not.toContain(key);
    },
  );

  it("is told from damage when it is the wrong one, and nothing is overwritten", async () => {
    await open().change([put(1)], consumer, signal);
    const before = await readFile(temporary.options.path);
    const wrong = open({ env: { CLIENTCREDS_FILE_KEY: otherKey } });
    await expect(wrong.read(idOf(1), signal)).rejects.toMatchObject({ reason: "key" });
    await expect(wrong.change([put(2)], consumer, signal)).rejects.toMatchObject({ reason: "key" });
    await expect(wrong.remove(signal)).rejects.toMatchObject({ reason: "key" });
    expect(await readFile(temporary.options.path)).toEqual(before);
  });

  it("is made on the first write when a key file is configured, for its owner alone", async () => {
    await open({ keyFile }).change([put(1)], consumer, signal);
    expect((await stat(keyFile)).mode & 0o777).toBe(0o600);
    expect(Buffer.from(await readFile(keyFile, "utf8"), "base64")).toHaveLength(32);
    expect((await open({ keyFile, env: {} }).read(idOf(1), signal)).equals(valueOf(1))).toBe(true);
  });

  it("is made once when many write first at the same time", async () => {
    const stores = ["a", "b", "c", "d"].map((name) =>
      encryptedFileStore({ path: join(temporary.folder, name), keyFile, env: {} }, "okta/0oa1"),
    );
    await Promise.all(stores.map((store) => store.change([put(1)], consumer, signal)));
    for (const store of stores) expect((await store.read(idOf(1), signal)).equals(valueOf(1))).toBe(true);
  });

  it("is never made anew for a file that is already encrypted", async () => {
    await open().change([put(1)], consumer, signal);
    await expect(open({ keyFile }).change([put(2)], consumer, signal)).rejects.toMatchObject({
      reason: "key",
      message: expect.stringContaining(`Restore ${keyFile} from a backup`),
    });
    await expect(stat(keyFile)).rejects.toMatchObject({ code: "ENOENT" });
  });

  it.each([0o640, 0o604, 0o660, 0o644])("is refused when its file has mode %o", async (mode) => {
    await writeFile(keyFile, otherKey);
    await chmod(keyFile, mode);
    await expect(open({ keyFile }).change([put(1)], consumer, signal)).rejects.toThrow(`"chmod 600 ${keyFile}"`);
  });

  it("seals a value for one place and one version", () => {
    const key = new FileKey(Buffer.alloc(32, 1));
    const sealed = key.seal("okta/a", "g1", valueOf(1));
    expect(key.open("okta/a", "g1", sealed).equals(valueOf(1))).toBe(true);
    expect(() => key.open("okta/b", "g1", sealed)).toThrow();
    expect(() => key.open("okta/a", "g2", sealed)).toThrow();
    expect(() => new FileKey(Buffer.alloc(32, 2)).open("okta/a", "g1", sealed)).toThrow();
    expect(() => key.open("okta/a", "g1", { ...sealed, tag: sealed.tag.slice(0, 8) })).toThrow();
  });

  it("seals the same value differently each time", () => {
    const key = new FileKey(Buffer.alloc(32, 1));
    const nonces = Array.from({ length: 100 }, () => key.seal("okta/a", "g1", valueOf(1)).nonce);
    expect(new Set(nonces).size).toBe(100);
  });
});
