import type { Result } from "./terraform";

/** A plan without its colours, with the white space folded, so that a line of it can be looked for. */
export const planText = ({ stdout }: Result): string => stdout.replace(/[ \t]+/g, " ");

/** Of a plan, the lines of one resource that say what becomes of its verdicts, in Terraform's order. */
export const verdictLines = ({ stdout }: Result): string[] =>
  [...stdout.matchAll(/^ {6}([~+-]) (generation|issues|last_action|next_action|phase) +(= .*)$/gm)].map(
    ([, sign, name, rest]) => `${sign} ${name} ${rest}`,
  );

/** What a command said, with the white space folded: Terraform breaks lines where it likes. */
export const said = ({ stdout, stderr }: Result): string => `${stdout} ${stderr}`.replace(/[│╷╵\s]+/g, " ");
