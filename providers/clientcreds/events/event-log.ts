import { randomUUID } from "node:crypto";
import { open, type FileHandle } from "node:fs/promises";
import { acquireLock } from "../stores/encrypted-file/lock";
import { ApplyFailure } from "../rotation/execute/failures";
import { EVENT_TYPE, type EventData, type StepEvent } from "./event";
import { BEGINNING, hashOfLine } from "./hash-chain";

/** What was done could not be recorded. */
export class EventNotRecorded extends ApplyFailure {
  readonly summary = "The event log could not be written";
  constructor(path: string, what: string, cause: unknown) {
    const { code, message } = cause as NodeJS.ErrnoException;
    const why = code ?? message.replace(/\.$/, "");
    super(
      `${what}, and the event log ${path} could not be written: ${why}. No further step is taken. Mend what keeps the log from being written, then apply again.`,
      { cause },
    );
  }
}

/** Milliseconds for the lock: an append needs some, and hundreds of credentials may queue. */
const LOCK_WAIT = 60_000;
/** Bytes read from the end at first: longer than any line that we write. */
const TAIL = 16_384;
const LINE_FEED = 10;

/** A file to which one line is added per step, by any number of processes on one machine. */
export class EventLog {
  /** Appends of this process go one after another, so that they do not compete for the lock. */
  private last: Promise<unknown> = Promise.resolve();

  constructor(
    readonly path: string,
    private readonly run: string,
    private readonly now: () => Date = () => new Date(),
  ) {}

  private writable: Promise<void> | undefined;

  /** To be asked before anything is done. @throws EventNotRecorded where no line could be added */
  check(): Promise<void> {
    return (this.writable ??= this.exclusively("Nothing was done", async () => {}));
  }

  /** @throws EventNotRecorded */
  append(source: string, data: Omit<EventData, "run">): Promise<void> {
    const generation = data.generation === null ? "" : ` generation ${data.generation}`;
    const what = `The step "${data.step}${generation}" of ${data.credential.id} ended as "${data.outcome}"`;
    return this.exclusively(what, async (file) => {
      const { size } = await file.stat();
      const tail = await tailOf(file, size);
      const event: StepEvent = {
        specversion: "1.0",
        type: EVENT_TYPE,
        id: randomUUID(),
        source,
        subject: `${data.credential.type}/${data.credential.id}`,
        time: this.now().toISOString(),
        datacontenttype: "application/json",
        previoushash: tail.hash,
        data: { ...data, run: this.run },
      };
      // A line that a killed process left unfinished is ended, never removed; it shows as what it is.
      await file.appendFile(`${tail.unfinished ? "\n" : ""}${JSON.stringify(event)}\n`);
      await file.sync();
    });
  }

  private exclusively(what: string, act: (file: FileHandle) => Promise<void>): Promise<void> {
    const done = this.last.then(async () => {
      try {
        // Not ended by a signal: what was done is recorded also where Terraform was told to stop.
        const lock = await acquireLock(this.path, new AbortController().signal, LOCK_WAIT, "event log");
        try {
          const file = await open(this.path, "a+");
          try {
            await act(file);
          } finally {
            await file.close();
          }
        } finally {
          await lock.release();
        }
      } catch (cause) {
        throw new EventNotRecorded(this.path, what, cause);
      }
    });
    this.last = done.catch(() => {});
    return done;
  }
}

/** Hash of the last line, and whether its line feed is missing. */
async function tailOf(file: FileHandle, size: number): Promise<{ hash: string; unfinished: boolean }> {
  if (size === 0) return { hash: BEGINNING, unfinished: false };
  for (let length = Math.min(TAIL, size); ; length = Math.min(length * 4, size)) {
    const buffer = Buffer.alloc(length);
    await file.read(buffer, 0, length, size - length);
    const unfinished = buffer[length - 1] !== LINE_FEED;
    const end = unfinished ? length : length - 1;
    const begin = end === 0 ? -1 : buffer.lastIndexOf(LINE_FEED, end - 1);
    if (begin >= 0 || length === size) return { hash: hashOfLine(buffer.subarray(begin + 1, end)), unfinished };
  }
}
