import { realpathSync, type BigIntStats } from "node:fs";
import { open, stat } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { StoreError } from "../../rotation/errors";
import { removeLeftovers, ReplaceError, replaceFile } from "./durable-file";
import { notWritten, unclear, unreadable } from "./errors";
import { EMPTY_DOCUMENT, type StoreDocument } from "./format";
import { acquireLock, type Lock } from "./lock";
import { parse } from "./parse";
import { Serializer } from "./serializer";

interface Cached {
  readonly state: string;
  readonly document: StoreDocument;
}

type Edit = (document: StoreDocument) => Promise<StoreDocument>;

/** An edit, and who waits for it. */
interface Update {
  readonly edit: Edit;
  readonly signal: AbortSignal;
  resolve(): void;
  reject(cause: unknown): void;
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
  private readonly serializer = new Serializer();
  private waiting: Update[] = [];
  private writing = false;

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

  /**
   * Reads, edits and replaces the file under its lock. Edits that this process asks for meanwhile go into the same replacement: each of them alone decides
   * whether it fits, and all are answered once the file is durable. Writes nothing when no edit changes the document.
   */
  update(edit: Edit, signal: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ edit, signal, resolve, reject });
      if (!this.writing) void this.writeAll();
    });
  }

  private async writeAll(): Promise<void> {
    this.writing = true;
    while (this.waiting.length > 0) await this.writeWaiting();
    this.writing = false;
  }

  /** The lock is waited for in the name of whoever waits longest; it may be cancelled alone. */
  private async writeWaiting(): Promise<void> {
    const { signal } = this.waiting[0]!;
    let lock: Lock;
    try {
      lock = await acquireLock(this.real, signal);
    } catch (cause) {
      for (const { reject } of this.waiting.splice(0, signal.aborted ? 1 : Infinity)) reject(cause);
      return;
    }
    const together = this.waiting;
    this.waiting = [];
    try {
      await this.replace(together, lock);
    } catch (cause) {
      const failure = cause instanceof ReplaceError ? this.asStoreError(cause) : cause;
      for (const { reject } of together) reject(failure);
    } finally {
      await lock.release();
      for (const { resolve } of together) resolve();
    }
  }

  private async replace(together: readonly Update[], lock: Lock): Promise<void> {
    const before = await this.load();
    let after = before;
    for (const { edit, reject } of together) {
      try {
        after = await edit(after);
      } catch (cause) {
        reject(cause);
      }
    }
    if (after === before) return;
    await removeLeftovers(this.real);
    await replaceFile(this.real, this.serializer.serialize(after), () => lock.assertHeld());
    await this.remember(after);
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
