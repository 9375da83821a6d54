/** Why an apply stopped before its end. Everything it did so far is in the store and at the issuer; the next apply goes on from there. */
export abstract class ApplyFailure extends Error {
  /** Title for a person. */
  abstract readonly summary: string;
}

/** B6: somebody else was here between plan and apply, or the policy asks for something else now. */
export class ChangedSincePlan extends ApplyFailure {
  readonly summary = "Changed since the plan";
  constructor(planned: string, found: string) {
    super(`Planned was "${planned}", but now it would be "${found}". Nothing further was done. Plan again.`);
  }
}

/** A state of ROTATION.md §5. */
export class Blocked extends ApplyFailure {
  readonly summary = "Rotation is blocked";
  constructor(
    readonly reason: string,
    remedy: string,
    readonly outage: boolean,
  ) {
    super(`${reason}. ${remedy}${outage ? " OUTAGE: the value in CURRENT is refused meanwhile." : ""}`);
  }
}

/** B10 */
export class ValueRefused extends ApplyFailure {
  readonly summary = "The issuer refused the new value";
  constructor(generation: number, why: string) {
    super(`generation ${generation}: ${why} CURRENT was left alone. The next plan uses a new generation.`);
  }
}

/** B11 */
export class VerificationFailed extends ApplyFailure {
  readonly summary = "Verification failed, CURRENT was left alone";
  constructor(
    readonly generation: number,
    readonly answer: string,
    doing: string,
  ) {
    super(`${doing}: the token endpoint answered ${answer}`);
  }
}

/** B12 */
export class CandidateKnown extends ApplyFailure {
  readonly summary = "The candidate is not new";
  constructor(generation: number) {
    super(
      `The value given as candidate is that of generation ${generation}. Nothing was changed. Give a new value, or leave it out and one is generated.`,
    );
  }
}

/** Between the observation and the act on it the world became another, time and again. */
export class WorldMoved extends ApplyFailure {
  readonly summary = "The credential is being changed by somebody else";
  constructor() {
    super("What was observed was true no more when it was to be acted upon. Nothing further was done. Plan again.");
  }
}

/** Terraform was told to stop, or answers stayed unclear. */
export class Interrupted extends ApplyFailure {
  readonly summary = "The rotation was interrupted";
}
