import type { DescribeSecretResponse } from "@aws-sdk/client-secrets-manager";

/**
 * What this process wrote and has not seen yet. AWS shows a change some time after it made it; a step that is decided upon what was there before our own last
 * step would be another start of the same.
 */
export class Written {
  /** Version id that holds the label; null: none. */
  private readonly labels = new Map<string, string | null>();
  private readonly tags = new Map<string, string | null>();
  private deleted = false;
  /** Whether the secret is known to be there. */
  exists = false;
  private readonly versions = new Set<string>();

  label(label: string, versionId: string | null): void {
    this.labels.set(label, versionId);
    if (versionId !== null) this.versions.add(versionId);
  }

  forgetLabel(label: string): void {
    this.labels.delete(label);
  }

  tag(key: string, value: string | null): void {
    this.tags.set(key, value);
  }

  deletion(): void {
    this.deleted = true;
  }

  /** Whether this version is known to be there. */
  knows(versionId: string): boolean {
    return this.versions.has(versionId);
  }

  isIn(secret: DescribeSecretResponse | null): boolean {
    if (this.deleted) return secret === null || secret.DeletedDate !== undefined;
    if (secret === null) return !this.exists;
    const stages = secret.VersionIdsToStages ?? {};
    const holds = (id: string, label: string): boolean => stages[id]?.includes(label) ?? false;
    const labelled = [...this.labels].every(([label, id]) =>
      id === null ? !Object.keys(stages).some((each) => holds(each, label)) : holds(id, label),
    );
    const tagOf = (key: string): string | null => secret.Tags?.find((tag) => tag.Key === key)?.Value ?? null;
    return labelled && [...this.tags].every(([key, value]) => tagOf(key) === value);
  }

  /** It was seen, or it was waited for long enough: somebody else may have changed it since. */
  settle(secret: DescribeSecretResponse | null): void {
    this.labels.clear();
    this.tags.clear();
    this.deleted = false;
    this.exists = secret !== null;
    for (const id of Object.keys(secret?.VersionIdsToStages ?? {})) this.versions.add(id);
  }
}
