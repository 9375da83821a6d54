import type { StoreChange } from "../../../rotation/ports";
import { changed } from "../errors";
import { SLOT_LABELS } from "../labels";
import { swap } from "../move-label";
import type { ChangeContext } from "./context";

/** Moving AWSCURRENT takes AWSPREVIOUS to the version it left: AWS does that by itself. */
export async function move(
  { slot, from, to }: Extract<StoreChange, { op: "move" }>,
  { access, signal }: ChangeContext,
): Promise<void> {
  const label = SLOT_LABELS[slot];
  if (from !== to) return swap(access, label, from, to, signal);
  const holder = (await access.describedWith(to, signal)).holderOf(label);
  if (holder !== from) throw changed(access.storeId, slot, from, holder);
}
