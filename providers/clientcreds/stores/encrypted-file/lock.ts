import { randomBytes } from "node:crypto";
import { mkdir, readdir, readFile, stat, unlink, writeFile } from "node:fs/promises";
import { hostname } from "node:os";
import { basename, dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { cancelled, locked, lockLost, notWritten } from "./errors";
import { isAlive, thisProcess, type ProcessIdentity } from "./process-identity";

/** Milliseconds after which waiting for the lock is given up. */
const LOCK_WAIT = 30_000;
/** Milliseconds after which a holder on another machine, of which nothing can be known, counts as dead. A holder needs some milliseconds. */
const FOREIGN_HOLDER_LIFE = 60_000;
/** Tries of deleting a ticket. */
const WITHDRAWALS = 3;
/** Milliseconds, at most, between two looks at a held lock. */
const LOOK_AGAIN = 16;

/** The right to replace a file. */
export interface Lock {
  /** Throws if the lock was taken away meanwhile. */
  assertHeld(): Promise<void>;
  release(): Promise<void>;
}

interface Ticket {
  readonly path: string;
  readonly holder: ProcessIdentity;
}

/**
 * Locks a file among processes; errors call it `what`. Each contender leaves a ticket, a file whose unique name tells the process, then looks for others' tickets: of two that do so
 * at the same time at least one sees the other, and whoever sees a living one withdraws its own and tries again. A dead process's ticket is known by the
 * process number and its start time, and because its name never comes again, deleting it can hit no successor: that is why there is not one lock file.
 */
export async function acquireLock(
  path: string,
  signal: AbortSignal,
  wait: number = LOCK_WAIT,
  what = "slot file",
): Promise<Lock> {
  const ticket = newTicket(path);
  const deadline = performance.now() + wait;
  for (;;) {
    if (signal.aborted) throw cancelled(`Waiting for the lock on the ${what} ${path}`);
    let holder = await otherHolder(path, ticket, what);
    if (holder === null) {
      await leave(ticket, path, what);
      holder = await otherHolder(path, ticket, what);
      if (holder === null) return heldBy(ticket, path, what);
      await withdraw(ticket);
    }
    if (performance.now() >= deadline) throw locked(what, path, await describe(holder), holder.path, wait / 1000);
    // At random, so that two which met do not meet again.
    await sleep(1 + Math.random() * LOOK_AGAIN);
  }
}

function heldBy(ticket: Ticket, path: string, what: string): Lock {
  return {
    async assertHeld() {
      await stat(ticket.path).catch(() => Promise.reject(lockLost(what, path)));
    },
    release: () => withdraw(ticket),
  };
}

function newTicket(path: string): Ticket {
  const holder = thisProcess();
  const name = [holder.machine, holder.pid, holder.start, randomBytes(6).toString("hex")].join(".");
  return { path: join(dirname(path), ticketPrefix(path) + name), holder };
}

async function leave(ticket: Ticket, path: string, what: string): Promise<void> {
  try {
    await writeFile(ticket.path, hostname(), { flag: "wx", mode: 0o600 });
  } catch (cause) {
    // On a full disk the file is there, though nothing is in it.
    await withdraw(ticket);
    throw notWritten(path, cause, what);
  }
}

/** Tried again, because the ticket of a process that lives on locks everybody out, itself too. */
async function withdraw({ path }: Ticket): Promise<void> {
  for (let tries = 1; tries <= WITHDRAWALS; tries++) {
    try {
      return await unlink(path);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === "ENOENT") return;
    }
  }
}

/** Another's ticket whose holder lives or may live. Those of dead ones are deleted. */
async function otherHolder(path: string, own: Ticket, what: string): Promise<Ticket | null> {
  for (const ticket of await tickets(path, what)) {
    if (ticket.path === own.path) continue;
    if (isAlive(ticket.holder) ?? (await isYoung(ticket))) return ticket;
    await withdraw(ticket);
  }
  return null;
}

async function tickets(path: string, what: string): Promise<Ticket[]> {
  const folder = dirname(path);
  const prefix = ticketPrefix(path);
  let names: string[];
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    names = await readdir(folder);
  } catch (cause) {
    throw notWritten(path, cause, what);
  }
  return names.flatMap((name) => {
    if (!name.startsWith(prefix)) return [];
    const [machine = "", pid, start] = name.slice(prefix.length).split(".");
    return [{ path: join(folder, name), holder: { machine, pid: Number(pid), start: Number(start) } }];
  });
}

async function isYoung(ticket: Ticket): Promise<boolean> {
  try {
    return Date.now() - (await stat(ticket.path)).mtimeMs < FOREIGN_HOLDER_LIFE;
  } catch {
    return false;
  }
}

async function describe(ticket: Ticket): Promise<string> {
  const host = await readFile(ticket.path, "utf8").catch(() => "");
  return `process ${ticket.holder.pid} on ${host || "an unknown host"}`;
}

const ticketPrefix = (path: string): string => `.${basename(path)}.lock.`;
