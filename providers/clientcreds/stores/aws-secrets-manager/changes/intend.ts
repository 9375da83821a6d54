import type { StoreChange } from "../../../rotation/ports";
import { Secret } from "../../../secret/secret";
import { Described } from "../described";
import { changed, refusedChange } from "../errors";
import { intentIdOf, intentVersionId } from "../ids";
import { INTENT, intentLabel, parseIntentLabel, SLOT_LABELS } from "../labels";
import { dropLabel, swap } from "../move-label";
import type { ChangeContext } from "./context";

/**
 * Announces a reset: a version of its own, put under a label of its own, then INTENT moved to it. A label on CURRENT would be no lock, since two may add the
 * same label to one version.
 */
export async function intend(
  { intentId, generation, from }: Extract<StoreChange, { op: "intend" }>,
  { access, signal }: ChangeContext,
): Promise<void> {
  const { secret, at } = await access.describe(signal);
  const seen = secret && new Described(secret, at);
  // The first version of a secret becomes AWSCURRENT, and consumers would read the intent.
  if (!seen || seen.holderOf(SLOT_LABELS.CURRENT) === null) {
    throw refusedChange(access.storeId, "an intent needs a version in CURRENT, and there is none");
  }
  const versionId = intentVersionId(intentId);
  const holder = seen.holderOf(INTENT);
  const left = from === null ? null : intentVersionId(from);
  if (holder !== left && holder !== versionId) {
    throw changed(access.storeId, INTENT, from, holder && intentIdOf(holder));
  }
  if (holder !== versionId) {
    await access.put(versionId, Secret.of(JSON.stringify({ intent: generation })), [intentLabel(intentId, at)], signal);
    await swap(access, INTENT, left, versionId, signal);
  }
  await forgetOlder(seen, versionId, { access, signal });
}

/** Intents seen before this one was won can win no more: they were to leave what INTENT has left. */
async function forgetOlder(
  seen: Described,
  won: string,
  { access, signal }: Pick<ChangeContext, "access" | "signal">,
): Promise<void> {
  for (const [versionId, labels] of seen.versions) {
    if (versionId === won) continue;
    for (const label of labels.filter((each) => parseIntentLabel(each) !== null)) {
      await dropLabel(access, label, versionId, signal);
    }
  }
}
