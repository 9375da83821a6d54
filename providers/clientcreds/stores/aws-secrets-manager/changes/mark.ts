import type { StoreChange } from "../../../rotation/ports";
import { refusedChange } from "../errors";
import { identityInId } from "../ids";
import { markLabel, parseMarkLabel, type Identity } from "../labels";
import { addLabel, dropLabel } from "../move-label";
import type { ChangeContext } from "./context";

/** Adds the new mark, then removes those seen before, by their exact names: a fresh one of somebody else stays. */
export async function mark(
  { versionId, mark: wanted }: Extract<StoreChange, { op: "mark" }>,
  { access, signal }: ChangeContext,
): Promise<void> {
  // What the mark states was done before this look, so the look's time is not too early.
  const seen = await access.describedWith(versionId, signal);
  const identity = seen.identityOf(versionId);
  if (identity === null) throw refusedChange(access.storeId, `version ${versionId} has no label of ours to mark it by`);
  const labels = seen.labelsOf(versionId);
  const made = markLabel({ ...wanted, at: wanted.at ?? seen.at }, identity);
  if (!labels.includes(made)) await addLabel(access, made, versionId, signal);
  const older = labels.filter((label) => label !== made && parseMarkLabel(label) !== null);
  for (const label of older) await dropLabel(access, label, versionId, signal);
}

export async function unmark(
  { versionId, mark: seen }: Extract<StoreChange, { op: "unmark" }>,
  context: ChangeContext,
): Promise<void> {
  const { access, signal } = context;
  const identity = identityInId(versionId) ?? (await identityInLabels(versionId, context));
  // Never labelled by us, so never marked.
  if (identity === null) return;
  await dropLabel(access, markLabel(seen, identity), versionId, signal);
}

async function identityInLabels(versionId: string, { access, signal }: ChangeContext): Promise<Identity | null> {
  return (await access.described(signal)).identityOf(versionId);
}
