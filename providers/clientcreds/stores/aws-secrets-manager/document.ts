import { createHash } from "node:crypto";
import { SLOT_NAMES, type SlotName } from "../../rotation/observation";
import type { Consumer } from "../../rotation/ports";
import { Secret } from "../../secret/secret";
import { Described } from "./described";
import { notCreated, refusedChange } from "./errors";
import { SLOT_LABELS } from "./labels";
import { objectOf, type Layout } from "./layout";
import { swap } from "./move-label";
import type { AwsSecretsManagerOptions } from "./options";
import type { SecretAccess } from "./secret-access";
import { encodeTag, TAG } from "./tags";

/** Somebody else keeps moving the slots: the last one to move them writes the document, too. */
const MAX_ATTEMPTS = 5;

type Holders = Readonly<Record<SlotName, string | null>>;

/**
 * A second secret with all slots in one JSON object, for consumers that cannot read staging labels. It is derived from the first and never read back: what is
 * in it decides nothing.
 */
export class SlotDocument {
  /** Version that is known to be what consumers read. */
  private written: string | null = null;

  constructor(
    private readonly source: SecretAccess,
    private readonly target: SecretAccess,
    private readonly options: AwsSecretsManagerOptions,
  ) {}

  /** Makes it say what the slots are. @throws StoreError */
  async update(consumer: Consumer, signal: AbortSignal): Promise<void> {
    for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt++) {
      const seen = await this.source.described(signal);
      const holders = holdersIn(seen);
      if (holders.CURRENT === null) return;
      const versionId = versionIdOf(holders, consumer, this.options.layout);
      // A second look after writing: whoever moved the slots meanwhile may have written before us.
      if (versionId === this.written) return;
      await this.write(versionId, await this.payload(holders, seen, consumer, signal), signal);
      this.written = versionId;
    }
  }

  async remove(signal: AbortSignal, recoveryDays: number): Promise<void> {
    const { secret, at } = await this.target.describe(signal);
    if (secret === null || secret.DeletedDate !== undefined) return;
    if (new Described(secret, at).tag(TAG.derivedFrom) !== this.source.storeId) return;
    await this.target.delete(recoveryDays, signal);
  }

  private async write(versionId: string, payload: Secret, signal: AbortSignal): Promise<void> {
    const described = await this.ready(signal);
    const holder = described.holderOf(SLOT_LABELS.CURRENT);
    if (holder === versionId) return;
    const labels = await this.target.put(versionId, payload, [SLOT_LABELS.CURRENT], signal);
    // The slots were like this before: a put again does not move the label.
    if (!labels.includes(SLOT_LABELS.CURRENT)) {
      await swap(this.target, SLOT_LABELS.CURRENT, holder, versionId, signal);
    }
  }

  /** The document's secret, made if it is not there. */
  private async ready(signal: AbortSignal): Promise<Described> {
    const { storeId, name } = this.target;
    const { secret, at } = await this.target.describe(signal);
    if (secret === null) {
      if (this.options.create === false) throw notCreated(storeId, name);
      const tags = new Map(Object.entries(this.options.tags ?? {}));
      tags.set(TAG.derivedFrom, encodeTag(this.source.storeId));
      const description = `CURRENT, NEXT and PREVIOUS of ${this.source.name} in one document. Derived: changes by hand are lost.`;
      await this.target.create({ description, kmsKeyId: this.options.kmsKeyId, tags }, signal);
      return this.target.described(signal);
    }
    const described = new Described(secret, at);
    if (described.tag(TAG.derivedFrom) === this.source.storeId && secret.DeletedDate === undefined) return described;
    const why =
      secret.DeletedDate === undefined
        ? "it is not derived from these slots (its tag clientcreds:derived-from says otherwise)"
        : "it is scheduled for deletion";
    throw refusedChange(storeId, `${why}. Choose another \`document\`, or restore or remove that secret`);
  }

  private async payload(holders: Holders, seen: Described, consumer: Consumer, signal: AbortSignal): Promise<Secret> {
    const layout = this.options.layout ?? { kind: "json" };
    const read = async (versionId: string): Promise<object> => {
      const identity = seen.identityOf(versionId);
      const value = await this.source.value(versionId, layout, identity?.fingerprint ?? null, signal);
      return objectOf(layout, value, consumer, identity?.generation ?? 0);
    };
    const distinct = new Set(Object.values(holders).filter((id) => id !== null));
    const objects = new Map(await Promise.all([...distinct].map(async (id) => [id, await read(id)] as const)));
    const slots = SLOT_NAMES.map((slot) => [slot, holders[slot] === null ? null : objects.get(holders[slot])]);
    return Secret.of(JSON.stringify(Object.fromEntries(slots)));
  }
}

const holdersIn = (seen: Described): Holders =>
  Object.fromEntries(SLOT_NAMES.map((slot) => [slot, seen.holderOf(SLOT_LABELS[slot])])) as unknown as Holders;

/** Tells the slots, whose they are and how they are written, so that the same document is never written twice. */
const versionIdOf = (holders: Holders, consumer: Consumer, layout: Layout | undefined): string =>
  `d-${createHash("sha256")
    .update(JSON.stringify([holders, consumer, layout ?? null]))
    .digest("hex")
    .slice(0, 48)}`;
