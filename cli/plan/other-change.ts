import { isCredential } from "../terraform/ours";
import type { PlanJson } from "./plan-json";

/** A change of a plan that is not one of a credential: nothing of its content is kept. */
export interface OtherChange {
  readonly address: string;
  /** In Terraform's words: `update`, `delete and create`, `move`, `import`, `invoke`. */
  readonly does: string;
}

/** What else happens to infrastructure and state. Data sources that are read while applying change nothing. */
export function otherChanges({
  resource_changes: changes = [],
  action_invocations: invoked = [],
}: PlanJson): OtherChange[] {
  const found: OtherChange[] = [];
  for (const resource of changes) {
    if (isCredential(resource) || resource.mode === "data") continue;
    const { actions, importing } = resource.change;
    const words = actions.filter((action) => action !== "no-op");
    if (importing !== undefined) words.unshift("import");
    if (resource.previous_address !== undefined && words.length === 0) words.push("move");
    if (words.length > 0) found.push({ address: resource.address, does: words.join(" and ") });
  }
  return [...found, ...invoked.map(({ address }) => ({ address, does: "invoke" }))];
}

/** Names of the outputs that change: they follow from the rest, and touch nothing but the state. */
export const changedOutputs = ({ output_changes: outputs = {} }: PlanJson): string[] =>
  Object.entries(outputs)
    .filter(([, { actions }]) => actions.some((action) => action !== "no-op"))
    .map(([name]) => name);
