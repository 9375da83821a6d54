import { EXIT } from "./exit-code";
import { onlyArgument, readOptions } from "./options";
import { printable } from "./output/printable";
import { readPlan } from "./plan/read-plan";
import { judge, type Verdict } from "./plan/verdict";

export const GATE_HELP = `Usage: clientcreds gate <plan> [--json]

Decides whether a plan may be applied without anybody looking at it: only if each
change is an in-place step of a credential, by a verb that this version knows, and
nothing is destroyed, replaced, created or moved. Says what else rides along.

  <plan>    saved by \`terraform plan -out\`, or what \`terraform show -json\` prints of
            it; - reads that JSON from standard input
  --json    print the verdict as JSON

A saved plan is read by Terraform, or what TERRAFORM_BINARY_NAME names, in the folder
of the plan if that is initialised, else in this one.

Exit codes: 0 apply it, also if nothing changes; 1 error; 2 somebody must look at it.
`;

/** `clientcreds gate` */
export async function gate(args: readonly string[]): Promise<number> {
  const { values, positionals } = readOptions("gate", args, {});
  if (values.help) {
    process.stdout.write(GATE_HELP);
    return EXIT.fine;
  }
  const path = onlyArgument("gate", "plan", positionals);
  const plan = await readPlan(path);
  if (plan.errored) {
    throw new Error(`${path} is of a plan that ended with an error, so it may lack changes. Mend that and plan again.`);
  }
  const verdict = judge(plan);
  process.stdout.write(values.json ? `${JSON.stringify(verdict, null, 2)}\n` : told(verdict));
  return verdict.pass ? EXIT.fine : EXIT.attention;
}

function told({ pass, steps, refused, outputs }: Verdict): string {
  const lines: string[] = [];
  if (!pass) {
    lines.push("gate: refused. Somebody must look at this plan before it is applied:");
    for (const { address, why } of refused) lines.push(`  ${address} ${why}`);
    if (steps.length > 0) lines.push("", "Beside that, credentials take these steps:");
  } else {
    lines.push(steps.length > 0 ? "gate: pass. Credentials take these steps:" : "gate: pass. Nothing changes.");
  }
  for (const { address, action, issues } of steps) {
    lines.push(`  ${address}: ${action === "none" ? "no step" : action}`);
    for (const { code, detail } of issues) lines.push(`    ${code}: ${detail}`);
  }
  if (outputs.length > 0) lines.push("", `Outputs that change with it: ${outputs.join(", ")}`);
  return `${lines.map(printable).join("\n")}\n`;
}
