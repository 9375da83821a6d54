import type { FileHandle } from "node:fs/promises";
import { resolve, sep } from "node:path";
import { ask, newOperation } from "./orders";
import type { FileIo } from "./messages";

type FsPromises = typeof import("node:fs/promises");
type Operation = (...args: any[]) => Promise<any>;

/**
 * Lets every operation on files below a folder be asked about before and after it, so that it can fail, or the process end, exactly there. What is opened
 * outside is left alone. To be called before anything else is loaded.
 */
export function gateFiles(folder: string): void {
  const fs = require("node:fs/promises") as { -readonly [N in keyof FsPromises]: FsPromises[N] };
  const inside = (path: unknown): boolean => {
    const full = resolve(String(path));
    return full === folder || full.startsWith(folder + sep);
  };
  const gate = (name: "rename" | "unlink" | "writeFile" | "link", io: FileIo): void => {
    const real = fs[name] as Operation;
    fs[name] = (async (path: string, ...rest: unknown[]) =>
      inside(path) ? gated(io, real.bind(fs), path, ...rest) : real(path, ...rest)) as never;
  };
  gate("rename", { name: "rename", writes: true });
  gate("unlink", { name: "unlink", writes: true });
  gate("writeFile", { name: "write lock", writes: true });
  gate("link", { name: "link", writes: true });
  const open = fs.open as Operation;
  fs.open = (async (path: string, flags: string, ...rest: unknown[]) => {
    if (!inside(path)) return open(path, flags, ...rest);
    const isFolder = resolve(path) === folder;
    const name = isFolder ? "open folder" : flags === "r" ? "open" : "create";
    const io: FileIo = { name, writes: name === "create" };
    let handle: FileHandle | undefined;
    try {
      await gated(io, async () => (handle = await open(path, flags, ...rest)));
    } catch (error) {
      // What failed gives nobody a handle to close.
      await handle?.close();
      throw error;
    }
    if (handle === undefined) throw new Error(`${name} gave no handle`);
    gateHandle(handle, isFolder ? "folder" : "file");
    return handle;
  }) as never;
}

function gateHandle(handle: FileHandle, what: "folder" | "file"): void {
  const methods = handle as unknown as Record<"writeFile" | "readFile" | "sync", Operation>;
  const gate = (name: "writeFile" | "readFile" | "sync", io: FileIo): void => {
    const real = methods[name].bind(handle);
    methods[name] = (...args) => gated(io, real, ...args);
  };
  gate("writeFile", { name: "write", writes: true });
  gate("readFile", { name: "read", writes: false });
  gate("sync", { name: `flush ${what}`, writes: true });
}

async function gated(io: FileIo, act: Operation, ...args: unknown[]): Promise<unknown> {
  const id = newOperation();
  const before = await ask(id, "before", io);
  if (before === "error") throw failure("EIO", "i/o error", io);
  if (before === "full") await halfWritten(io, act, args);
  const result: unknown = await act(...args);
  if ((await ask(id, "after", io)) === "error") throw failure("EIO", "i/o error", io);
  return result;
}

/** A full disk: what puts bytes into a file finds room for half of them, and whatever else would need room fails. */
async function halfWritten(io: FileIo, act: Operation, args: unknown[]): Promise<void> {
  const at = io.name === "write" ? 0 : io.name === "write lock" ? 1 : -1;
  if (at < 0 && io.name !== "create") return;
  if (at >= 0) {
    const content = args[at] as string | Buffer;
    await act(...args.with(at, content.slice(0, Math.floor(content.length / 2))));
  }
  throw failure("ENOSPC", "no space left on device", io);
}

const failure = (code: string, text: string, { name }: FileIo): Error =>
  Object.assign(new Error(`${code}: ${text}, ${name}`), { code });
