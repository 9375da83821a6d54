import { availableParallelism } from "node:os";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import type { Found } from "./search";

export interface Task {
  /** Index into the list of rows. */
  readonly row: number;
  readonly maxStates: number;
}

/** One row a worker, as many at once as there are processors. Rejects with the error of a worker that failed. */
export async function exploreAll(tasks: readonly Task[], tell: (task: Task, found: Found) => void): Promise<void> {
  const waiting = [...tasks];
  const take = async (): Promise<void> => {
    for (let task = waiting.shift(); task; task = waiting.shift()) tell(task, await explore(task));
  };
  await Promise.all(Array.from({ length: availableParallelism() }, take));
}

/** A worker a row: what it kept is given back as a whole. */
function explore(task: Task): Promise<Found> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(join(__dirname, "worker.js"), {
      workerData: task,
      resourceLimits: { maxOldGenerationSizeMb: 8192 },
    });
    worker.once("message", resolve).once("error", reject);
  });
}
