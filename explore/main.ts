import { parseArgs } from "node:util";
import { exploreAll } from "./pool";
import { counterExample, line } from "./report";
import { nameOf } from "./row";
import { ROWS } from "./rows";
import type { Found } from "./search";

const USAGE = `Explores every reachable state of a credential's rotation, row by row, and checks the invariants on each transition.

  --row <pattern>       only the rows whose name matches, as a regular expression
  --max-states <n>      states after which a row is bounded; it then says so (default 20000)
`;

const print = (text: string): void => void process.stdout.write(`${text}\n`);

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      row: { type: "string", default: "" },
      "max-states": { type: "string", default: "20000" },
      help: { type: "boolean" },
    },
  });
  const maxStates = Number(values["max-states"]);
  if (values.help || !(maxStates > 0)) return print(USAGE);
  const pattern = new RegExp(values.row, "i");
  const tasks = ROWS.flatMap((row, i) => (pattern.test(nameOf(row)) ? [{ row: i, maxStates }] : []));
  const all: { name: string; found: Found }[] = [];
  print("| row | states | transitions | depth | extent |\n| --- | ---: | ---: | ---: | --- |");
  await exploreAll(tasks, (task, found) => {
    const name = nameOf(ROWS[task.row]!);
    all.push({ name, found });
    print(line(name, found));
  });
  let violations = 0;
  for (const { name, found } of all) {
    if (!found.violation) continue;
    violations++;
    print(`\n${counterExample(name, found.violation)}`);
  }
  const states = all.reduce((n, { found }) => n + found.states, 0);
  const bounded = all.filter(({ found }) => found.boundedAt !== null).length;
  print(`\n${all.length - bounded} of ${all.length} rows are closed, ${bounded} are bounded`);
  print(`states: ${states}, violations: ${violations}`);
  if (violations > 0) process.exitCode = 1;
}

void main();
