import type { Entry, EpochSeconds, Observed } from "./observation";

/** What the issuer told of CURRENT's value when that was first looked at: whatever differs from it later was changed there, by somebody else. */
export interface Told {
  readonly fingerprint: string;
  readonly expiresAt: EpochSeconds | null;
  /** A policy of the issuer gave secrets an end. */
  readonly policy: boolean;
}

/** The entry by which the issuer lives up to CURRENT; a rotated one has an end of its own. */
export function entryOfCurrent({ store, issuer }: Observed): Entry | null {
  const fingerprint = store.versions.find(({ slots }) => slots.includes("CURRENT"))?.fingerprint ?? null;
  if (fingerprint === null) return null;
  return issuer.entries.find((entry) => entry.status === "active" && entry.fingerprint === fingerprint) ?? null;
}

/**
 * What is remembered after a look: what was told before of the same value, else what is told now. A value that is not in its place is forgotten: to put it
 * back is a step of ours, which gives it a new end.
 */
export function remember(before: Told | null, observed: Observed): Told | null {
  const { state, policy } = observed.issuer;
  if (state !== "ok") return before;
  const entry = entryOfCurrent(observed);
  if (entry === null) return null;
  const { fingerprint, expiresAt } = entry;
  return before?.fingerprint === fingerprint
    ? before
    : { fingerprint: fingerprint!, expiresAt, policy: policy !== null };
}
