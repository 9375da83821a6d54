import { printable } from "./printable";

/** What no Markdown gives a meaning to, within a word or a table. */
const HARMLESS = /^[\w .,:;()='/-]*$/;

/** A code span, also within a table. Nothing in it is markup or a mention. */
export function code(text: string): string {
  const plain = printable(text).replaceAll("|", "\\|");
  const runs = plain.match(/`+/g) ?? [];
  const fence = "`".repeat(1 + Math.max(0, ...runs.map((run) => run.length)));
  return runs.length > 0 ? `${fence} ${plain} ${fence}` : `${fence}${plain}${fence}`;
}

/** Text of a table's cell: as it is where that is harmless, else as a code span. */
export const cell = (text: string): string => (HARMLESS.test(text) ? text : code(text));
