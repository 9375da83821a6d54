import type { NumberValue } from "./number";

/** What is certain of a value that is not known yet. */
export interface Refinement {
  readonly notNull?: boolean;
  /** What the string begins with. */
  readonly prefix?: string;
  readonly min?: NumberBound;
  readonly max?: NumberBound;
  /** Bounds on the number of elements. */
  readonly minLength?: number;
  readonly maxLength?: number;
}

export interface NumberBound {
  readonly value: NumberValue;
  readonly inclusive: boolean;
}

/** A value that will be known after apply. */
export class Unknown {
  constructor(readonly refinement: Refinement = {}) {}
}

/** Nothing is certain of it. */
export const UNKNOWN = new Unknown();

export function isUnknown(value: unknown): value is Unknown {
  return value instanceof Unknown;
}
