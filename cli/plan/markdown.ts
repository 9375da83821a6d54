import { isAlarm } from "../issue";
import { code, cell } from "../output/markdown";
import type { Row, Summary } from "./summary";

/** Bytes that a comment on GitHub may have; its limit is in characters, of which there are never more. */
export const LARGEST_COMMENT = 65_536;

/** How many names a list has where there is no room for all. */
const NAMED = 10;

/** A summary as Markdown of at most `limit` bytes: rows that are alike are told as one when there is no room for each, and what is least important is counted only. */
export function markdownOf(summary: Summary, limit = LARGEST_COMMENT): string {
  const frame = [headOf(summary), ...(summary.errored ? [ERRORED] : [])];
  const foot = footOf(summary);
  const whole = (rows: readonly string[], rest: string[]): string =>
    `${[...frame, ...(rows.length > 0 ? [[...TABLE, ...rows].join("\n")] : []), ...rest, ...foot].join("\n\n")}\n`;
  const each = whole(
    summary.credentials.map((row) => lineOf([row])),
    [],
  );
  if (sizeOf(each) <= limit) return each;
  const groups = alike(summary.credentials);
  const folded = whole(
    groups.map((rows) => lineOf(rows, Infinity)),
    [],
  );
  if (sizeOf(folded) <= limit) return folded;
  const lines = groups.map((rows) => lineOf(rows));
  for (let count = groups.length; count > 0; count--) {
    const left = groups.slice(count).flat().length;
    const text = whole(lines.slice(0, count), left > 0 ? [leftOut(left)] : []);
    if (sizeOf(text) <= limit) return text;
  }
  return whole([], [leftOut(summary.credentials.length)]);
}

const sizeOf = (text: string): number => Buffer.byteLength(text, "utf8");
const ERRORED = "**This plan ended with an error. It cannot be applied, and may lack changes.**";
const TABLE = ["| Credential | This apply | Next | When | Issues |", "| --- | --- | --- | --- | --- |"];

const leftOut = (count: number): string =>
  `_${count} more credentials are not shown here for want of room: see the plan itself, or \`--json\`._`;

function headOf({ credentials, unchanged }: Summary): string {
  const changing = credentials.filter(({ change }) => change !== "none");
  const alarms = credentials.filter(({ alarm }) => alarm);
  const parts = [`${changing.length} of ${credentials.length + unchanged} change`];
  if (alarms.length > 0) parts.push(`${alarms.length} with a problem`);
  return `### Client credentials: ${parts.join(", ")}`;
}

function footOf({ others, outputs, plannedAt }: Summary): string[] {
  const foot: string[] = [];
  if (others.length > 0) {
    const named = others.slice(0, NAMED).map(({ address, does }) => `- ${code(address)}: ${cell(does)}`);
    if (others.length > NAMED) named.push(`- and ${others.length - NAMED} more`);
    foot.push(
      `**${others.length} other ${others.length === 1 ? "change rides" : "changes ride"} along**\n\n${named.join("\n")}`,
    );
  }
  if (outputs.length > 0) foot.push(`Outputs that change: ${named(outputs)}`);
  if (plannedAt !== null) foot.push(`Planned at ${cell(plannedAt)}`);
  return foot;
}

/** Rows of credentials for which the same is said, each group where its first row is. */
function alike(rows: readonly Row[]): Row[][] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = JSON.stringify([row.action, row.next, row.when, row.issues]);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return [...groups.values()];
}

function lineOf(rows: readonly Row[], most = NAMED): string {
  const { action, next, when, issues } = rows[0]!;
  const problems = [...issues]
    .sort((a, b) => Number(isAlarm(b)) - Number(isAlarm(a)))
    .map((issue) => `${isAlarm(issue) ? `**${cell(issue.code)}**` : cell(issue.code)}: ${cell(issue.detail)}`);
  const names = named(
    rows.map(({ address }) => address.replace(/(^|\.)clientcreds_/, "$1")),
    most,
  );
  const cells = [names, cell(action), cell(next ?? ""), cell(when ?? ""), problems.join("<br>")];
  return `| ${cells.join(" | ")} |`;
}

function named(names: readonly string[], most = NAMED): string {
  const shown = names.slice(0, most).map(code).join(", ");
  return names.length > most ? `${shown} and ${names.length - most} more` : shown;
}
