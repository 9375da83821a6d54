import { UNKNOWN, type Unknown } from "../../../plugin";
import type { EpochSeconds } from "../../rotation/observation";
import type { Issue } from "../../rotation/show/issues";
import { AFTER_APPLY, type Known, type Slots, type SlotView, type View } from "../../rotation/show/view";

/** RFC 3339 without fractions. */
export const rfc3339 = (seconds: EpochSeconds): string =>
  new Date(seconds * 1000).toISOString().replace(/\.\d{3}Z$/, "Z");

const known = <T, U>(value: Known<T>, map: (value: T) => U): U | Unknown =>
  value === AFTER_APPLY ? UNKNOWN : map(value);
const text = (value: Known<string | null>): string | null | Unknown => known(value, (v) => v);
const time = (value: Known<EpochSeconds | null>): string | null | Unknown =>
  known(value, (v) => (v === null ? null : rfc3339(v)));

const slotAttributes = (slot: SlotView | null) =>
  slot && {
    generation: slot.generation,
    credential_id: text(slot.credentialId),
    fingerprint: text(slot.fingerprint),
    since: time(slot.since),
    expires_at: time(slot.expiresAt),
    verified_at: time(slot.verifiedAt),
    status: slot.status as string,
  };

/** `slots`: facts, written by read. */
export const slotsAttribute = (slots: Slots) => ({
  current: slotAttributes(slots.current),
  next: slotAttributes(slots.next),
  previous: slotAttributes(slots.previous),
});

type SlotsAttribute = ReturnType<typeof slotsAttribute>;

/** The id of an entry that is gone is told by nobody any more but the state: an on-call person looks for it in the issuer's log. */
export function withKnownIds(slots: SlotsAttribute, before: unknown): SlotsAttribute {
  const ids = new Map<unknown, string>();
  for (const slot of Object.values((before ?? {}) as Record<string, Record<string, unknown> | null>)) {
    if (typeof slot?.credential_id === "string") ids.set(slot.generation, slot.credential_id);
  }
  const fill = (slot: SlotsAttribute["current"]): SlotsAttribute["current"] =>
    slot && { ...slot, credential_id: slot.credential_id ?? ids.get(slot.generation) ?? null };
  return { current: fill(slots.current), next: fill(slots.next), previous: fill(slots.previous) };
}

export const issuesAttribute = (issues: readonly Issue[]) =>
  issues.map(({ code, detail }) => ({ code: code as string, detail }));

/** Verdicts, written by plan and apply only, so that a drift is a diff. */
export function verdictAttributes(view: View) {
  return {
    generation: view.generation,
    phase: view.phase as string,
    last_action: view.lastAction,
    next_action: view.nextAction,
    next_action_at: time(view.nextActionAt),
    issues: issuesAttribute(view.issues),
  };
}
