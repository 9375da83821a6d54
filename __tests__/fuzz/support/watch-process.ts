import { runInThisContext } from "node:vm";

/** The process itself: in tests jest puts a copy in its place, which hears nothing. */
export const actual = runInThisContext("process") as NodeJS.Process;

/** Warnings that tell of a defect: a timer that goes off at once, and listeners that pile up. */
const DEFECTS = new Set(["TimeoutOverflowWarning", "MaxListenersExceededWarning"]);

export interface ProcessWatch extends Disposable {
  /** What was logged since it was last taken, at all levels. */
  takeLog(): string;
  /** @throws Error for what went past everybody who could have handled it */
  assertQuiet(): void;
}

/** Watches what belongs to no single call: the log, and errors and warnings that reach the process. */
export function watchProcess(): ProcessWatch {
  const before = process.env.TF_LOG;
  process.env.TF_LOG = "TRACE";
  let log = "";
  const stderr = jest.spyOn(process.stderr, "write").mockImplementation((text) => {
    log += String(text);
    return true;
  });
  const escaped: unknown[] = [];
  const onEscape = (reason: unknown): void => void escaped.push(reason);
  const onWarning = (warning: Error): void => void (DEFECTS.has(warning.name) && escaped.push(warning));
  actual.on("unhandledRejection", onEscape).on("uncaughtException", onEscape).on("warning", onWarning);
  return {
    takeLog() {
      const taken = log;
      log = "";
      return taken;
    },
    assertQuiet() {
      if (escaped.length > 0) throw new Error("an error went past everybody", { cause: escaped.splice(0)[0] });
    },
    [Symbol.dispose]() {
      actual.off("unhandledRejection", onEscape).off("uncaughtException", onEscape).off("warning", onWarning);
      stderr.mockRestore();
      if (before === undefined) delete process.env.TF_LOG;
      else process.env.TF_LOG = before;
    },
  };
}
