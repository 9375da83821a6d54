import { availableParallelism } from "node:os";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { keepers } from "./consumer";
import { complaint, isGood, lastLine, table, totalsOf } from "./report";
import { runMatrix } from "./run";
import { nameOf, SUBJECTS } from "./subject";

const USAGE = `Strikes rotations by real Terraform with faults, one at any I/O, and applies until the plan is empty.

  --seed <n>    decides which runs of the whole matrix; printed, and random by default
  --runs <n>    how many (default 400)
  --subject <p> only the subjects whose name matches, as a regular expression
`;

const EXECUTABLE = resolve(__dirname, "../../build/test/terraform-provider-clientcreds-faults");
const RUNS = 400;

const print = (text: string): void => void process.stdout.write(`${text}\n`);

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      seed: { type: "string" },
      runs: { type: "string" },
      subject: { type: "string", default: "" },
      help: { type: "boolean" },
    },
  });
  const seed = Number(values.seed ?? Math.floor(Math.random() * 2 ** 32));
  const wanted = Number(values.runs ?? RUNS);
  if (values.help || !Number.isInteger(seed) || !(wanted > 0)) return print(USAGE);
  const pattern = new RegExp(values.subject, "i");
  print(`seed: ${seed}`);
  const began = performance.now();
  const { cells, runs } = await runMatrix({
    executable: EXECUTABLE,
    consumers: keepers,
    subjects: SUBJECTS.filter((subject) => pattern.test(nameOf(subject))),
    seed,
    runs: wanted,
    // Waiting for time-outs and rate limits needs no processor.
    lanes: availableParallelism() + 1,
    tell: (run) => run.rotation.notes.length > 0 && print(complaint(run)),
  });
  const seconds = Math.round((performance.now() - began) / 1000);
  print(`\n${table(runs)}\n`);
  print(`cells of the whole matrix: ${cells}, time: ${seconds} s`);
  const totals = totalsOf(runs);
  print(lastLine(totals));
  if (!isGood(totals)) process.exitCode = 1;
}

void main();
