import { parseDuration } from "../providers/clientcreds/rotation/duration";
import { EXIT } from "./exit-code";
import { isAlarm } from "./issue";
import { readOptions } from "./options";
import { screenOf, type Screen } from "./output/style";
import { table, type Cell, type TableRow } from "./output/table";
import { conditionOf, relative, type Condition } from "./state/condition";
import { readCredentials, STATE_HELP, STATE_OPTIONS } from "./state/read-credentials";

const DEFAULTS = { "max-lag": "2d", "expires-within": "7d" } as const;

export const STATUS_HELP = `Usage: clientcreds status [--state FILE | --dir DIR] [--max-lag 2d] [--expires-within 7d] [--json]

Shows all credentials as the last apply left them: phase, generation, the next action
and how long until it is due or since when, expiry, issues. It asks no issuer and no
slot store. Those that need somebody come first.

${STATE_HELP}
  --max-lag T         attention if a step is later than it was due by more than T
                      (default ${DEFAULTS["max-lag"]}: enough for daily runs, one of which may fail)
  --expires-within T  attention if CURRENT expires within T (default ${DEFAULTS["expires-within"]})
  --json              print the credentials as JSON

Durations are written as 36h, 2d or P2D. Colours and width follow the terminal; there
are none in a pipe, with NO_COLOR set or on a dumb terminal.

Exit codes: 0 fine; 1 error, also if there is no credential at all; 2 attention: a step
is overdue, a value expires or has expired, or a credential is blocked, was not
verified, is paused beyond its time, or was changed by somebody else.
`;

/** `clientcreds status` */
export async function status(args: readonly string[]): Promise<number> {
  const { values, positionals } = readOptions("status", args, {
    ...STATE_OPTIONS,
    "max-lag": { type: "string", default: DEFAULTS["max-lag"] },
    "expires-within": { type: "string", default: DEFAULTS["expires-within"] },
  });
  if (values.help) {
    process.stdout.write(STATUS_HELP);
    return EXIT.fine;
  }
  if (positionals.length > 0)
    throw new Error(`No argument is taken, got: ${positionals[0]}. A state is given by --state.`);
  const limits = {
    maxLag: durationOf("max-lag", values["max-lag"]),
    expiresWithin: durationOf("expires-within", values["expires-within"]),
  };
  const now = Date.now();
  const credentials = (await readCredentials(values)).map((credential) => conditionOf(credential, limits, now));
  credentials.sort((a, b) => Number(b.alarms.length > 0) - Number(a.alarms.length > 0));
  const attention = credentials.filter(({ alarms }) => alarms.length > 0).length;
  process.stdout.write(
    values.json
      ? `${JSON.stringify({ at: new Date(now).toISOString(), attention, credentials }, null, 2)}\n`
      : statusTable(credentials, screenOf(process.stdout, process.env)),
  );
  return attention > 0 ? EXIT.attention : EXIT.fine;
}

function durationOf(option: string, text: string): number {
  try {
    return parseDuration(text);
  } catch (error) {
    throw new Error(`--${option}: ${(error as Error).message}.`, { cause: error });
  }
}

const HEAD = ["CREDENTIAL", "PHASE", "GENERATION", "NEXT", "DUE", "EXPIRES"] as const;

export function statusTable(credentials: readonly Condition[], screen: Screen): string {
  const attention = credentials.filter(({ alarms }) => alarms.length > 0).length;
  const count = `${credentials.length} ${credentials.length === 1 ? "credential" : "credentials"}`;
  const conclusion =
    attention === 0 ? "none needs attention" : `${attention} ${attention === 1 ? "needs" : "need"} attention`;
  return `${table(HEAD, credentials.map(rowOf), screen)}\n${count}, ${conclusion}.\n`;
}

function rowOf({
  stack,
  address,
  phase,
  generation,
  nextAction,
  dueIn,
  expiresIn,
  issues,
  alarms,
}: Condition): TableRow {
  const marked = (text: string, ...codes: string[]): Cell => ({
    text,
    style: codes.some((code) => alarms.includes(code)) ? "red" : undefined,
  });
  return {
    cells: [
      `${stack === null ? "" : `${stack}: `}${address.replace(/(^|\.)clientcreds_/, "$1")}`,
      phase ?? "",
      String(generation ?? ""),
      nextAction ?? "",
      marked(dueIn === null ? "" : relative(dueIn), "overdue"),
      marked(expiresIn === null ? "" : relative(expiresIn), "expired", "expires_soon"),
    ],
    notes: [
      ...(alarms.includes("overdue")
        ? [{ text: "overdue: no apply has taken the step that is due", style: "red" } as const]
        : []),
      ...issues.map((issue) => ({
        text: `${issue.code}: ${issue.detail}`,
        style: isAlarm(issue) ? ("red" as const) : ("yellow" as const),
      })),
    ],
  };
}
