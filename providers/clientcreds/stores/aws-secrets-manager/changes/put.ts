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

/** One `PutSecretValue` with our label; before it, of a value that can wait, whatever the secret lacks. */
export async function put(change: Put, context: ChangeContext): Promise<void> {
  const { access, signal } = context;
  // Until a value that the issuer has just made is stored nobody has it, so nothing comes before that: the secret is there, as its intent is in it.
  if (change.op === "put") await prepare(context);
  const own = ownLabel(change.own);
  const labels = change.op === "put-next" ? [own, SLOT_LABELS.NEXT] : [own];
  const present = await putOnce(change, labels, context);
  // A version that was there before, and had lost its label.
  if (!present.includes(own)) await addLabel(access, own, change.versionId, signal);
}

async function prepare(context: ChangeContext): Promise<void> {
  const { secret } = await context.access.describe(context.signal);
  if (secret === null) await createSecret(context, null);
  else await recordConsumer(await context.access.described(context.signal), context);
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
