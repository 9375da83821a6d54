import { shiftDate } from "./shifted-date";
import type { FileIo, FileOrder, FromProvider, ToProvider } from "./messages";

const waiting = new Map<number, (order: FileOrder) => void>();
let last = 0;

/** Obeys the parent process, and ends with it. */
export function listenToParent(): void {
  process.on("message", (message: ToProvider) => {
    if (message.kind === "clock") {
      shiftDate(message.ahead);
      say({ kind: "clock set" });
    } else {
      waiting.get(message.id)?.(message.order);
      waiting.delete(message.id);
    }
  });
  process.on("disconnect", () => process.exit(0));
}

/** A name for one operation, the same before and after it. */
export const newOperation = (): number => ++last;

/** Asks what becomes of an operation. It may never be answered: then this process is being killed. */
export function ask(id: number, moment: "before" | "after", io: FileIo): Promise<FileOrder> {
  return new Promise((resolve) => {
    waiting.set(id, resolve);
    say({ kind: "file", id, moment, io });
  });
}

const say = (message: FromProvider): void => void process.send!(message);
