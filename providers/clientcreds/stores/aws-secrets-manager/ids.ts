import type { Identity } from "./labels";

/** AWS wants at least so many characters of a version's id. */
const SHORTEST = 32;
const FILLER = ".";

/** What a version's id of ours tells; null: somebody else wrote the version. */
export function identityInId(versionId: string): Identity | null {
  const match = /^g(\d{8,})-([\w-]{22})$/.exec(versionId);
  return match && { generation: Number(match[1]), fingerprint: match[2]! };
}

/** The version id of an intent. */
export const intentVersionId = (intentId: string): string => intentId.padEnd(SHORTEST, FILLER);

export const intentIdOf = (versionId: string): string => versionId.replace(/\.+$/, "");

/** `i<generation>-<nonce>` */
export const generationOfIntent = (intentId: string): number => Number(/^i(\d+)-/.exec(intentId)?.[1] ?? 0);
