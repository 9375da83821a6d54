import type { StoreObservation } from "../../rotation/observation";
import type { Consumer, SlotStore, StoreChange } from "../../rotation/ports";
import type { Secret } from "../../secret/secret";
import { perform } from "./changes";
import type { AwsClient } from "./client";
import { isRefusal, missingVersion } from "./errors";
import { identityInId } from "./ids";
import { observationOf } from "./observation";
import type { AwsSecretsManagerOptions } from "./options";
import { awsStoreId, type AwsPlace } from "./place";
import { SecretAccess } from "./secret-access";

const DEFAULT_RECOVERY_DAYS = 30;

/**
 * The slots of one credential in one secret. A version's id tells generation and fingerprint, staging labels are slots, marks and evidence of ownership, and
 * tags tell the owner and the client: so whoever may describe the secret can plan, without the right to read a value.
 */
export class AwsSecretsManagerStore implements SlotStore {
  readonly storeId: string;
  private readonly access: SecretAccess;

  constructor(
    client: AwsClient,
    private readonly place: AwsPlace,
    private readonly name: string,
    private readonly options: AwsSecretsManagerOptions,
  ) {
    this.storeId = awsStoreId(place, name);
    this.access = new SecretAccess(client, this.storeId, name);
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
    for (const change of changes) await perform(change, context);
  }

  async remove(signal: AbortSignal): Promise<void> {
    const { secret } = await this.access.describe(signal);
    if (secret === null || secret.DeletedDate !== undefined) return;
    await this.access.delete(this.options.recoveryWindowDays ?? DEFAULT_RECOVERY_DAYS, signal);
  }
}
