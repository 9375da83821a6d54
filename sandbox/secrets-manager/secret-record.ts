/** What a version holds: one of the two. */
export type Payload = { readonly SecretString: string } | { readonly SecretBinary: string };

export interface VersionRecord {
  readonly id: string;
  readonly payload: Payload;
  /** Milliseconds since the epoch. */
  readonly created: number;
  /** Staging labels; without any the version is deprecated. */
  readonly stages: readonly string[];
}

/** A secret. Never changed in place, so that what lists showed a few changes ago can be shown again. */
export interface SecretRecord {
  readonly name: string;
  readonly arn: string;
  readonly description?: string;
  readonly kmsKeyId?: string;
  readonly tags: ReadonlyMap<string, string>;
  /** Milliseconds since the epoch. */
  readonly created: number;
  readonly changed: number;
  /** When it will be gone for ever; undefined: no deletion is scheduled. */
  readonly deletion?: number;
  readonly rotationEnabled?: boolean;
  readonly owningService?: string;
  /** Of a replica or of its origin. */
  readonly primaryRegion?: string;
  readonly versions: readonly VersionRecord[];
}

export const versionOf = (secret: SecretRecord, id: string): VersionRecord | undefined =>
  secret.versions.find((version) => version.id === id);

export const holderOf = (secret: SecretRecord, stage: string): VersionRecord | undefined =>
  secret.versions.find((version) => version.stages.includes(stage));

/** Seconds since the epoch, as the JSON protocol writes a time. */
export const seconds = (ms: number): number => ms / 1000;
