import type { Diagnostics } from "../../../plugin";
import { formatDuration } from "../../rotation/duration";
import type { Remark } from "../../rotation/ports";
import type { Run } from "../../rotation/simulate";
import { issuesOf } from "../../rotation/show/issues";
import { Situation } from "../../rotation/situation";
import { contradictsProfile } from "../../rotation/table/profile";
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
  warnContradiction(id, run, diagnostics);
  for (const issue of issuesOf(run)) {
    if (issue.code === "expires_soon") diagnostics.warning("Credential expires soon", `${id} is ${issue.detail}.`);
    if (issue.code === "expired") sayExpired(id, run, issue.detail, diagnostics);
  }
  const { storeAhead = 0 } = run.start.issuer;
  if (storeAhead !== 0) {
    const differ = `the slot store's clock is about ${formatDuration(Math.abs(storeAhead))} ${storeAhead > 0 ? "ahead of" : "behind"} the issuer's`;
    diagnostics.warning(
      "A clock is wrong",
      `${id}: ${differ}. Expiry is judged by the issuer's; all other times, such as the age of a value, are the store's. Set the wrong clock right.`,
    );
  }
}

/** Long before a rotation is due that it blocks. */
function warnContradiction(id: string, { context, observed, end }: Run, diagnostics: Diagnostics): void {
  const { rotates, paused, pinGeneration } = context.policy;
  if (end.kind === "block" || !rotates || paused || pinGeneration !== null) return;
  const found = contradictsProfile(new Situation(context, observed));
  if (found === null) return;
  const { reason, remedy } = found.block;
  const detail = `${id}: ${reason}. The next rotation is blocked for it, unless the value ends soon. ${remedy}`;
  diagnostics.warning("Rotation policy contradicts the issuer's", detail, ["rotation"]);
}

/** An error where no apply of this configuration ends it, for an outage must not be green. A block is its own error, in apply. */
function sayExpired(id: string, run: Run, detail: string, diagnostics: Diagnostics): void {
  const summary = `Credential has expired: ${id}`;
  if (run.end.kind === "block") return diagnostics.warning(summary, `${id} is ${detail}.`);
  diagnostics.error(
    summary,
    `${id} is ${detail}, and this plan does not replace it. Declare \`rotation\` without \`paused\`, or remove \`rotation.pin_generation\` or \`rotation.not_before\`: then the next apply does.`,
    ["rotation"],
  );
}

/** What the issuer said beside what was asked of it. */
export function warnRemarks(id: string, remarks: readonly Remark[], diagnostics: Diagnostics): void {
  for (const { summary, detail } of remarks) diagnostics.warning(`${summary}: ${id}`, detail);
}
