import type { Diagnostics } from "../../../plugin";
import type { Run } from "../../rotation/simulate";
import { issuesOf } from "../../rotation/show/issues";
import type { CredentialAttributes, CredentialKind } from "./kind";

/** Terraform folds warnings of equal summary: what must not fold carries the id in its summary. */

export function warnDestroy(kind: CredentialKind, prior: CredentialAttributes, diagnostics: Diagnostics): void {
  const id = String(prior.id);
  if (prior.on_destroy === "revoke") {
    diagnostics.warning(
      `Credential is revoked: ${id}`,
      `Destroying ${id} revokes what this resource made at ${String(prior.issuer)} and deletes its slots at ${String(prior.store_id)}. Services that use it fail from then on.`,
    );
    return;
  }
  diagnostics.warning(
    `Credential stays accepted: ${id}`,
    `Destroying ${id} only ends its management: the ${kind.capability.noun} stays accepted and the slots stay at ${String(prior.store_id)}. To revoke it, set \`on_destroy = "revoke"\`, apply, then destroy.`,
  );
}

export function warnReplace(id: string, diagnostics: Diagnostics): void {
  diagnostics.warning(
    `Replacing does not rotate: ${id}`,
    "The credential is let go and adopted again, its value stays as it is. To rotate, change `rotation.trigger`.",
  );
}

/** What an engineer must hear at every plan, whether there is a change or not. */
export function warnRun(id: string, run: Run, diagnostics: Diagnostics): void {
  if (run.end.kind === "block") {
    const { reason, remedy, outage } = run.end.block;
    diagnostics.warning(
      `Rotation is blocked: ${id}`,
      `${reason}. Apply will fail for this credential until this is solved. ${remedy}${outage ? " OUTAGE: the value in CURRENT is refused meanwhile." : ""}`,
    );
  }
  for (const issue of issuesOf(run)) {
    if (issue.code === "expires_soon") diagnostics.warning("Credential expires soon", `${id} is ${issue.detail}.`);
    if (issue.code === "expired") diagnostics.warning(`Credential has expired: ${id}`, `${id} is ${issue.detail}.`);
  }
}
