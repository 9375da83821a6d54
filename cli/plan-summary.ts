import { EXIT } from "./exit-code";
import { onlyArgument, readOptions } from "./options";
import { markdownOf } from "./plan/markdown";
import { readPlan } from "./plan/read-plan";
import { summarize } from "./plan/summary";

export const PLAN_SUMMARY_HELP = `Usage: clientcreds plan-summary <plan> [--json]

Tells a plan as a short table for a pull request: each credential that changes or has
an issue, what this apply does with it, what comes next and when; issues first. The
Markdown fits into a comment on GitHub (65,536 bytes). It never holds a value.

  <plan>    saved by \`terraform plan -out\`, or what \`terraform show -json\` prints of
            it; - reads that JSON from standard input
  --json    print the summary as JSON

A saved plan is read by Terraform, or what TERRAFORM_BINARY_NAME names, in the folder
of the plan if that is initialised, else in this one.

Exit codes: 0 told, whatever the plan means to do; 1 error. To decide by a plan, use
\`clientcreds gate\`.
`;

/** `clientcreds plan-summary` */
export async function planSummary(args: readonly string[]): Promise<number> {
  const { values, positionals } = readOptions("plan-summary", args, {});
  if (values.help) {
    process.stdout.write(PLAN_SUMMARY_HELP);
    return EXIT.fine;
  }
  const summary = summarize(await readPlan(onlyArgument("plan-summary", "plan", positionals)));
  process.stdout.write(values.json ? `${JSON.stringify(summary, null, 2)}\n` : markdownOf(summary));
  return EXIT.fine;
}
