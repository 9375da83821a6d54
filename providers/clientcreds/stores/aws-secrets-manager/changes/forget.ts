import { SLOT_NAMES } from "../../../rotation/observation";
import type { StoreChange } from "../../../rotation/ports";
import { Described } from "../described";
import { changed } from "../errors";
import { isOurs, parseOwnLabel, SLOT_LABELS } from "../labels";
import { dropLabel } from "../move-label";
import type { ChangeContext } from "./context";

/** Removes our labels, that of ownership last; without any label AWS may collect the version. */
export async function forget(
  { versionId }: Extract<StoreChange, { op: "forget" }>,
  { access, signal }: ChangeContext,
): Promise<void> {
  const { secret, at } = await access.describe(signal);
  if (secret === null) return;
  const labels = new Described(secret, at).labelsOf(versionId);
  const slot = SLOT_NAMES.find((name) => labels.includes(SLOT_LABELS[name]));
  if (slot !== undefined) throw changed(access.storeId, `Version ${versionId}`, null, slot);
  const isOwn = (label: string): number => (parseOwnLabel(label) === null ? 0 : 1);
  const ours = labels.filter(isOurs).sort((a, b) => isOwn(a) - isOwn(b));
  for (const label of ours) await dropLabel(access, label, versionId, signal);
}
