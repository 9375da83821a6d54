#!/usr/bin/env node
import { install } from "./install";

const HELP = `Usage: clientcreds <command> [options]

Commands:
  install   put the Terraform provider into a local filesystem mirror

clientcreds <command> --help says more.
`;

const COMMANDS: Readonly<Record<string, (args: readonly string[]) => Promise<number>>> = { install };

async function main([name, ...args]: readonly string[]): Promise<number> {
  if (name === undefined || name === "--help" || name === "-h") {
    process.stdout.write(HELP);
    return name === undefined ? 1 : 0;
  }
  const command = COMMANDS[name];
  if (!command) {
    process.stderr.write(`clientcreds: there is no command ${JSON.stringify(name)}\n\n${HELP}`);
    return 1;
  }
  try {
    return await command(args);
  } catch (error) {
    process.stderr.write(`clientcreds ${name}: ${error instanceof Error ? error.message : String(error)}\n`);
    return 1;
  }
}

void main(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});
