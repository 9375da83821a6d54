import { formatDuration } from "../duration";
import type { Entry } from "../observation";
import type { Situation } from "../situation";
import type { Block } from "../step";
import type { Answer } from "./row";

/** Texts of the states that no further apply resolves by itself. They reach a state, so they hold no relative time. */
const block = (code: Block["code"], reason: string, remedy: string, outage = false): Answer & { block: Block } => ({
  block: { code, reason, remedy, outage },
});

const time = (seconds: number | null): string =>
  seconds === null ? "at an unknown time" : new Date(seconds * 1000).toISOString().replace(".000Z", "Z");

/** How a person finds an entry in the issuer's console. */
export function describeEntry(s: Situation, entry: Entry): string {
  return `${s.context.capability.noun} ${entry.id} (${entry.status.toUpperCase()}, created ${time(entry.createdAt)})`;
}

export const obstacle = (text: string): Answer => block("B1", text, "Remove the obstacle, then plan again.");

export const movedAway = (to: string): Answer =>
  block(
    "B1",
    `the slots were moved to ${to}`,
    "What is here is kept for consumers that still read it. Set `store` so that it names the place where they are now.",
  );

export const foreignOwner = (owner: string): Answer =>
  block(
    "B2",
    `the slots belong to another resource (owner id ${owner})`,
    "Import the credential here to take it over, or remove it from one of the two configurations.",
  );

export const issuerMissing = (detail: string): Answer =>
  block("B3", detail, "Nothing was changed. Check the id, or remove the resource.");

export const issuerBroken = (detail: string): Answer =>
  block("B4", detail, "Repair it at the issuer, then plan again.");

export const resetUnclear = (generation: number, intended: number, until: number): Answer =>
  block(
    "B5",
    `the answer to the reset for generation ${generation} of ${time(intended)} was lost, and the issuer still shows the old value`,
    `The next attempt may be made from ${time(until)}.`,
  );

export const unknownValue = (detail: string | null): Answer =>
  block(
    "B7",
    `${detail ?? "the issuer does not tell its present value"}, and the slot store is empty`,
    "Set `take_over = true` to overwrite it. Consumers of the present value then fail until they read the slots, unless the same value is given once as `candidate_wo`.",
  );

export function full(s: Situation, blocking: readonly Entry[]): Answer {
  const { noun, places } = s.context.capability;
  const taken = s.placeFree
    ? `no more than ${s.observed.issuer.storage} ${noun}s can be stored`
    : places === "two"
      ? "both places are taken"
      : "the place is taken";
  const names = blocking.map((e) => describeEntry(s, e)).join(", ");
  return block(
    "B8",
    `${taken}: ${names} ${blocking.length === 1 ? "is" : "are"} not managed here`,
    "Delete it at the issuer, or name it in `discard_credential_ids`.",
    s.current !== null && !s.currentAccepted,
  );
}

export function notPinnable(s: Situation, why: string): Answer {
  const choices = s.own
    .filter((v) => v.slots.length > 0 && !s.refused(v))
    .map((v) => v.generation)
    .sort((a, b) => (a ?? 0) - (b ?? 0));
  return block(
    "B9",
    `generation ${s.context.policy.pinGeneration} ${why}`,
    `Generations that can be pinned: ${[...new Set(choices)].join(", ") || "none"}. Change or remove \`rotation.pin_generation\`.`,
  );
}

const REPAIR_PROFILE = "lengthen the period in the issuer's client profile";

/** @param keeps seconds for which the issuer keeps a value that was replaced */
export const graceTooLong = (grace: number, keeps: number) =>
  block(
    "B13",
    `\`rotation.grace\` is ${formatDuration(grace)}, but the issuer keeps a replaced secret for ${formatDuration(keeps)}`,
    `Set \`rotation.grace\` to that or less, or ${REPAIR_PROFILE}.`,
  );

/** @param begins seconds after a value's introduction @param term seconds for which the issuer accepts it */
export const overlapTooLong = (overlap: number, begins: number, term: number) =>
  block(
    "B13",
    `the issuer ends a secret after ${formatDuration(term)}, and a rotation that begins after ${formatDuration(begins)} takes another ${formatDuration(overlap)} of \`rotation.overlap\`: CURRENT would end before NEXT takes its place`,
    `Set a longer \`rotation.before_expiry\`, a shorter \`rotation.overlap\`, or ${REPAIR_PROFILE}.`,
  );

export const nothingToAdopt: Answer = block(
  "B14",
  "the issuer accepts no value that could be adopted, and no rotation is declared or it is paused",
  "Declare `rotation` so that a first value is introduced, or make one at the issuer.",
);
