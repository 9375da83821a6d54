import { createHash } from "node:crypto";
import { readFileSync, readlinkSync } from "node:fs";
import { hostname } from "node:os";

/** A process that a number given out again cannot be mistaken for. */
export interface ProcessIdentity {
  /** Tells apart machines, boots of a machine, and containers with process numbers of their own. 12 hex digits. */
  readonly machine: string;
  readonly pid: number;
  /** Kernel's start time of the process; 0 where it cannot be had (other systems than Linux). */
  readonly start: number;
}

export function thisProcess(): ProcessIdentity {
  return (own ??= { machine: machineId(), pid: process.pid, start: statOf(process.pid).start });
}
let own: ProcessIdentity | undefined;

/** Whether it runs; null: it is not on this machine, so nothing can be told. */
export function isAlive(other: ProcessIdentity): boolean | null {
  if (other.machine !== thisProcess().machine) return null;
  try {
    process.kill(other.pid, 0);
  } catch (error) {
    // EPERM: it runs, as somebody else.
    if ((error as NodeJS.ErrnoException).code === "ESRCH") return false;
  }
  const { state, start } = statOf(other.pid);
  // A zombie has ended; only its parent has not asked yet.
  return start === other.start && state !== "Z" && state !== "X";
}

function machineId(): string {
  const parts = [
    hostname(),
    attempt(() => readFileSync("/proc/sys/kernel/random/boot_id", "utf8")),
    attempt(() => readlinkSync("/proc/self/ns/pid")),
  ];
  return createHash("sha256").update(parts.join("\n")).digest("hex").slice(0, 12);
}

/** Fields 3 and 22 of proc_pid_stat(5). The second field, in brackets, may itself hold blanks and brackets. */
function statOf(pid: number): { readonly state: string; readonly start: number } {
  const stat = attempt(() => readFileSync(`/proc/${pid}/stat`, "latin1"));
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  return { state: fields[0] ?? "", start: Number(fields[19] ?? 0) };
}

function attempt(read: () => string): string {
  try {
    return read();
  } catch {
    return "";
  }
}
