import { FAULTS } from "./fault";
import type { Run } from "./run";
import { nameOf } from "./subject";

export interface Totals {
  readonly runs: number;
  readonly converged: number;
  readonly failedLogins: number;
  readonly extraCredentials: number;
  readonly lost: number;
}

export function totalsOf(runs: readonly Run[]): Totals {
  const sum = (figure: (run: Run) => number): number => runs.reduce((total, run) => total + figure(run), 0);
  return {
    runs: runs.length,
    converged: sum(({ rotation }) => Number(rotation.converged)),
    failedLogins: sum(({ rotation }) => rotation.failedLogins),
    extraCredentials: sum(({ rotation }) => rotation.extraCredentials),
    lost: sum(({ rotation }) => rotation.lost),
  };
}

export const isGood = ({ runs, converged, failedLogins, extraCredentials, lost }: Totals): boolean =>
  converged === runs && failedLogins + extraCredentials + lost === 0;

/** A line for each subject and fault, in Markdown. */
export function table(runs: readonly Run[]): string {
  const subjects = [...new Set(runs.map(({ cell }) => nameOf(cell.subject)))].sort();
  const lines = subjects.flatMap((subject) =>
    FAULTS.flatMap((fault) => {
      const of = runs.filter(({ cell }) => nameOf(cell.subject) === subject && cell.fault === fault);
      return of.length === 0 ? [] : [line(`${subject} | ${fault}`, of)];
    }),
  );
  const heads = ["subject", "fault", "runs", "converged", "failed logins", "extra", "lost", "applies, at most"];
  return [`| ${heads.join(" | ")} |`, `| --- | --- |${" ---: |".repeat(heads.length - 2)}`, ...lines].join("\n");
}

function line(name: string, runs: readonly Run[]): string {
  const { converged, failedLogins, extraCredentials, lost } = totalsOf(runs);
  const applies = Math.max(...runs.map(({ rotation }) => rotation.applies));
  return `| ${[name, runs.length, converged, failedLogins, extraCredentials, lost, applies].join(" | ")} |`;
}

/** A run that went wrong, for a person. */
export function complaint({ cell, rotation }: Run): string {
  const { struck, notes } = rotation;
  const where = `${nameOf(cell.subject)}: ${cell.fault} at I/O ${cell.at}, ${struck?.name ?? "which did not come"}`;
  return [where, ...notes.map((note) => `  ${note.trim().replaceAll("\n", "\n  ")}`)].join("\n");
}

export const lastLine = ({ runs, converged, failedLogins, extraCredentials, lost }: Totals): string =>
  `runs: ${runs}, converged: ${converged}, failed logins: ${failedLogins}, extra credentials: ${extraCredentials}, lost: ${lost}`;
