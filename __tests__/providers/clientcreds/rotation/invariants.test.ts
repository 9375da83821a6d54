import fc from "fast-check";
import { worldsOf } from "../../../support/memory/chaos";
import { calm, failingAgain, wild } from "./properties";

/** FC_SEED repeats a run; a failure prints its seed. */
const seed = Number(process.env.FC_SEED ?? 0) || Math.floor(Math.random() * 2 ** 31);

const all = worldsOf(() => true);

describe("whatever happens, and wherever it fails", () => {
  it("no act of ours breaks an invariant, plans keep their promises, and all comes to rest", async () => {
    await fc.assert(wild(all), { numRuns: 1200, seed });
  }, 60_000);

  it("a consumer that keeps to its contract never fails, while it is only us", async () => {
    await fc.assert(calm(all), { numRuns: 500, seed });
  }, 60_000);

  it.each(["crash before", "crash after", "lost"] as const)(
    "a process that meets '%s' at the same I/O four times leaves nothing behind",
    async (fault) => {
      for (let io = 0; io < 30; io++) await failingAgain(fault, io, 4);
    },
    60_000,
  );
});
