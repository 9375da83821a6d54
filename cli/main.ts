#!/usr/bin/env node
import { adopt } from "./adopt";
import { check } from "./check";
import { EXIT } from "./exit-code";
import { gate } from "./gate";
import { install } from "./install";
import { printable } from "./output/printable";
import { planSummary } from "./plan-summary";
import { report } from "./report";
import { status } from "./status";

const HELP = `Usage: clientcreds <command> [options]

For pull requests and pipelines:
  plan-summary   tell a saved plan as a short table, as Markdown or JSON
  gate           decide whether a plan may be applied without anybody looking at it

For whoever is on call:
  status         show all credentials of a state: what is next, overdue or expiring
  check          log in with what CURRENT and NEXT hold: does the issuer accept it now?

For auditors:
  report         write one page: what is due, timelines, and what the event log proves

To set up:
  adopt          list the clients of an issuer, and write the data to import them all
  install        put the Terraform provider into a local filesystem mirror

clientcreds <command> --help says more. Every command takes --json.

Exit codes: 0 fine, 1 error, 2 attention: somebody must look.
`;

const COMMANDS: Readonly<Record<string, (args: readonly string[]) => Promise<number>>> = {
  adopt,
  check,
  gate,
  install,
  "plan-summary": planSummary,
  report,
  status,
};

async function main([name, ...args]: readonly string[]): Promise<number> {
  if (name === undefined || name === "--help" || name === "-h") {
    process.stdout.write(HELP);
    return name === undefined ? EXIT.error : EXIT.fine;
  }
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command) {
    process.stderr.write(`clientcreds: there is no command ${JSON.stringify(name)}\n\n${HELP}`);
    return EXIT.error;
  }
  try {
    return await command(args);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    process.stderr.write(`clientcreds ${name}: ${message.split("\n").map(printable).join("\n")}\n`);
    return EXIT.error;
  }
}

// `clientcreds status | head` closes the pipe: that is no error of ours.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});

void main(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});
