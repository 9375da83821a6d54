import type { DescribeSecretResponse } from "@aws-sdk/client-secrets-manager";

type Secret = DescribeSecretResponse | null;
type Sign = (secret: Secret) => boolean;

const ANYTHING: Sign = () => true;

/**
 * What this process wrote last. AWS shows a change some time after it made it, and a step that is decided upon what was there before our own last step would
 * be another start of the same. What is shown is one state of the secret, so where the last write is seen those before it are.
 */
export class Written {
  /** Whether the secret is known to be there. */
  exists = false;
  private readonly versions = new Set<string>();
  private sign = ANYTHING;

  /** A write is about to be sent, perhaps without an answer: nothing is certain to be seen. */
  begin(): void {
    this.sign = ANYTHING;
  }

  version(versionId: string): void {
    this.versions.add(versionId);
    this.sign = (secret) => secret?.VersionIdsToStages?.[versionId] !== undefined;
  }

  /** A label left this version; null: it was on none. Where it went may be another place already. */
  label(label: string, from: string | null): void {
    this.sign = (secret) => {
      const holders = Object.entries(secret?.VersionIdsToStages ?? {}).filter(([, labels]) => labels.includes(label));
      return from === null ? holders.length > 0 : !holders.some(([id]) => id === from);
    };
  }

  tag(key: string, value: string | null): void {
    this.sign = (secret) => (secret?.Tags?.find((tag) => tag.Key === key)?.Value ?? null) === value;
  }

  deletion(): void {
    this.exists = false;
    this.sign = (secret) => secret === null || secret.DeletedDate !== undefined;
  }

  /** Whether this version is known to be there. */
  knows(versionId: string): boolean {
    return this.versions.has(versionId);
  }

  isIn(secret: Secret): boolean {
    return (secret !== null || !this.exists) && this.sign(secret);
  }

  /** It was seen, or it was waited for long enough: somebody else may have undone it. */
  settle(secret: Secret): void {
    this.sign = ANYTHING;
    this.exists = secret !== null;
    for (const id of Object.keys(secret?.VersionIdsToStages ?? {})) this.versions.add(id);
  }
}
