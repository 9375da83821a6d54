import { execFileSync, spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { hostname } from "node:os";
import { join } from "node:path";
import { encryptedFileStore } from "../../../../../providers/clientcreds/stores/encrypted-file";
import { acquireLock } from "../../../../../providers/clientcreds/stores/encrypted-file/lock";
import { parse } from "../../../../../providers/clientcreds/stores/encrypted-file/parse";
import { thisProcess } from "../../../../../providers/clientcreds/stores/encrypted-file/process-identity";
import { consumer, idOf, put, signal, valueOf } from "../slot-store-contract";
import { temporaryStore, type TemporaryStore } from "./temporary-store";

const root = join(__dirname, "../../../../..");
let program: TemporaryStore;
let writer: string;
let temporary: TemporaryStore;
let path: string;
const open = () => encryptedFileStore(temporary.options, "okta/0oa1");

beforeAll(async () => {
  program = await temporaryStore();
  writer = join(program.folder, "writer.js");
  const bun = join(root, "node_modules/.bin/bun");
  execFileSync(bun, ["build", "--target=node", "--format=cjs", `--outfile=${writer}`, join(__dirname, "writer.ts")]);
});
afterAll(() => program.dispose());
beforeEach(async () => {
  temporary = await temporaryStore();
  path = temporary.options.path;
});
afterEach(() => temporary.dispose());

const start = (first: number, count: number, prefix: string[] = []): ChildProcess => {
  const [command, ...args] = [...prefix, process.execPath, writer, path, String(first), String(count)];
  return spawn(command!, args, { env: { ...process.env, ...temporary.options.env } });
};

async function finished(child: ChildProcess): Promise<{ status: number | null; errors: string }> {
  let errors = "";
  child.stderr!.on("data", (chunk) => (errors += chunk));
  const [status] = await once(child, "close");
  return { status, errors };
}

const leftovers = async () => (await readdir(temporary.folder)).filter((name) => name !== "slots");

/** Name of a ticket on the lock. */
const ticket = (machine: string, pid: number, startTime: number) =>
  join(temporary.folder, `.slots.lock.${machine}.${pid}.${startTime}.abc`);

describe("a slot file among processes", () => {
  it("loses nothing of what 20 processes write at the same time", async () => {
    const children = Array.from({ length: 20 }, (_, index) => finished(start(1 + index * 5, 5)));
    for (const outcome of await Promise.all(children)) expect(outcome).toEqual({ status: 0, errors: "" });
    const document = parse(await readFile(path, "utf8"), path);
    const { record } = document.credentials.get("okta/0oa1")!;
    expect(record.revision).toBe(100);
    expect(record.versions.map(({ generation }) => generation).sort((a, b) => a - b)).toEqual(
      Array.from({ length: 100 }, (_, index) => index + 1),
    );
    expect(await leftovers()).toEqual([]);
  }, 120_000);

  it("holds all that was acknowledged, and is whole and free, wherever its writer is killed", async () => {
    let first = 1;
    for (let round = 0; round < 20; round++) {
      const child = start(first, 100_000);
      const ended = once(child, "close");
      let acknowledged = "";
      child.stdout!.on("data", (chunk) => (acknowledged += chunk));
      await once(child.stdout!, "data");
      // Anywhere within the next few writes.
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 40));
      child.kill("SIGKILL");
      await ended;

      const { versions } = await open().observe(signal);
      const written = versions.map(({ generation }) => generation);
      expect(written).toEqual(expect.arrayContaining(acknowledged.trim().split("\n").map(Number)));
      await open().change([put(10_000_000 + round)], consumer, signal);
      expect((await open().read(idOf(first), signal)).equals(valueOf(first))).toBe(true);
      expect(await leftovers()).toEqual([]);
      first += 100_000;
    }
  }, 120_000);

  it("stays as it was when the disk takes no more", async () => {
    await open().change([put(1)], consumer, signal);
    const before = await readFile(path);
    // Files of this process may not grow over 512 bytes; ignored, the signal becomes a write error.
    const child = start(2, 1, ["bash", "-c", 'trap "" XFSZ; ulimit -f 1; exec "$@"', "bash"]);
    const { errors } = await finished(child);
    expect(errors).toContain(`Writing the slot file ${path} failed: EFBIG. The file is as it was.`);
    expect(errors).toContain("not_done");
    expect(await readFile(path)).toEqual(before);
    expect(await leftovers()).toEqual([]);
  });
});

describe("the lock of a slot file", () => {
  it("names its holder to whoever has waited long enough", async () => {
    const held = await acquireLock(path, signal);
    await expect(acquireLock(path, signal, 20)).rejects.toMatchObject({
      effect: "not_done",
      message: expect.stringContaining(
        `The slot file ${path} has been locked for 0.02 s by process ${process.pid} on ${hostname()}.`,
      ),
    });
    await held.release();
    await (await acquireLock(path, signal, 20)).release();
  });

  it("is not held by a process whose number was given to another one", async () => {
    const { machine, pid, start: startTime } = thisProcess();
    await writeFile(ticket(machine, pid, startTime + 1), "");
    await (await acquireLock(path, signal, 20)).release();
    expect(await leftovers()).toEqual([]);
  });

  it("is not held by a process that has ended", async () => {
    const { machine } = thisProcess();
    const child = spawn(process.execPath, ["-e", ""]);
    await once(child, "close");
    await writeFile(ticket(machine, child.pid!, 1), "");
    await (await acquireLock(path, signal, 20)).release();
  });

  it("may be held by a process on another machine", async () => {
    const foreign = ticket("000000000000", 1, 1);
    await writeFile(foreign, "build-7");
    await expect(acquireLock(path, signal, 20)).rejects.toThrow(
      `by process 1 on build-7. Nothing was written. Wait until that process ends, then apply again; if it does not exist any more, delete ${foreign}.`,
    );
  });

  it("stops waiting when it is cancelled", async () => {
    const held = await acquireLock(path, signal);
    const controller = new AbortController();
    const waiting = acquireLock(path, controller.signal);
    controller.abort();
    await expect(waiting).rejects.toThrow("was cancelled");
    await held.release();
  });
});
