import { createHash } from "node:crypto";
import { EVENT_TYPE, type StepEvent } from "./event";

/** What a log tells, and whether it can be believed. */
export interface ReadLog {
  readonly events: readonly StepEvent[];
  /** Empty: every line names the one before it. Sentences for a person. */
  readonly problems: readonly string[];
  /** Hash of the last line: kept elsewhere, it proves later that no line was cut off the end. */
  readonly head: string;
  /** Hashes of the lines, in their order. */
  readonly hashes: readonly string[];
}

/** SHA-256 of a line without its line feed, in hex. */
export const hashOfLine = (line: string | Buffer): string => createHash("sha256").update(line).digest("hex");

/** What the first line names. */
export const BEGINNING = hashOfLine("");

/**
 * Reads an event log and follows its chain. A line that was changed, removed, added or moved breaks it at the line after; lines cut off the end leave the
 * rest whole, so whoever must notice that keeps a hash elsewhere and has it looked for.
 *
 * @param known hash of a line that this log must contain
 */
export function readEventLog(log: Buffer, known?: string): ReadLog {
  const lines = linesOf(log);
  const events: StepEvent[] = [];
  const problems: string[] = [];
  const hashes: string[] = [];
  let before = BEGINNING;
  for (const [index, line] of lines.entries()) {
    const event = parse(line.toString());
    if (event === null) problems.push(`line ${index + 1} is no event: it was damaged, or its writer was killed`);
    else {
      events.push(event);
      if (event.previoushash !== before) {
        problems.push(`line ${index + 1} does not follow the line before it: one was changed, removed or added`);
      }
    }
    before = hashOfLine(line);
    hashes.push(before);
  }
  if (known !== undefined && known !== BEGINNING && !hashes.includes(known)) {
    problems.push(`no line has the hash ${known}: lines were cut off the end, or this is another log`);
  }
  return { events, problems, head: before, hashes };
}

/** As bytes, for the hash of a line that broke off in the middle of a character. */
function linesOf(log: Buffer): Buffer[] {
  const lines: Buffer[] = [];
  for (let begin = 0; begin < log.length;) {
    const end = log.indexOf("\n", begin);
    lines.push(log.subarray(begin, end < 0 ? log.length : end));
    begin = end < 0 ? log.length : end + 1;
  }
  return lines;
}

function parse(line: string): StepEvent | null {
  try {
    const event = JSON.parse(line) as StepEvent | null;
    const whole =
      event?.type === EVENT_TYPE &&
      [event.subject, event.time, event.previoushash, event.data?.step, event.data?.outcome].every(isText);
    return whole ? event : null;
  } catch {
    return null;
  }
}

const isText = (value: unknown): boolean => typeof value === "string";
