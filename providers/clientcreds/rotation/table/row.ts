import type { Version } from "../observation";
import type { Situation } from "../situation";
import type { Block, Decision, Step, Wait } from "../step";

/** One row of the decision table: its number, its condition and step in words, and both in code. The first row that answers wins. */
export interface Row {
  readonly rule: string;
  readonly says: string;
  /** Whether it also holds while paused or only observing. */
  readonly whilePaused?: true;
  decide(s: Situation): Answer | null;
}

/** A decision without the number of its row. */
export type Answer =
  | { readonly step: Step }
  | { readonly wait: Wait; readonly until: number | null }
  | { readonly block: Block }
  | { readonly steady: true };

export function toDecision(rule: string, answer: Answer): Decision {
  if ("step" in answer) return { kind: "step", rule, step: answer.step };
  if ("wait" in answer) return { kind: "wait", rule, for: answer.wait, until: answer.until };
  if ("block" in answer) return { kind: "block", rule, block: answer.block };
  return { kind: "steady", rule };
}

/** NEXT := version. */
export function moveNext(s: Situation, version: Version): Answer {
  return { step: { do: "next", version, left: s.next } };
}

export function promote(s: Situation, version: Version, restores = false): Answer {
  return { step: { do: "promote", version, left: s.current!, restores } };
}
