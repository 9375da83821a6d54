import { consumer, keepers, type Consumers } from "../../../faults/consumer";
import { isGood, lastLine, table, totalsOf } from "../../../faults/report";
import { runMatrix, type Outcome } from "../../../faults/run";
import { SUBJECTS } from "../../../faults/subject";
import type { SlotReader, Slots } from "../../../runtime";

const { buildProvider } = require("../../../scripts/build-provider") as {
  buildProvider(entry: string, out: string): string;
};

/** It keeps what it read at the beginning of a rotation for ever. */
const readsOnce: Consumers = ({ reader, ...world }) => {
  let slots: Promise<Slots> | undefined;
  const once: SlotReader = { place: reader.place, read: () => (slots ??= reader.read()) };
  return [consumer("reads once", { ...world, reader: once }, 1)];
};

const run = (runs: number, seed: number, consumers: Consumers, subjects = SUBJECTS): Promise<Outcome> =>
  runMatrix({
    executable: buildProvider("faults/provider/main.ts", "build/test/terraform-provider-clientcreds-faults"),
    subjects,
    consumers,
    seed,
    runs,
    lanes: 2,
  });

describe("the fault matrix", () => {
  test("finds nothing wrong in a share of it that a seed chooses", async () => {
    const { runs } = await run(24, 1, keepers);
    const totals = totalsOf(runs);
    expect({ totals, table: table(runs) }).toMatchObject({ totals: { runs: 24, converged: 24 } });
    expect(isGood(totals)).toBe(true);
    expect(lastLine(totals)).toBe("runs: 24, converged: 24, failed logins: 0, extra credentials: 0, lost: 0");
    expect(runs.every(({ rotation }) => rotation.struck !== null)).toBe(true);
  });

  test("reports the failed logins of a consumer that breaks the contract", async () => {
    const { runs } = await run(2, 1, readsOnce, SUBJECTS.slice(0, 1));
    const totals = totalsOf(runs);
    expect(totals.failedLogins).toBeGreaterThan(0);
    expect(isGood(totals)).toBe(false);
  });
});
