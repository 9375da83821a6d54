import { format } from "node:util";
import { log } from "../log";
import type { Lifetime } from "./lifetime";

/** Settles what signals and escaped errors do to the process. */
export function guardProcess(lifetime: Lifetime, isDebug: boolean): void {
  process.on("SIGINT", () => {
    // The terminal sends it to the whole group; it is for Terraform to decide, which then says so.
    if (isDebug) lifetime.end("interrupted");
    else log.debug("interrupt left to Terraform");
  });
  process.on("SIGTERM", () => lifetime.end("terminated"));
  process.on("uncaughtException", (error) => die(lifetime, error));
  process.on("unhandledRejection", (reason) => die(lifetime, reason));
}

/** Terraform reads no more of stdout after the handshake, and a full pipe would block the process. */
export function guardStdout(): void {
  const toStderr = (...args: unknown[]) => void process.stderr.write(`${format(...args)}\n`);
  console.log = console.info = console.debug = toStderr;
  process.stdout.write = process.stderr.write.bind(process.stderr);
}

/** Terraform shows what follows `panic:` as the provider's crash. */
function die(lifetime: Lifetime, reason: unknown): void {
  const text = reason instanceof Error ? (reason.stack ?? reason.message) : String(reason);
  process.stderr.write(`panic: ${text}\n`);
  lifetime.end("crash", 2);
}
