import type { Observed, StoreObservation } from "../providers/clientcreds/rotation/observation";
import type { Context } from "../providers/clientcreds/rotation/policy";
import type { IssuerObservation } from "../providers/clientcreds/rotation/observation";
import type { Step } from "../providers/clientcreds/rotation/step";
import type { World } from "./memory/world";

/** What one I/O, or one draw of chance, gave: all that a process keeps of its past. */
export type Answer = { readonly value: unknown } | { readonly error: unknown };

/** In the middle of a step: replayed from its answers up to the I/O that comes next. */
export interface Working {
  readonly kind: "working";
  readonly context: Context;
  readonly observed: Observed;
  readonly step: Step;
  readonly answers: readonly Answer[];
  /** Name of the next I/O; null before the first. */
  readonly next: string | null;
}

/** In the middle of an observation whose three reads are I/Os of their own. */
export interface Looking {
  readonly kind: "looking";
  readonly store: StoreObservation;
  readonly issuer: IssuerObservation | null;
}

/** One process that applies; `work` is null between two steps, where it knows nothing. */
export interface Applier {
  /** Highest generation that Terraform's state remembers; stays 0 where it remembers nothing. */
  readonly remembered: number;
  readonly work: Working | Looking | null;
}

/** What a consumer may have read, and when it could last have read it, on the world's clock. */
export interface Reading {
  readonly until: number;
  readonly current: string;
  readonly next: string | null;
}

/** All there is. Never edited: a transition makes another one, and shares what stayed. */
export interface State {
  readonly world: World;
  readonly trigger: string;
  readonly pin: number | null;
  readonly appliers: readonly Applier[];
  /** Acts that somebody else may still do. */
  readonly hands: number;
  /** Empty where no consumers are looked at. */
  readonly readings: readonly Reading[];
}

export const atRest = (state: State): boolean => state.appliers.every((a) => a.work === null);
