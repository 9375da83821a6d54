import type { DescribeSecretResponse } from "@aws-sdk/client-secrets-manager";
import type { EpochSeconds } from "../../rotation/observation";
import { identityInId } from "./ids";
import { parseOwnLabel, type Identity } from "./labels";
import { decodeTag } from "./tags";

/** A secret as `DescribeSecret` shows it. */
export class Described {
  private readonly stages: ReadonlyMap<string, readonly string[]>;

  constructor(
    readonly secret: DescribeSecretResponse,
    readonly at: EpochSeconds,
  ) {
    const labelled = Object.entries(secret.VersionIdsToStages ?? {}).filter(([, labels]) => labels.length > 0);
    this.stages = new Map(labelled.sort(([a], [b]) => (a < b ? -1 : 1)));
  }

  /** Labelled versions in the order of their ids, with their labels. */
  get versions(): readonly (readonly [id: string, labels: readonly string[]])[] {
    return [...this.stages];
  }

  has(versionId: string): boolean {
    return this.stages.has(versionId);
  }

  labelsOf(versionId: string): readonly string[] {
    return this.stages.get(versionId) ?? [];
  }

  holderOf(label: string): string | null {
    return this.versions.find(([, labels]) => labels.includes(label))?.[0] ?? null;
  }

  /** What our labels on this version are about; null: it is somebody else's. */
  identityOf(versionId: string): Identity | null {
    return (
      identityInId(versionId) ??
      this.labelsOf(versionId)
        .map(parseOwnLabel)
        .find((own) => own !== null) ??
      null
    );
  }

  /** A tag of ours. */
  tag(key: string): string | null {
    const value = this.secret.Tags?.find((tag) => tag.Key === key)?.Value;
    return value === undefined ? null : decodeTag(value);
  }
}
