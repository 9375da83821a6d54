import { randomBytes } from "node:crypto";
import { link, mkdir, open, readdir, rename, unlink } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

const OWNER_ONLY = 0o600;

/** Replacing a file failed; `replaced` tells on which side of the rename. */
export class ReplaceError extends Error {
  constructor(
    readonly replaced: boolean,
    cause: unknown,
  ) {
    super(replaced ? "failed after the rename" : "failed before the rename", { cause });
    this.name = "ReplaceError";
  }
}

/**
 * Replaces a file in one step that survives a power cut: a temporary file in the same folder, flushed, renamed over it, and the folder flushed. Whoever
 * reads it sees the old content or the new one. `commit` is awaited last before the rename; when it throws, nothing has happened.
 */
export async function replaceFile(path: string, content: string | Buffer, commit: () => Promise<void>): Promise<void> {
  const temporary = temporaryName(path);
  try {
    await writeDurably(temporary, content);
    await commit();
    await rename(temporary, path);
  } catch (cause) {
    await unlink(temporary).catch(() => {});
    throw new ReplaceError(false, cause);
  }
  try {
    await flushFolder(path);
  } catch (cause) {
    throw new ReplaceError(true, cause);
  }
}

/** Creates a file with all its content or not at all; leaves an existing one alone. */
export async function createExclusively(path: string, content: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  const temporary = temporaryName(path);
  try {
    await writeDurably(temporary, content);
    await link(temporary, path);
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== "EEXIST") throw cause;
  } finally {
    await unlink(temporary).catch(() => {});
  }
  await flushFolder(path);
}

/** Removes what writers that were killed have left, as far as it can. Only for the holder of the file's lock. */
export async function removeLeftovers(path: string): Promise<void> {
  const folder = dirname(path);
  const names = await readdir(folder).catch(() => []);
  const left = names.filter((name) => name.startsWith(temporaryPrefix(path)));
  await Promise.all(left.map((name) => unlink(join(folder, name)).catch(() => {})));
}

async function writeDurably(path: string, content: string | Buffer): Promise<void> {
  const file = await open(path, "wx", OWNER_ONLY);
  try {
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
}

async function flushFolder(path: string): Promise<void> {
  // Windows has no handle on a folder that could be flushed.
  if (process.platform === "win32") return;
  const folder = await open(dirname(path), "r");
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

const temporaryPrefix = (path: string): string => `.${basename(path)}.tmp.`;

const temporaryName = (path: string): string =>
  join(dirname(path), temporaryPrefix(path) + randomBytes(8).toString("hex"));
