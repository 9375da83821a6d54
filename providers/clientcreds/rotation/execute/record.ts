import { PortError } from "../errors";
import type { Generation } from "../observation";
import type { Step } from "../step";
import { DeadlineError } from "./deadline";
import { ApplyFailure } from "./failures";
import { mayHaveHappened } from "./perform";

/**
 * What became of a step. `not_done`: the world was not what had been decided upon; `unclear`: no answer said whether it took effect, so the world is
 * looked at again.
 */
export type StepOutcome = "done" | "not_done" | "failed" | "unclear";

/** One step that was tried, for the record. Never a value. */
export interface StepRecord {
  readonly step: Step["do"];
  /** Rule of the decision table. */
  readonly rule: string;
  readonly generation: Generation | null;
  /** null: the value is weak, or was made by this very step, so that the next line of its generation is the first to tell it. */
  readonly fingerprint: string | null;
  /** Id at the issuer of the entry that is acted upon. */
  readonly credentialId: string | null;
  readonly outcome: StepOutcome;
  /** Why it was not done: a sentence for a person. */
  readonly reason: string | null;
}

/** Keeps the record of the steps of one credential. Rejects where it cannot be kept: then no further step is taken. */
export type Recorder = (record: StepRecord) => Promise<void>;

/** Performs a step and has it recorded, whatever becomes of it. */
export async function performRecorded(
  { rule, step }: { readonly rule: string; readonly step: Step },
  recorder: Recorder | undefined,
  perform: () => Promise<"done" | "look again">,
): Promise<"done" | "look again"> {
  const record = async (outcome: StepOutcome, reason: string | null): Promise<void> =>
    recorder?.({ step: step.do, rule, ...subjectOf(step), outcome, reason });
  let result: "done" | "look again";
  try {
    result = await perform();
  } catch (error) {
    // That it failed is worth more than that this could not be recorded, which the next step would say.
    await record(
      mayHaveHappened(error) || error instanceof DeadlineError ? "unclear" : "failed",
      reasonOf(error),
    ).catch(() => {});
    throw error;
  }
  await (result === "done" ? record("done", null) : record("not_done", "the world had changed since it was observed"));
  return result;
}

function subjectOf(step: Step): Pick<StepRecord, "generation" | "fingerprint" | "credentialId"> {
  const entry = "entry" in step ? step.entry : null;
  const version = "version" in step ? step.version : "orphan" in step ? step.orphan : null;
  const value = version ?? entry;
  return {
    generation: "generation" in step ? step.generation : (version?.generation ?? null),
    fingerprint: value === null || value.weak ? null : value.fingerprint,
    credentialId: entry?.id ?? null,
  };
}

/** Messages of ports and failures hold no value; of anything else only its kind is told. */
const reasonOf = (error: unknown): string =>
  error instanceof PortError || error instanceof ApplyFailure || error instanceof DeadlineError
    ? error.message
    : error instanceof Error
      ? error.name
      : "an unknown failure";
