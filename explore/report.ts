import type { Found } from "./search";

/** One line of the table that is printed while the exploration runs. */
export function line(name: string, found: Found): string {
  const extent = found.boundedAt === null ? "closed" : `bounded at depth ${found.boundedAt}`;
  const verdict = found.violation ? "VIOLATION" : extent;
  const { states, transitions, depth } = found;
  return `| ${name} | ${states.toLocaleString("en")} | ${transitions.toLocaleString("en")} | ${depth} | ${verdict} |`;
}

/** What was broken, and the shortest way there, one happening a line. */
export function counterExample(name: string, violation: NonNullable<Found["violation"]>): string {
  const steps = violation.trace.map((label, i) => `  ${String(i + 1).padStart(3)}  ${label}`);
  return [`${name}: ${violation.message}`, ...steps].join("\n");
}
