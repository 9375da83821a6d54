import { realpathSync, type BigIntStats } from "node:fs";
import { open, stat } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { StoreError } from "../../rotation/errors";
import { serialize } from "./document";
import { removeLeftovers, ReplaceError, replaceFile } from "./durable-file";
import { notWritten, unclear, unreadable } from "./errors";
import { EMPTY_DOCUMENT, type StoreDocument } from "./format";
import { acquireLock } from "./lock";
import { parse } from "./parse";

interface Cached {
  readonly state: string;
  readonly document: StoreDocument;
}

/** One file for this whole process: parsed once for all credentials in it, and again only when it was replaced. */
export class StoreFile {
  private static readonly open = new Map<string, StoreFile>();

  static at(path: string): StoreFile {
    const real = realPath(path);
    const file = StoreFile.open.get(real) ?? new StoreFile(path, real);
    StoreFile.open.set(real, file);
    return file;
  }

  private cached: Cached | null = null;
  private parsing: { readonly seen: string; readonly document: Promise<StoreDocument> } | null = null;
  private lastUpdate: Promise<unknown> = Promise.resolve();

  private constructor(
    /** As configured, for messages. */
    private readonly path: string,
    private readonly real: string,
  ) {}

  /** The document as it is now. Callers that see the same file share one parse. */
  async load(): Promise<StoreDocument> {
    try {
      const seen = stateOf(await stat(this.real, { bigint: true }));
      if (this.cached?.state === seen) return this.cached.document;
      if (this.parsing?.seen !== seen) {
        this.parsing = { seen, document: this.parse().finally(() => (this.parsing = null)) };
      }
      return await this.parsing.document;
    } catch (cause) {
      if ((cause as NodeJS.ErrnoException).code === "ENOENT") return EMPTY_DOCUMENT;
      throw cause instanceof StoreError ? cause : unreadable(this.path, cause);
    }
  }

  /** Reads, edits and replaces the file under its lock. Writes nothing when `edit` returns the document it was given. */
  update(edit: (document: StoreDocument) => Promise<StoreDocument>, signal: AbortSignal): Promise<void> {
    const update = this.lastUpdate.then(() => this.updateLocked(edit, signal));
    this.lastUpdate = update.catch(() => {});
    return update;
  }

  private async updateLocked(
    edit: (document: StoreDocument) => Promise<StoreDocument>,
    signal: AbortSignal,
  ): Promise<void> {
    const lock = await acquireLock(this.real, signal);
    try {
      const before = await this.load();
      const after = await edit(before);
      if (after === before) return;
      await removeLeftovers(this.real);
      await replaceFile(this.real, serialize(after), () => lock.assertHeld());
      await this.remember(after);
    } catch (cause) {
      throw cause instanceof ReplaceError ? this.asStoreError(cause) : cause;
    } finally {
      await lock.release();
    }
  }

  private async parse(): Promise<StoreDocument> {
    const file = await open(this.real, "r");
    try {
      // Of the opened file, which may already be the next one.
      const state = stateOf(await file.stat({ bigint: true }));
      const document = parse(await file.readFile("utf8"), this.path);
      this.cached = { state, document };
      return document;
    } finally {
      await file.close();
    }
  }

  private async remember(document: StoreDocument): Promise<void> {
    try {
      this.cached = { state: stateOf(await stat(this.real, { bigint: true })), document };
    } catch {
      this.cached = null;
    }
  }

  private asStoreError({ cause, replaced }: ReplaceError): StoreError {
    if (cause instanceof StoreError) return cause;
    return replaced ? unclear(this.path, cause) : notWritten(this.path, cause);
  }
}

/** A link is followed, because a rename would replace it; the file itself need not exist yet. */
function realPath(path: string): string {
  const absolute = resolve(path);
  for (const [existing, rest] of [
    [absolute, ""],
    [dirname(absolute), basename(absolute)],
  ] as const) {
    try {
      return join(realpathSync(existing), rest);
    } catch {
      // Its folder, then.
    }
  }
  return absolute;
}

/** Changes whenever the file is replaced: numbers of inodes are given out again, times of change are not. */
const stateOf = (stats: BigIntStats): string =>
  [stats.dev, stats.ino, stats.size, stats.mtimeNs, stats.ctimeNs].join(" ");
