import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { PlanJson } from "../../../cli/plan/plan-json";

export type CapturedName = "create" | "introduce" | "promote" | "destroy" | "replace" | "blocked" | "import";

export const capturedPath = (name: CapturedName): string => join(__dirname, "../../fixtures/plans", `${name}.json`);

/** A plan as Terraform 1.11.4 told it of the Okta sandbox, with ids and URLs replaced and the parts left out that repeat it. */
export const captured = (name: CapturedName): PlanJson => JSON.parse(readFileSync(capturedPath(name), "utf8"));

/** A plan that repeats the only credential of a captured one under other addresses. */
export function repeated(
  name: CapturedName,
  addresses: readonly string[],
  rows: (i: number) => object = () => ({}),
): PlanJson {
  const plan = captured(name);
  const one = plan.resource_changes!.find(({ type }) => type === "clientcreds_okta_secret")!;
  const changes = addresses.map((address, i) => ({
    ...one,
    address,
    change: { ...one.change, after: { ...one.change.after, ...rows(i) } },
  }));
  return { ...plan, resource_changes: changes, output_changes: {} };
}
