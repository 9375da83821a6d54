import type { StoreChange } from "../../../rotation/ports";
import type { Described } from "../described";
import { isRefusal, refusedChange } from "../errors";
import { ownLabel, SLOT_LABELS } from "../labels";
import { payloadOf } from "../layout";
import { addLabel } from "../move-label";
import { encodeTag, TAG } from "../tags";
import type { ChangeContext } from "./context";
import { createSecret } from "./create";

type Put = Extract<StoreChange, { op: "put" | "put-next" }>;

/** One `PutSecretValue` with our label, and before it whatever the secret lacks. */
export async function put(change: Put, context: ChangeContext): Promise<void> {
  const { access, signal } = context;
  const { secret } = await access.describe(signal);
  if (secret === null) await createSecret(context, null);
  else await recordConsumer(await access.described(signal), context);
  const own = ownLabel(change.own);
  const labels = change.op === "put-next" ? [own, SLOT_LABELS.NEXT] : [own];
  const present = await putOnce(change, labels, context);
  // A version that was there before, and had lost its label.
  if (!present.includes(own)) await addLabel(access, own, change.versionId, signal);
}

/** @returns the version's labels afterwards, as far as AWS told them */
async function putOnce(change: Put, labels: readonly string[], context: ChangeContext): Promise<readonly string[]> {
  const { access, options, consumer, signal } = context;
  const { versionId, value, own } = change;
  const layout = options.layout ?? { kind: "json" };
  try {
    return await access.put(versionId, payloadOf(layout, value, consumer, own.generation), labels, signal);
  } catch (error) {
    if (!isRefusal(error, "ResourceExistsException")) throw error;
    // The same value in another layout is what is wanted, too.
    const there = await access.value(versionId, layout, value.fingerprint, signal);
    if (!there.equals(value)) throw refusedChange(access.storeId, `version ${versionId} already holds another value`);
    return (await access.described(signal)).labelsOf(versionId);
  }
}

async function recordConsumer(described: Described, { access, consumer, signal }: ChangeContext): Promise<void> {
  const wanted = [
    [TAG.clientId, consumer.clientId],
    [TAG.issuer, consumer.issuer],
  ] as const;
  for (const [key, value] of wanted) {
    if (described.tag(key) !== value) await access.tag(key, encodeTag(value), signal);
  }
}
