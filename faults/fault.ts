import type { Io } from "./io";

export const FAULTS = [
  "killed before",
  "killed after",
  "answer lost",
  "500",
  "429",
  "connection reset",
  "slow body",
  "malformed body",
  "stale read",
  "clock back",
  "clock forward",
  "disk full",
] as const;
export type FaultName = (typeof FAULTS)[number];

/** What can happen to a file: an operation that fails is this form's 500. */
const OF_FILES: ReadonlySet<FaultName> = new Set(["killed before", "killed after", "answer lost", "500"]);
const OF_CLOCKS: ReadonlySet<FaultName> = new Set(["clock back", "clock forward"]);
/** Operations that need room on the disk. */
const NEEDS_ROOM = /^(create|write|write lock)$/;
/** Between the time that a mark states and the moment when it can be read. */
const WITHIN_A_REPLACEMENT = /^(create|write|flush file|rename)$/;

/** Whether the fault can happen to the I/O, and the invariants hold for it. */
export function canStrike(fault: FaultName, { form, name, lags }: Io): boolean {
  // A machine that slept through a replacement of the file: a write that lands later than the step deadline, of which nothing is promised.
  if (fault === "clock forward" && form === "file" && WITHIN_A_REPLACEMENT.test(name)) return false;
  if (OF_CLOCKS.has(fault)) return true;
  if (fault === "disk full") return form === "file" && NEEDS_ROOM.test(name);
  if (form === "file") return OF_FILES.has(fault);
  return fault !== "stale read" || lags;
}
