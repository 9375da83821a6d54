import { writeFile } from "node:fs/promises";
import { readEventLog } from "../providers/clientcreds/events/hash-chain";
import { EXIT } from "./exit-code";
import { readOptions } from "./options";
import { reportPage } from "./report/html";
import { conditionOf } from "./state/condition";
import { readCredentials, STATE_HELP, STATE_OPTIONS } from "./state/read-credentials";
import { readInput } from "./terraform/read-json";

/** As those of `status`, in seconds. */
const LIMITS = { maxLag: 2 * 86_400, expiresWithin: 7 * 86_400 };

export const REPORT_HELP = `Usage: clientcreds report [--state FILE | --dir DIR] [--events FILE] [--head HASH] [--html FILE]

Writes one self-contained page about all credentials: what is due, what is blocked, the
generations of each as a timeline, and what the event log proves of each step.

${STATE_HELP}
  --events FILE  the event log of the provider
  --head HASH    of a line that the log must contain, from an earlier report: shows
                 whether lines were cut off its end
  --html FILE    where the page is written (default report.html)
  --json         print the credentials and what is wrong with the log as JSON instead

Exit codes: 0 written; 1 error; 2 attention: the event log is not whole.
`;

/** `clientcreds report` */
export async function report(args: readonly string[]): Promise<number> {
  const { values } = readOptions("report", args, {
    ...STATE_OPTIONS,
    events: { type: "string" },
    head: { type: "string" },
    html: { type: "string", default: "report.html" },
  });
  if (values.help) {
    process.stdout.write(REPORT_HELP);
    return EXIT.fine;
  }
  const now = Date.now();
  const credentials = (await readCredentials(values)).map((credential) => conditionOf(credential, LIMITS, now));
  const log = values.events === undefined ? undefined : readEventLog(await readInput(values.events), values.head);
  if (values.json) {
    const told = { credentials, problems: log?.problems ?? [], head: log?.head ?? null };
    process.stdout.write(`${JSON.stringify(told, null, 2)}\n`);
  } else {
    await writeFile(values.html, reportPage(credentials, log, now));
    process.stdout.write(`${values.html}: ${credentials.length} credentials, ${log?.events.length ?? 0} events.\n`);
  }
  return log !== undefined && log.problems.length > 0 ? EXIT.attention : EXIT.fine;
}
