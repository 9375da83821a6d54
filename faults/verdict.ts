import type { StoreObservation } from "../providers/clientcreds/rotation/observation";
import type { IssuerEntry } from "./issuers";

/** What became of a rotation that a fault struck. */
export interface Verdict {
  /** The plan is empty, CURRENT is the one generation that was asked for, and the issuer accepts it. */
  readonly converged: boolean;
  readonly failedLogins: number;
  /** Left at the issuer beside CURRENT, and labelled in the store without a slot. */
  readonly extraCredentials: number;
  /** Accepted by the issuer at some time, and not in the store. */
  readonly lost: number;
  /** For a person: what is wrong; empty where nothing is. */
  readonly notes: readonly string[];
}

/** Values that the issuer accepts and no version in the store holds. */
export function lostValues(
  entries: readonly IssuerEntry[],
  { versions }: Pick<StoreObservation, "versions">,
): string[] {
  const kept = new Set(versions.map(({ fingerprint }) => fingerprint));
  return entries.filter((entry) => entry.accepted && !kept.has(entry.fingerprint)).map((entry) => entry.fingerprint);
}

/** Whether a consumer finds a value that the issuer accepts. */
export const canBeUsed = (entries: readonly IssuerEntry[], { versions }: Pick<StoreObservation, "versions">): boolean =>
  versions
    .filter(({ slots }) => slots.includes("CURRENT") || slots.includes("NEXT"))
    .some(({ fingerprint }) => entries.some((entry) => entry.accepted && entry.fingerprint === fingerprint));

/** What is left over when a rotation has ended. */
export function extraCredentials(
  entries: readonly IssuerEntry[],
  { versions }: Pick<StoreObservation, "versions">,
): string[] {
  const current = versions.find(({ slots }) => slots.includes("CURRENT"));
  const ofCurrent = entries.findIndex(({ fingerprint }) => fingerprint === current?.fingerprint);
  return [
    ...entries.filter((_, i) => i !== ofCurrent).map(({ fingerprint }) => `${fingerprint} at the issuer`),
    ...versions.filter(({ slots }) => slots.length === 0).map(({ id }) => `version ${id} in the store`),
  ];
}
