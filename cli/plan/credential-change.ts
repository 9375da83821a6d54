import type { Issue } from "../issue";
import { isCredential } from "../terraform/ours";
import type { Attributes, PlanJson, ResourceChange } from "./plan-json";

/** What a plan means to do with one credential. Texts that only the apply will know are null. */
export interface CredentialChange {
  /** In Terraform. */
  readonly address: string;
  /** Where it was before a `moved` block. */
  readonly previousAddress: string | null;
  /** At the issuer; null before a create. */
  readonly id: string | null;
  readonly change: ChangeKind;
  readonly imported: boolean;
  /** What this apply does. */
  readonly lastAction: string | null;
  readonly nextAction: string | null;
  /** RFC 3339. */
  readonly nextActionAt: string | null;
  readonly phase: string | null;
  readonly generation: number | null;
  readonly issues: readonly Issue[];
  /** Whether a destroy revokes it at the issuer. */
  readonly revokes: boolean;
  readonly rotation: Attributes | null;
}

export type ChangeKind = "none" | "update" | "create" | "delete" | "replace" | "forget" | "other";

/** Every credential of the plan, changed or not, in Terraform's order. */
export const credentialChanges = ({ resource_changes: changes = [] }: PlanJson): CredentialChange[] =>
  changes.filter(isCredential).map(credentialChange);

function credentialChange(resource: ResourceChange): CredentialChange {
  const { address, previous_address: previous, change } = resource;
  const { before, after } = change;
  const seen = after ?? before ?? {};
  const text = (name: string): string | null => stringOrNull(seen[name]);
  return {
    address: resource.deposed === undefined ? address : `${address} (deposed ${resource.deposed})`,
    previousAddress: previous ?? null,
    id: text("id"),
    change: kindOf(change.actions),
    imported: change.importing !== undefined,
    lastAction: text("last_action"),
    nextAction: text("next_action"),
    nextActionAt: text("next_action_at"),
    phase: text("phase"),
    generation: typeof seen.generation === "number" ? seen.generation : null,
    issues: Array.isArray(seen.issues) ? (seen.issues as Issue[]) : [],
    revokes: before?.on_destroy === "revoke",
    rotation: (seen.rotation as Attributes | null | undefined) ?? null,
  };
}

const stringOrNull = (value: unknown): string | null => (typeof value === "string" ? value : null);

/** Of Terraform's `actions`. */
export function kindOf(actions: readonly string[]): ChangeKind {
  if (actions.includes("delete")) return actions.length > 1 ? "replace" : "delete";
  if (actions.length !== 1) return "other";
  switch (actions[0]) {
    case "no-op":
      return "none";
    case "update":
    case "create":
    case "forget":
      return actions[0];
    default:
      return "other";
  }
}
