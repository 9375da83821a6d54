import { nextDue } from "../due";
import type { Situation } from "../situation";
import { graceTooLong, overlapTooLong } from "./blocks";
import type { Block } from "../step";

/** Where the issuer's policy gives secrets an end: why the rotation policy cannot be kept under it; null: it can. */
export function contradictsProfile(s: Situation): { readonly block: Block } | null {
  const { policy: profile } = s.observed.issuer;
  if (profile === null) return null;
  const grace = s.graceSeconds(s.current);
  if (grace > profile.rotatedExpiration) return graceTooLong(grace, profile.rotatedExpiration);
  const { every } = s.context.policy;
  const due = Math.min(every ?? Infinity, profile.expiration - s.expiryMargin!);
  // The next rotation waits for the end of the last one's grace.
  const begins = Math.max(due, grace, 0);
  const overlap = s.overlapSeconds();
  return begins + overlap > profile.expiration ? overlapTooLong(overlap, begins, profile.expiration) : null;
}

/** To wait for somebody would end in an outage. */
export function isEnding(s: Situation): boolean {
  const due = nextDue(s);
  return due?.reason === "expiry" && due.at <= s.context.now;
}
