import type { Input } from "./input";
import type { Region } from "./region";

export interface ActionContext {
  readonly region: Region;
  /** How many changes old a read must look. */
  readonly staleBy: number;
  /** Whether a label may be added once more to the version that already holds it, which AWS documents neither way. */
  readonly acceptsHeldLabel: boolean;
}

/** One operation of the service: checks its input, changes the region, gives the answer's fields. Throws AwsError. */
export type Action = (input: Input, context: ActionContext) => object;
