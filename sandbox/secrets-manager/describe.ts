import { seconds, type SecretRecord } from "./secret-record";

/** A secret as lists show it: never a value, and no version without a label. */
export function describe(secret: SecretRecord): {
  readonly SecretVersionsToStages?: Readonly<Record<string, readonly string[]>>;
  readonly [field: string]: unknown;
} {
  const labelled = secret.versions.filter((version) => version.stages.length > 0);
  return {
    ARN: secret.arn,
    Name: secret.name,
    Description: secret.description,
    KmsKeyId: secret.kmsKeyId,
    RotationEnabled: secret.rotationEnabled,
    OwningService: secret.owningService,
    PrimaryRegion: secret.primaryRegion,
    CreatedDate: seconds(secret.created),
    LastChangedDate: seconds(secret.changed),
    DeletedDate: secret.deletion === undefined ? undefined : seconds(secret.deletion),
    Tags: [...secret.tags].map(([Key, Value]) => ({ Key, Value })),
    SecretVersionsToStages:
      labelled.length === 0 ? undefined : Object.fromEntries(labelled.map(({ id, stages }) => [id, stages])),
  };
}
