import { parseActions } from "../../providers/clientcreds/rotation/show/parse-actions";
import { isAlarm, type Issue } from "../issue";
import { credentialChanges, type CredentialChange } from "./credential-change";
import { changedOutputs, otherChanges } from "./other-change";
import type { PlanJson } from "./plan-json";

/** Whether a plan may be applied without anybody looking at it. */
export interface Verdict {
  readonly pass: boolean;
  /** In-place steps of ours. */
  readonly steps: readonly Step[];
  /** What nobody has agreed to, each with the reason. */
  readonly refused: readonly { readonly address: string; readonly why: string }[];
  /** What rides along and touches nothing but the state. */
  readonly outputs: readonly string[];
}

export interface Step {
  readonly address: string;
  readonly action: string;
  /** What will make the apply fail for this credential, or should be known otherwise; it does no harm to the others. */
  readonly issues: readonly Issue[];
}

/** A plan passes if each change is an in-place step of a credential whose verbs are known, and nothing is destroyed, replaced or made. */
export function judge(plan: PlanJson): Verdict {
  const steps: Step[] = [];
  const refused: { address: string; why: string }[] = [];
  for (const change of credentialChanges(plan)) {
    if (change.change === "none" && !change.imported && change.previousAddress === null) continue;
    const why = objectionTo(change);
    if (why !== null) refused.push({ address: change.address, why });
    else steps.push({ address: change.address, action: change.lastAction!, issues: change.issues.filter(isAlarm) });
  }
  for (const { address, does } of otherChanges(plan)) {
    refused.push({ address, why: `is no credential of clientcreds: ${does}` });
  }
  return { pass: refused.length === 0, steps, refused, outputs: changedOutputs(plan) };
}

function objectionTo({ change, revokes, lastAction, previousAddress }: CredentialChange): string | null {
  switch (change) {
    case "delete":
      return revokes ? "is destroyed, which revokes it" : "is destroyed, which ends its management";
    case "replace":
      return "is replaced, which does not rotate it";
    case "create":
      return "is created: nobody has seen yet what it will adopt";
    case "forget":
      return "is forgotten, which ends its management";
    case "other":
      return "changes in a way that this version does not know";
    case "none":
    case "update":
      break;
  }
  if (lastAction === null) return "has an action that is known after apply only";
  if (parseActions(lastAction) === null) return `has an action that this version does not know: ${lastAction}`;
  return previousAddress === null ? null : `moves here from ${previousAddress}`;
}
