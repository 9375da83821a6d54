import { parentPort, workerData } from "node:worker_threads";
import type { Task } from "./pool";
import { ROWS } from "./rows";
import { Search } from "./search";

const { row, maxStates } = workerData as Task;
void new Search(ROWS[row]!, maxStates).run().then((found) => {
  parentPort!.postMessage(found);
  // Signals with a time limit, of which each step makes some, would keep it alive.
  process.exit();
});
