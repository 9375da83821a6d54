import { parseActions } from "../../providers/clientcreds/rotation/show/parse-actions";
import { DEFAULT_DURATIONS } from "../../providers/clientcreds/rotation/contradiction";
import { isAlarm, type Issue } from "../issue";
import { credentialChanges, type CredentialChange } from "./credential-change";
import { changedOutputs, otherChanges, type OtherChange } from "./other-change";
import type { PlanJson } from "./plan-json";

/** A plan for whoever approves a merge. It holds no value of any resource. */
export interface Summary {
  /** RFC 3339; null: the plan does not tell. */
  readonly plannedAt: string | null;
  /** The plan ended with an error: it may lack changes. */
  readonly errored: boolean;
  /** Credentials that change or have an issue, those with an alarm first. */
  readonly credentials: readonly Row[];
  /** How many neither change nor have an issue. */
  readonly unchanged: number;
  readonly others: readonly OtherChange[];
  readonly outputs: readonly string[];
}

export interface Row {
  readonly address: string;
  readonly id: string | null;
  /** Of Terraform: `update`, `none`, … */
  readonly change: CredentialChange["change"];
  /** What this apply does, for a person. */
  readonly action: string;
  readonly next: string | null;
  /** RFC 3339, or how long after this apply; null: nothing is waited for, or only the apply will tell. */
  readonly when: string | null;
  readonly issues: readonly Issue[];
  readonly alarm: boolean;
}

export function summarize(plan: PlanJson): Summary {
  const rows = credentialChanges(plan).map(rowOf);
  const worth = rows.filter(
    ({ change, action, issues }) => change !== "none" || action !== "no change" || issues.length > 0,
  );
  return {
    plannedAt: plan.timestamp ?? null,
    errored: plan.errored === true,
    credentials: worth.sort((a, b) => rankOf(a) - rankOf(b) || (a.address < b.address ? -1 : 1)),
    unchanged: rows.length - worth.length,
    others: otherChanges(plan),
    outputs: changedOutputs(plan),
  };
}

const rankOf = ({ alarm, change, issues }: Row): number => {
  if (alarm) return 0;
  if (change !== "none" && change !== "update") return 1;
  return issues.length > 0 ? 2 : 3;
};

function rowOf(change: CredentialChange): Row {
  const { address, id, issues } = change;
  const stays = change.change === "none" || change.change === "update";
  return {
    address,
    id,
    change: change.change,
    action: actionOf(change),
    next: stays ? change.nextAction : null,
    when: stays ? whenOf(change) : null,
    issues,
    alarm: issues.some(isAlarm),
  };
}

function actionOf({ change, imported, previousAddress, lastAction, revokes }: CredentialChange): string {
  const told = lastAction === null ? "known after apply" : lastAction === "none" ? "no step" : lastAction;
  switch (change) {
    case "none":
      return imported ? "imported" : previousAddress !== null ? `moved from ${previousAddress}` : "no change";
    case "update":
      return imported ? `imported: ${told}` : told;
    case "create":
      return `created: ${told}`;
    case "delete":
      return revokes ? "DESTROYED: revoked at the issuer" : "DESTROYED: management ends, stays accepted";
    case "replace":
      return "REPLACED: let go and adopted again, not rotated";
    case "forget":
      return "FORGOTTEN: management ends, stays accepted";
    case "other":
      return "CHANGED in a way that this version does not know";
  }
}

/** What a step of this apply lets begin: the waits of the policy. */
const WAITS: Readonly<Record<string, keyof typeof DEFAULT_DURATIONS>> = {
  promote: "overlap",
  deactivate: "grace",
  delete: "soak",
};

/** While a step runs the plan does not know the time, but how long it will be. */
function whenOf({ nextAction, nextActionAt, rotation, lastAction }: CredentialChange): string | null {
  if (nextActionAt !== null || nextAction === null || lastAction === null) return nextActionAt;
  const first = parseActions(nextAction)?.[0];
  const wait = first && WAITS[first.verb];
  // Nothing was done that the wait could begin with.
  if (wait === undefined || (parseActions(lastAction) ?? []).length === 0) return null;
  const written = rotation?.[wait];
  return `${typeof written === "string" ? written : `${DEFAULT_DURATIONS[wait] / 86_400}d`} after this apply`;
}
