import { builtProvider } from "../cli/install";
import { handshake } from "./handshake";
import { summary } from "./statistics";
import { Workload, type Cost } from "./workload";

const HANDSHAKES = 20;
const RUNS = 10;
const MANY = [200, 1000];

async function repeat<T>(times: number, act: () => Promise<T>): Promise<T[]> {
  const results: T[] = [];
  for (let i = 0; i < times; i++) results.push(await act());
  return results;
}

const row = (what: string, ...figures: string[]): void => {
  process.stdout.write(`| ${[what, ...figures].join(" | ")} |\n`);
};

function costRow(what: string, cost: Cost, credentials: number): void {
  row(
    what,
    `${(cost.wall / 1000).toFixed(1)} s`,
    `${(cost.providerCpu / 1000).toFixed(1)} s`,
    `${cost.providerMemory.toFixed(0)} MB`,
    (cost.requests / credentials).toFixed(1),
  );
}

async function main(): Promise<void> {
  const executable = builtProvider();
  // Terraform has read the executable, to check it, before it starts it.
  await handshake(executable);
  process.stdout.write("| one credential | median (min to max) |\n| --- | --- |\n");
  row("spawn → handshake", summary(await repeat(HANDSHAKES, () => handshake(executable)), "ms"));
  const one = await Workload.start(executable, 1);
  const wall = async (...args: string[]): Promise<string> => summary(await repeat(RUNS, () => one.time(...args)), "ms");
  row("`terraform validate`", await wall("validate"));
  await one.run("apply", "-auto-approve");
  row("`terraform plan`", await wall("plan"));
  await one.stop();
  process.stdout.write(
    "\n| many credentials | wall | provider CPU | provider memory | requests per credential |\n| --- | --- | --- | --- | --- |\n",
  );
  for (const credentials of MANY) {
    const many = await Workload.start(executable, credentials);
    costRow(`first apply of ${credentials}`, await many.run("apply", "-auto-approve"), credentials);
    costRow(`plan of ${credentials}, nothing due`, await many.run("plan"), credentials);
    await many.stop();
  }
}

void main();
