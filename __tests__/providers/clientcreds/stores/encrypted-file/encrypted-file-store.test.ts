import { readdirSync, unlinkSync } from "node:fs";
import fs, { mkdir, readdir, readFile, rename, stat, symlink, unlink } from "node:fs/promises";
import { join } from "node:path";
import { inspect } from "node:util";
import { encryptedFileReader, encryptedFileStore } from "../../../../../providers/clientcreds/stores/encrypted-file";
import { consumer, idOf, move, ownOf, put, signal, valueOf } from "../slot-store-contract";
import { temporaryStore, type TemporaryStore } from "./temporary-store";

let temporary: TemporaryStore;
let path: string;
const open = (name = "okta/0oa1") => encryptedFileStore(temporary.options, name);

beforeEach(async () => {
  temporary = await temporaryStore();
  path = temporary.options.path;
});
afterEach(async () => {
  jest.restoreAllMocks();
  await temporary.dispose();
});

describe("the encrypted file store", () => {
  it("is identified by the path as configured and the name", () => {
    expect(encryptedFileStore({ path: "slots" }, "okta/0oa1").storeId).toBe("file:slots#okta/0oa1");
  });

  it("lets go of its lock although deleting the ticket failed once", async () => {
    const unlinking = jest.spyOn(fs, "unlink").mockRejectedValueOnce(Object.assign(new Error("EIO"), { code: "EIO" }));
    await open().change([put(1)], consumer, signal);
    expect(await readdir(temporary.folder)).toEqual(["slots"]);
    expect(unlinking.mock.calls.length).toBeGreaterThan(1);
  });

  it("does not lock itself out where the disk was too full for its ticket", async () => {
    const full = Object.assign(new Error("ENOSPC: no space left on device"), { code: "ENOSPC" });
    const { writeFile } = fs;
    jest.spyOn(fs, "writeFile").mockImplementationOnce(async (path, _content, options) => {
      await writeFile(path, "", options);
      throw full;
    });
    await expect(open().change([put(1)], consumer, signal)).rejects.toThrow("ENOSPC");
    expect(await readdir(temporary.folder)).toEqual([]);
    await open().change([put(1)], consumer, signal);
  });

  it("writes all changes of a call or none", async () => {
    await open().change([put(1), move("NEXT", 0, 1)], consumer, signal);
    const before = await readFile(path);
    const changes = [put(2), move("CURRENT", 1, 2), move("NEXT", 2, 2)];
    await expect(open().change(changes, consumer, signal)).rejects.toMatchObject({
      reason: "changed",
      message: `NEXT of file:${path}#okta/0oa1 was expected to be ${idOf(2)} and is ${idOf(1)}: somebody else changed it meanwhile. Nothing was written. Plan again.`,
    });
    expect(await readFile(path)).toEqual(before);
  });

  it("lets a change that does not fit fail alone among those that are written with it", async () => {
    const names = Array.from({ length: 30 }, (_, i) => `okta/0oa${i}`);
    const misfit = { op: "own", owner: "me", from: "somebody" } as const;
    const outcomes = await Promise.allSettled(
      names.map((name, i) => open(name).change(i === 7 ? [misfit] : [put(i + 1)], consumer, signal)),
    );
    expect(outcomes.map(({ status }) => status)).toEqual(names.map((_, i) => (i === 7 ? "rejected" : "fulfilled")));
    const found = await Promise.all(names.map((name) => open(name).observe(signal)));
    expect(found.map(({ versions }) => versions.map((v) => v.generation))).toEqual(
      names.map((_, i) => (i === 7 ? [] : [i + 1])),
    );
  });

  it("lets a change that is cancelled while it waits fail alone", async () => {
    const cancelled = new AbortController();
    const waiting = [
      open("a").change([put(1)], consumer, cancelled.signal),
      open("b").change([put(2)], consumer, signal),
    ];
    cancelled.abort();
    const outcomes = await Promise.allSettled(waiting);
    expect(outcomes.map(({ status }) => status)).toEqual(["rejected", "fulfilled"]);
    expect((await open("a").observe(signal)).versions).toEqual([]);
  });

  it("holds many credentials apart", async () => {
    await Promise.all(["a", "b", "__proto__", "c"].map((name, i) => open(name).change([put(i + 1)], consumer, signal)));
    await open("b").remove(signal);
    const listed = await Promise.all(["a", "b", "__proto__", "c"].map((name) => open(name).observe(signal)));
    expect(listed.map(({ versions }) => versions.map(({ generation }) => generation))).toEqual([[1], [], [3], [4]]);
  });

  it("sees at once what another process has written", async () => {
    await open().change([put(1)], consumer, signal);
    const older = join(temporary.folder, "older");
    await fs.copyFile(path, older);
    await open().change([put(2)], consumer, signal);
    expect((await open().observe(signal)).versions).toHaveLength(2);
    await rename(older, path);
    expect((await open().observe(signal)).versions).toHaveLength(1);
    await unlink(path);
    expect((await open().observe(signal)).versions).toEqual([]);
  });

  it("is parsed once for any number of observations", async () => {
    await open().change([put(1)], consumer, signal);
    // Another process's work, as far as this one knows.
    await fs.copyFile(path, `${path}.copy`);
    await rename(`${path}.copy`, path);
    const parse = jest.spyOn(JSON, "parse");
    await Promise.all(Array.from({ length: 500 }, (_, i) => open(`okta/${i}`).observe(signal)));
    for (let i = 0; i < 500; i++) await open(`okta/${i}`).observe(signal);
    expect(parse).toHaveBeenCalledTimes(1);
  });

  it("does not touch the file when nothing changes", async () => {
    await open().change([put(1)], consumer, signal);
    const { ino, mtimeNs } = await stat(path, { bigint: true });
    await open().change([put(1), { op: "label", versionId: idOf(1), own: ownOf(1) }], consumer, signal);
    expect(await stat(path, { bigint: true })).toMatchObject({ ino, mtimeNs });
  });

  it("is readable by its owner alone and leaves nothing beside it", async () => {
    await open().change([put(1)], consumer, signal);
    expect((await stat(path)).mode & 0o777).toBe(0o600);
    expect(await readdir(temporary.folder)).toEqual(["slots"]);
  });

  it("makes the folders that it needs", async () => {
    const deep = { ...temporary.options, path: join(temporary.folder, "a/b/slots") };
    await encryptedFileStore(deep, "okta/0oa1").change([put(1)], consumer, signal);
    expect((await encryptedFileStore(deep, "okta/0oa1").observe(signal)).versions).toHaveLength(1);
  });

  it("follows a link instead of replacing it", async () => {
    await open().change([put(1)], consumer, signal);
    const link = join(temporary.folder, "link");
    await symlink(path, link);
    await encryptedFileStore({ ...temporary.options, path: link }, "okta/0oa1").change([put(2)], consumer, signal);
    expect((await open().observe(signal)).versions).toHaveLength(2);
  });

  it("says which file cannot be read", async () => {
    await mkdir(path);
    await expect(open().observe(signal)).rejects.toMatchObject({
      reason: "failed",
      effect: "not_done",
      message: expect.stringContaining(`Reading the slot file ${path} failed: EISDIR.`),
    });
  });

  it("says that the outcome is unclear when flushing fails after the rename", async () => {
    await open().change([put(1)], consumer, signal);
    const openFile = fs.open;
    jest.spyOn(fs, "open").mockImplementation((file, ...rest) => {
      if (file === temporary.folder) return Promise.reject(Object.assign(new Error("broken"), { code: "EIO" }));
      return openFile(file, ...rest);
    });
    await expect(open().change([put(2)], consumer, signal)).rejects.toMatchObject({
      effect: "unclear",
      message: expect.stringContaining(`The slot file ${path} was replaced, but making that durable failed: EIO.`),
    });
    expect((await open().observe(signal)).versions).toHaveLength(2);
  });

  it("writes nothing when its lock was taken away while it stood still", async () => {
    await open().change([put(1)], consumer, signal);
    const before = await readFile(path);
    const changing = encryptedFileStore(
      {
        ...temporary.options,
        // Called while the lock is held.
        now: () => {
          for (const name of readdirSync(temporary.folder)) {
            if (name.startsWith(".slots.lock.")) unlinkSync(join(temporary.folder, name));
          }
          return 1_800_000_000;
        },
      },
      "okta/0oa1",
    ).change([put(2)], consumer, signal);
    await expect(changing).rejects.toThrow(`The lock on the slot file ${path} was taken away`);
    expect(await readFile(path)).toEqual(before);
    expect(await readdir(temporary.folder)).toEqual(["slots"]);
  });

  it("shows a secret in no encoding: not in the file, nor beside it, nor in what it returns", async () => {
    const written: string[] = [];
    const openFile = fs.open;
    jest.spyOn(fs, "open").mockImplementation(async (file, ...rest) => {
      written.push(String(file));
      return openFile(file, ...rest);
    });
    await open().change([put(1), move("NEXT", 0, 1), put(2)], consumer, signal);
    const refused = await open()
      .change([{ ...put(1), value: valueOf(3) }], consumer, signal)
      .catch((error: unknown) => error);
    const slots = await encryptedFileReader(temporary.options).readSlots("okta/0oa1");
    const seen = Buffer.concat([
      await readFile(path),
      Buffer.from(written.join("\n")),
      Buffer.from(inspect([refused, slots, open(), await open().observe(signal)], { depth: 9 })),
      Buffer.from(JSON.stringify(slots)),
    ]);
    expect(written.some((file) => file.includes(".tmp."))).toBe(true);
    for (const secret of [1, 2, 3].map((generation) => valueOf(generation).unsafeUnwrap())) {
      const bytes = Buffer.from(secret);
      // Of base64 only what does not depend on the neighbours.
      const core = bytes.subarray(0, bytes.length - (bytes.length % 3));
      const shifted = [0, 1, 2].map((by) =>
        Buffer.concat([Buffer.alloc(by), core])
          .toString("base64")
          .slice(4, -4),
      );
      const encodings = [
        bytes,
        Buffer.from(bytes.toString("hex")),
        Buffer.from(bytes.toString("hex").toUpperCase()),
        ...shifted.map((text) => Buffer.from(text)),
        ...shifted.map((text) => Buffer.from(text.replace(/\+/g, "-").replace(/\//g, "_"))),
        Buffer.from(secret, "utf16le"),
        Buffer.from(secret, "utf16le").swap16(),
        Buffer.from(encodeURIComponent(secret)),
      ];
      for (const encoding of encodings) expect(seen.includes(encoding)).toBe(false);
    }
  });
});

describe("the reader of an encrypted file", () => {
  const reader = () => encryptedFileReader(temporary.options);

  it("gives all slots with their client from one read", async () => {
    await open().change([put(1), move("NEXT", 0, 1), put(2), move("NEXT", 1, 2)], consumer, signal);
    await open().change([move("CURRENT", 1, 2)], consumer, signal);
    const slots = await reader().readSlots("okta/0oa1");
    expect(slots).toMatchObject({
      CURRENT: { generation: 2, clientId: "0oa1billing", issuer: "https://example.okta.com", versionId: idOf(2) },
      NEXT: { generation: 2 },
      PREVIOUS: { generation: 1, fingerprint: valueOf(1).fingerprint },
    });
    expect(slots.CURRENT.value.equals(valueOf(2))).toBe(true);
    expect(slots.PREVIOUS!.value.equals(valueOf(1))).toBe(true);
  });

  it("gives each value the client it was made for", async () => {
    await open().change([put(1), move("NEXT", 0, 1)], consumer, signal);
    await open().change([put(2), move("NEXT", 1, 2)], { ...consumer, clientId: "0oa2" }, signal);
    const { CURRENT, NEXT } = await reader().readSlots("okta/0oa1");
    expect([CURRENT.clientId, NEXT!.clientId]).toEqual(["0oa1billing", "0oa2"]);
  });

  it("says that there are no slots", async () => {
    await expect(reader().readSlots("okta/0oa1")).rejects.toMatchObject({
      reason: "missing",
      message: `There are no slots at file:${path}#okta/0oa1. Check path and name; the slots are written by the first apply.`,
    });
  });
});
