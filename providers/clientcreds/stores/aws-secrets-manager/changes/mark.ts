import type { StoreChange } from "../../../rotation/ports";
import { refusedChange } from "../errors";
import { identityInId } from "../ids";
import { markLabel, orderOf, parseMarkLabel, type Identity } from "../labels";
import { addLabel, dropLabel } from "../move-label";
import type { ChangeContext } from "./context";

/**
 * Adds the new mark, then removes by its exact name the one that was seen when this was decided. Those that counted less are left of crashes, and go first, or
 * labels would pile up.
 */
export async function mark(
  { versionId, mark: wanted, seen = null }: Extract<StoreChange, { op: "mark" }>,
  { access, signal }: ChangeContext,
): Promise<void> {
  // What the mark states was done before this look, so the look's time is not too early.
  const described = await access.describedWith(versionId, signal);
  const identity = described.identityOf(versionId);
  if (identity === null) throw refusedChange(access.storeId, `version ${versionId} has no label of ours to mark it by`);
  const labels = described.labelsOf(versionId);
  const made = markLabel({ ...wanted, at: wanted.at ?? described.at }, identity);
  const replaced = seen && markLabel(seen, identity);
  for (const label of labels) {
    const other = parseMarkLabel(label);
    const isLeft = other !== null && seen !== null && orderOf(other) < orderOf(seen);
    if (isLeft && label !== made) await dropLabel(access, label, versionId, signal);
  }
  if (!labels.includes(made)) await addLabel(access, made, versionId, signal);
  if (replaced !== null && replaced !== made && labels.includes(replaced)) {
    await dropLabel(access, replaced, versionId, signal);
  }
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
