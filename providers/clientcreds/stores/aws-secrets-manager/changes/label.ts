import type { StoreChange } from "../../../rotation/ports";
import { ownLabel } from "../labels";
import { addLabel } from "../move-label";
import type { ChangeContext } from "./context";

/** Adds our own label to a version: one that lost it, somebody else's that became ours, or one that is used for another trigger. */
export async function label(
  { versionId, own }: Extract<StoreChange, { op: "label" }>,
  { access, signal }: ChangeContext,
): Promise<void> {
  const wanted = ownLabel(own);
  const seen = await access.describedWith(versionId, signal);
  if (!seen.labelsOf(versionId).includes(wanted)) await addLabel(access, wanted, versionId, signal);
}
