import type { PutSecretValueRequest, Tag } from "@aws-sdk/client-secrets-manager";
import { StoreError } from "../../rotation/errors";
import type { AwsClient, Description, Operation, Operations } from "./client";
import { Described } from "./described";
import { cancelled, isRefusal, missingVersion, noValue } from "./errors";
import { valueIn, type Layout } from "./layout";
import { Secret } from "../../secret/secret";
import { patiently } from "./patience";
import { Written } from "./written";

/** One secret at AWS: single I/Os, each told from its own lost answer. Every method throws StoreError. */
export class SecretAccess {
  private readonly written = new Written();

  constructor(
    private readonly client: AwsClient,
    readonly storeId: string,
    readonly name: string,
  ) {}

  /** What is there, our own writes included. */
  async describe(signal: AbortSignal): Promise<Description> {
    const look = (): Promise<Description> => this.client.describe(this.name, this.storeId, signal);
    const seen = await this.waiting(look, ({ secret }) => this.written.isIn(secret), signal);
    this.written.settle(seen.secret);
    return seen;
  }

  /** @throws missing */
  async described(signal: AbortSignal): Promise<Described> {
    const { secret, at } = await this.describe(signal);
    if (secret === null) throw new StoreError("missing", `There is no secret ${this.storeId}. Plan again.`, "not_done");
    return new Described(secret, at);
  }

  /** @throws missing, where this version is not listed */
  async describedWith(versionId: string, signal: AbortSignal): Promise<Described> {
    const seen = await this.described(signal);
    if (!seen.has(versionId)) throw missingVersion(this.storeId, versionId);
    return seen;
  }

  async create(
    settings: { readonly description: string; readonly kmsKeyId?: string; readonly tags: ReadonlyMap<string, string> },
    signal: AbortSignal,
  ): Promise<void> {
    const { description: Description, kmsKeyId: KmsKeyId, tags } = settings;
    try {
      const Tags = asTags(tags);
      await this.call("CreateSecret", { Name: this.name, Description, KmsKeyId, Tags }, signal);
    } catch (error) {
      // Somebody else was faster, or the first answer was lost.
      if (!isRefusal(error, "ResourceExistsException")) throw error;
    }
    this.written.exists = true;
  }

  /**
   * Stores a payload under a token; again the same does nothing.
   *
   * @returns the labels of the version afterwards
   */
  async put(
    versionId: string,
    payload: Secret,
    labels: readonly string[],
    signal: AbortSignal,
  ): Promise<readonly string[]> {
    const input: PutSecretValueRequest = {
      SecretId: this.name,
      ClientRequestToken: versionId,
      SecretString: payload.unsafeUnwrap(),
      VersionStages: [...labels],
    };
    this.written.begin();
    const { VersionStages = [] } = await this.knowing(() => this.call("PutSecretValue", input, signal), signal);
    this.written.version(versionId);
    return VersionStages;
  }

  /** The payload of a version. @throws missing */
  async payload(versionId: string, signal: AbortSignal): Promise<Secret> {
    const input = { SecretId: this.name, VersionId: versionId };
    const read = (): Promise<{ SecretString?: string }> => this.call("GetSecretValue", input, signal);
    const answer = this.written.knows(versionId) ? await this.knowing(read, signal) : await read();
    if (answer.SecretString === undefined) throw noValue(this.storeId, versionId);
    return Secret.of(answer.SecretString);
  }

  /** The value in a version. @throws missing, corrupt */
  async value(versionId: string, layout: Layout, fingerprint: string | null, signal: AbortSignal): Promise<Secret> {
    const value = valueIn(layout, await this.payload(versionId, signal), fingerprint);
    if (value === null) throw noValue(this.storeId, versionId);
    return value;
  }

  async tag(key: string, value: string | null, signal: AbortSignal): Promise<void> {
    const SecretId = this.name;
    this.written.begin();
    await this.knowing<object>(
      () =>
        value === null
          ? this.call("UntagResource", { SecretId, TagKeys: [key] }, signal)
          : this.call("TagResource", { SecretId, Tags: [{ Key: key, Value: value }] }, signal),
      signal,
    );
    this.written.tag(key, value);
  }

  /** @param days 0: at once and for ever */
  async delete(days: number, signal: AbortSignal): Promise<void> {
    const how = days === 0 ? { ForceDeleteWithoutRecovery: true } : { RecoveryWindowInDays: days };
    this.written.begin();
    try {
      await this.call("DeleteSecret", { SecretId: this.name, ...how }, signal);
    } catch (error) {
      if (!isRefusal(error, "InvalidRequestException", "ResourceNotFoundException")) throw error;
      const { secret } = await this.describe(signal);
      if (secret !== null && secret.DeletedDate === undefined) throw error;
    }
    this.written.deletion();
  }

  /** A call about something that is known to be there: if AWS does not find it yet, it will. */
  private async knowing<T>(call: () => Promise<T>, signal: AbortSignal): Promise<T> {
    const once = async (): Promise<{ readonly answer: T } | { readonly error: unknown }> => {
      try {
        return { answer: await call() };
      } catch (error) {
        if (!this.written.exists || !isRefusal(error, "ResourceNotFoundException")) throw error;
        return { error };
      }
    };
    const outcome = await this.waiting(once, (seen) => "answer" in seen, signal);
    if ("error" in outcome) throw outcome.error;
    return outcome.answer;
  }

  /** A single call. */
  call<K extends Operation>(operation: K, input: Operations[K][0], signal: AbortSignal): Promise<Operations[K][1]> {
    return this.client.call(operation, input, this.storeId, signal);
  }

  /** Whether this version was seen or put. */
  knows(versionId: string): boolean {
    return this.written.knows(versionId);
  }

  /** A write is about to be sent, perhaps without an answer. */
  writes(): void {
    this.written.begin();
  }

  /** Remembers that a label has left this version until AWS shows it. null: it was on none. */
  wrote(label: string, from: string | null): void {
    this.written.label(label, from);
  }

  async waiting<T>(look: () => Promise<T>, good: (seen: T) => boolean, signal: AbortSignal): Promise<T> {
    try {
      return await patiently(look, good, signal);
    } catch (error) {
      if (error instanceof StoreError) throw error;
      throw cancelled(this.storeId);
    }
  }
}

const asTags = (tags: ReadonlyMap<string, string>): Tag[] => [...tags].map(([Key, Value]) => ({ Key, Value }));
