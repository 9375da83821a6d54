import { builtProvider } from "../cli/install";
import { ResetWindow, type WindowStore } from "./reset-window";
import { summary } from "./statistics";

const RUNS = 20;

async function main(): Promise<void> {
  process.stdout.write(
    "| slots in | reset takes effect → stored as NEXT | requests until then |\n| --- | --- | --- |\n",
  );
  for (const store of ["encrypted file", "AWS Secrets Manager"] satisfies WindowStore[]) {
    const window = await ResetWindow.start(builtProvider(), store);
    try {
      const runs = [];
      for (let i = 1; i <= RUNS; i++) runs.push(await window.measure(String(i)));
      const times = runs.map((run) => run.window);
      const requests = Math.max(...runs.map((run) => run.requests));
      process.stdout.write(`| ${store} | ${summary(times, "ms", 1)} | ${requests} |\n`);
    } finally {
      await window.stop();
    }
  }
}

void main();
