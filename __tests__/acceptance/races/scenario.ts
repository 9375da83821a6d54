import * as fc from "fast-check";
import { STAYS_IN, type PhaseName } from "../../support/okta-stack";

/** Two pipelines, and in which order their I/Os happen. */
export interface Scenario {
  readonly pipelines: "two copies of one state" | "two resources of different owners";
  readonly store: "encrypted file" | "AWS Secrets Manager";
  /** Where the rotation stands before the race; "nothing": both create the resource. */
  readonly from: PhaseName | "nothing";
  /** Whether both want a new rotation, or go on with the present one alone. To create is not to rotate. */
  readonly rotates: boolean;
  /** By their policy, one apply ends in it. */
  readonly to: PhaseName;
  /** Who begins, and how many turns each has before it is the other's. */
  readonly first: number;
  readonly runs: readonly number[];
}

export type Kind = Pick<Scenario, "pipelines" | "store">;

export const KINDS: readonly Kind[] = [
  { pipelines: "two copies of one state", store: "encrypted file" },
  { pipelines: "two copies of one state", store: "AWS Secrets Manager" },
  { pipelines: "two resources of different owners", store: "encrypted file" },
  { pipelines: "two resources of different owners", store: "AWS Secrets Manager" },
];

const PHASES = Object.keys(STAYS_IN) as PhaseName[];

/** Seed by seed the first applier is stopped one I/O later; all else is drawn. */
const scenarios = (seed: number, { pipelines, store }: Kind): fc.Arbitrary<Scenario> =>
  fc.record({
    pipelines: fc.constant(pipelines),
    store: fc.constant(store),
    // Two copies of a state without the resource are two resources.
    from: fc.constantFrom(...PHASES, ...(pipelines === "two copies of one state" ? [] : ["nothing" as const])),
    rotates: fc.oneof({ weight: 3, arbitrary: fc.constant(true) }, { weight: 1, arbitrary: fc.constant(false) }),
    to: fc.constantFrom(...PHASES),
    first: fc.constant(seed % 2),
    runs: fc
      .array(fc.oneof(fc.constant(1), fc.integer({ min: 2, max: 40 })), { minLength: 10, maxLength: 30 })
      .map((runs) => [Math.ceil(seed / 2), ...runs]),
  });

/** The scenario that a seed stands for. */
export function scenarioOf(seed: number, kind: Kind): Scenario {
  return fc.sample(scenarios(seed, kind), { seed, numRuns: 1 })[0]!;
}

/** Whose turn it is where both could go on, turn by turn; round and round. */
export function chooser({ first, runs }: Pick<Scenario, "first" | "runs">): () => number {
  const whose = runs.flatMap((turns, run) => Array.from({ length: turns }, () => (first + run) % 2));
  let turn = 0;
  return () => whose[turn++ % whose.length]!;
}
