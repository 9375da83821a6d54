import type { EpochSeconds } from "./observation";
import { distrusted } from "./policy";
import type { Situation } from "./situation";

export type DueReason = "age" | "expiry" | "trigger" | "minimum_generation";

/** When the next rotation becomes due, and why. */
export interface Due {
  readonly at: EpochSeconds;
  readonly reason: DueReason;
}

const ALREADY = Number.NEGATIVE_INFINITY;

/** The earliest cause of a rotation; null where nothing will ever cause one. `paused` and `pin_generation` are not looked at here. */
export function nextDue(s: Situation): Due | null {
  const { policy } = s.context;
  if (!policy.rotates || s.current === null) return null;
  if (distrusted(policy, s.current.generation)) return { at: ALREADY, reason: "minimum_generation" };
  const causes: Due[] = [];
  const newest = s.newest;
  if (
    policy.trigger !== null &&
    newest !== null &&
    newest.triggers.length > 0 &&
    !newest.triggers.includes(policy.trigger)
  ) {
    causes.push({ at: ALREADY, reason: "trigger" });
  }
  const age = dueByAge(s);
  if (age !== null) causes.push({ at: age, reason: "age" });
  const expiry = dueByExpiry(s);
  // Where the margin is wider than the term, each value is due as soon as it is there; but not in the apply that made it.
  if (expiry !== null) causes.push({ at: Math.max(expiry, 1 + (promotedAt(s) ?? expiry)), reason: "expiry" });
  const first = causes.reduce<Due | null>((a, b) => (a === null || b.at < a.at ? b : a), null);
  if (first === null) return null;
  return policy.notBefore === null ? first : { ...first, at: Math.max(first.at, policy.notBefore) };
}

/** Whether a rotation is due now; never while paused or pinned. */
export function isDue(s: Situation): boolean {
  const { policy, now } = s.context;
  if (policy.paused || policy.pinGeneration !== null) return false;
  const due = nextDue(s);
  return due !== null && due.at <= now;
}

const promotedAt = (s: Situation): EpochSeconds | null => s.fittingMark(s.current!, "current")?.at ?? null;

/** A weak value is due at once, unless the issuer made it, which would make no better one; else its age counts from its creation at the issuer where that is told, else from its mark. */
function dueByAge(s: Situation): EpochSeconds | null {
  const { every, spread, spreadShare } = s.context.policy;
  const current = s.current!;
  if (current.weak && !s.issuerMade) return ALREADY;
  if (every === null) return null;
  const since = promotedAt(s);
  const created = s
    .entriesOf(current)
    .reduce<number | null>(
      (a, e) => (e.createdAt === null ? a : a === null ? e.createdAt : Math.min(a, e.createdAt)),
      null,
    );
  const start = created ?? since;
  if (start === null) return null;
  const share = Math.floor(spread * spreadShare);
  const at = start + every - share;
  // Already overdue when it was adopted: its share of the spread is waited for from then, or all that were adopted together would be due at once.
  return spread > 0 && since !== null && at <= since ? since + share : at;
}

function dueByExpiry(s: Situation): EpochSeconds | null {
  const margin = s.expiryMargin;
  if (margin === null) return null;
  const ends = s.entriesOf(s.current!).flatMap((e) => s.endOf(e) ?? []);
  return ends.length === 0 ? null : Math.min(...ends) - margin;
}
