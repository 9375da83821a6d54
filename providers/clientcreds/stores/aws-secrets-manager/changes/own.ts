import type { StoreChange } from "../../../rotation/ports";
import { Described } from "../described";
import { changed } from "../errors";
import { encodeTag, TAG } from "../tags";
import type { ChangeContext } from "./context";
import { createSecret } from "./create";

/**
 * Tags have no compare-and-swap: what is compared is what was read just before. Of two that take over at once the last one has it, which the other sees when
 * it observes. A secret that does not exist yet is created with the tag.
 */
export async function own({ owner, from }: Extract<StoreChange, { op: "own" }>, context: ChangeContext): Promise<void> {
  const { access, signal } = context;
  if (from === null && (await access.describe(signal)).secret === null) await createSecret(context, owner);
  const { secret, at } = await access.describe(signal);
  const holder = secret && new Described(secret, at).tag(TAG.owner);
  if (holder === owner) return;
  if (holder !== from) throw changed(access.storeId, "The owner mark", from, holder);
  await access.tag(TAG.owner, encodeTag(owner), signal);
}

/** Notes where the slots went; null: they are here. */
export async function leave(
  { to }: Extract<StoreChange, { op: "leave" }>,
  { access, signal }: ChangeContext,
): Promise<void> {
  const { secret, at } = await access.describe(signal);
  if ((secret && new Described(secret, at).tag(TAG.movedTo)) === to) return;
  await access.tag(TAG.movedTo, to && encodeTag(to), signal);
}
