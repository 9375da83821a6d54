import { createHash } from "node:crypto";
import { readFile, truncate, writeFile } from "node:fs/promises";
import { canonicalJson } from "../../../../../providers/clientcreds/stores/encrypted-file/canonical-json";
import { encryptedFileReader, encryptedFileStore } from "../../../../../providers/clientcreds/stores/encrypted-file";
import { consumer, idOf, move, put, signal } from "../slot-store-contract";
import { temporaryStore, type TemporaryStore } from "./temporary-store";

type Leaf = readonly (string | number)[];

let temporary: TemporaryStore;
let path: string;
const name = "okta/0oa1";
const open = (other = name) => encryptedFileStore(temporary.options, other);
const attempts = () => ({
  read: open().read(idOf(1), signal),
  change: open().change([{ op: "own", owner: "you", from: "me" }], consumer, signal),
  readSlots: encryptedFileReader(temporary.options).readSlots(name),
});

beforeEach(async () => {
  temporary = await temporaryStore();
  path = temporary.options.path;
  const mark = { op: "mark", versionId: idOf(1), mark: { kind: "ok", from: 1 } } as const;
  const intend = { op: "intend", intentId: "i2-a", generation: 2, from: null } as const;
  const own = { op: "own", owner: "me", from: null } as const;
  await open().change([put(1), move("NEXT", 0, 1), put(2), mark, intend, own], consumer, signal);
  await open("okta/other").change([put(1)], consumer, signal);
});
afterEach(() => temporary.dispose());

const contentOf = async () => JSON.parse(await readFile(path, "utf8"));
const sha256 = (text: string) => createHash("sha256").update(text).digest("base64url");

/** Writes the file as somebody would who knows the format but not the key: with a checksum that fits. */
async function forge(file: any): Promise<string> {
  const lines = Object.keys(file.credentials)
    .sort()
    .map((key) => `${JSON.stringify(key)} ${sha256(canonicalJson(file.credentials[key]))}`);
  const text = JSON.stringify({ ...file, checksum: sha256([1, file.key, file.mac, ...lines].join("\n")) });
  await writeFile(path, text);
  return text;
}

function leavesOf(value: unknown, at: Leaf = []): Leaf[] {
  if (typeof value !== "object" || value === null) return [at];
  return Object.entries(value).flatMap(([key, member]) => leavesOf(member, [...at, key]));
}

function alter(file: any, leaf: Leaf): void {
  const holder = leaf.slice(0, -1).reduce((value, key) => value[key], file);
  const last = leaf.at(-1)!;
  const old = holder[last];
  if (typeof old === "number") holder[last] = old + 1;
  else if (typeof old === "boolean") holder[last] = !old;
  else if (old === null) holder[last] = idOf(2);
  else holder[last] = (old[0] === "A" ? "B" : "A") + old.slice(1);
}

describe("a tampered slot file", () => {
  it("is refused wherever the key is at hand, whichever field was changed, and is left as it is", async () => {
    const original = await contentOf();
    const leaves = [["key"], ["mac"], ...leavesOf(original.credentials[name], ["credentials", name])];
    expect(leaves.length).toBeGreaterThanOrEqual(35);
    for (const leaf of leaves) {
      const file = structuredClone(original);
      alter(file, leaf);
      const forged = await forge(file);
      for (const [attempt, outcome] of Object.entries(attempts())) {
        const error = await outcome.then(
          () => null,
          (reason: unknown) => reason,
        );
        expect([leaf.join("."), attempt, error]).toEqual([
          leaf.join("."),
          attempt,
          expect.objectContaining({ name: "StoreError", reason: leaf[0] === "key" ? "key" : "corrupt" }),
        ]);
      }
      expect(await readFile(path, "utf8")).toBe(forged);
    }
  });

  it("is refused by a plan too, which has no key, when the checksum was not made to fit", async () => {
    const original = await contentOf();
    for (const leaf of leavesOf(original).filter((leaf) => leaf[0] !== "format")) {
      const file = structuredClone(original);
      alter(file, leaf);
      await writeFile(path, JSON.stringify(file));
      await expect(open().observe(signal)).rejects.toMatchObject({ reason: "corrupt", effect: "not_done" });
    }
  });

  it.each(["removed", "renamed", "put back from an older file", "exchanged for another"])(
    "is refused when a whole record was %s",
    async (what) => {
      const older = await contentOf();
      await open().change([{ op: "own", owner: "us", from: "me" }], consumer, signal);
      const file = await contentOf();
      const records = file.credentials;
      if (what === "removed") delete records["okta/other"];
      if (what === "renamed") {
        records["okta/new"] = records["okta/other"];
        delete records["okta/other"];
      }
      if (what === "put back from an older file") records[name] = older.credentials[name];
      if (what === "exchanged for another") records[name] = records["okta/other"];
      await forge(file);
      await expect(open().read(idOf(1), signal)).rejects.toMatchObject({ reason: "corrupt" });
    },
  );

  it("is found out at any length to which it was cut", async () => {
    const text = await readFile(path, "utf8");
    // The last character is a line feed, without which it is whole.
    for (let length = text.length - 2; length >= 0; length -= 97) {
      await truncate(path, length);
      await expect(open().observe(signal)).rejects.toMatchObject({ reason: "corrupt" });
      await expect(open().change([put(3)], consumer, signal)).rejects.toMatchObject({ reason: "corrupt" });
      expect((await readFile(path)).length).toBe(length);
    }
  });

  it("names the file, what is wrong and what to do", async () => {
    await writeFile(path, "");
    await expect(open().observe(signal)).rejects.toThrow(
      `The slot file ${path} cannot be trusted: it is empty. It was left as it is. Restore it from a backup; if there is none, move it away and import the credentials again.`,
    );
  });

  it("shows nothing of a file that is somebody else's", async () => {
    await writeFile(path, JSON.stringify({ format: "secret", password: "secret" }));
    await expect(open().observe(signal)).rejects.toThrow(/has no format that is known/);
    await expect(open().observe(signal)).rejects.not.toThrow(/secret/);
  });

  it("says so when a newer version wrote it", async () => {
    await writeFile(path, JSON.stringify({ ...(await contentOf()), format: 2 }));
    await expect(open().observe(signal)).rejects.toThrow(
      /has format 2, and this version of clientcreds reads format 1/,
    );
  });
});
