import type { StoreObservation } from "../../rotation/observation";
import type { Consumer, SlotStore, StoreChange } from "../../rotation/ports";
import type { Secret } from "../../secret/secret";
import { perform } from "./changes";
import type { AwsClient } from "./client";
import { SlotDocument } from "./document";
import { isRefusal, missingVersion } from "./errors";
import { identityInId } from "./ids";
import type { SecretListing } from "./listing";
import { observationOf } from "./observation";
import type { AwsSecretsManagerOptions } from "./options";
import { awsStoreId, type AwsPlace } from "./place";
import { SecretAccess } from "./secret-access";

const DEFAULT_RECOVERY_DAYS = 30;
/** Changes after which a slot may hold something else; the first put makes CURRENT. */
const MOVES: ReadonlySet<StoreChange["op"]> = new Set(["put", "put-next", "move"]);

/**
 * The slots of one credential in one secret. A version's id tells generation and fingerprint, staging labels are slots, marks and evidence of ownership, and
 * tags tell the owner and the client: so whoever may describe the secret can plan, without the right to read a value.
 */
export class AwsSecretsManagerStore implements SlotStore {
  readonly storeId: string;
  private readonly access: SecretAccess;
  private readonly document: SlotDocument | null;

  constructor(
    client: AwsClient,
    private readonly place: AwsPlace,
    private readonly name: string,
    private readonly options: AwsSecretsManagerOptions,
    private readonly listing: SecretListing,
  ) {
    this.storeId = awsStoreId(place, name);
    this.access = new SecretAccess(client, this.storeId, name);
    const document = options.document?.replaceAll("{name}", name);
    this.document =
      document === undefined
        ? null
        : new SlotDocument(this.access, new SecretAccess(client, awsStoreId(place, document), document), options);
  }

  async listed(signal: AbortSignal): Promise<StoreObservation | null> {
    const description = await this.listing.describe(this.name, signal);
    return description && observationOf(description, this.name, this.place);
  }

  async observe(signal: AbortSignal): Promise<StoreObservation> {
    return observationOf(await this.access.describe(signal), this.name, this.place);
  }

  async read(versionId: string, signal: AbortSignal): Promise<Secret> {
    const fingerprint = identityInId(versionId)?.fingerprint ?? null;
    try {
      return await this.access.value(versionId, this.options.layout ?? { kind: "json" }, fingerprint, signal);
    } catch (error) {
      if (isRefusal(error, "ResourceNotFoundException")) throw missingVersion(this.storeId, versionId);
      throw error;
    }
  }

  async change(changes: readonly StoreChange[], consumer: Consumer, signal: AbortSignal): Promise<void> {
    const context = { access: this.access, options: this.options, consumer, signal };
    for (const change of changes) {
      // A mark starts a clock, or states a proof: whoever reads the document must be able to read by then what it is about.
      if (change.op === "mark") await this.document?.update(consumer, signal);
      await perform(change, context);
    }
    if (changes.some(({ op }) => MOVES.has(op))) await this.document?.update(consumer, signal);
  }

  async remove(signal: AbortSignal): Promise<void> {
    const { secret } = await this.access.describe(signal);
    const days = this.options.recoveryWindowDays ?? DEFAULT_RECOVERY_DAYS;
    await this.document?.remove(signal, days);
    if (secret === null || secret.DeletedDate !== undefined) return;
    await this.access.delete(days, signal);
  }
}
