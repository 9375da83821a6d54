import { awsErrors } from "./errors";
import { holderOf, type SecretRecord } from "./secret-record";

export const CURRENT = "AWSCURRENT";
export const PREVIOUS = "AWSPREVIOUS";

const MAX_LABELS = 20;

/**
 * The secret with these labels on this version and nowhere else. AWSPREVIOUS follows AWSCURRENT to the version that it left.
 *
 * @throws LimitExceededException
 */
export function attach(secret: SecretRecord, versionId: string, stages: readonly string[]): SecretRecord {
  const left = holderOf(secret, CURRENT);
  const movesCurrent = stages.includes(CURRENT) && left !== undefined && left.id !== versionId;
  const moved = movesCurrent ? [...stages, PREVIOUS] : stages;
  const versions = secret.versions.map((version) => {
    const kept = version.stages.filter((stage) => !moved.includes(stage));
    const gained = version.id === versionId ? stages : movesCurrent && version.id === left.id ? [PREVIOUS] : [];
    return { ...version, stages: [...kept, ...gained] };
  });
  if (versions.flatMap((version) => version.stages).length > MAX_LABELS) throw awsErrors.tooManyLabels();
  return { ...secret, versions };
}

export function detach(secret: SecretRecord, versionId: string, stage: string): SecretRecord {
  const versions = secret.versions.map((version) =>
    version.id === versionId ? { ...version, stages: version.stages.filter((other) => other !== stage) } : version,
  );
  return { ...secret, versions };
}

/** A put that names no label makes its version current, and the one before it keeps nothing but AWSPREVIOUS. */
export function supersede(secret: SecretRecord, versionId: string): SecretRecord {
  const left = holderOf(secret, CURRENT);
  const after = attach(secret, versionId, [CURRENT]);
  const versions = after.versions.map((version) =>
    version.id === left?.id && version.id !== versionId ? { ...version, stages: [PREVIOUS] } : version,
  );
  return { ...after, versions };
}
