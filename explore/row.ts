import type { IssuerKind } from "../providers/clientcreds/rotation/capability";
import type { Context, Policy } from "../providers/clientcreds/rotation/policy";
import { contextOf, POLICY } from "./memory/applier";
import { freshWorld, type World } from "./memory/world";
import type { State } from "./state";

/** One line of the exploration: a credential, who acts on it, and what may happen. Durations in ticks of the clock. */
export interface Row {
  readonly credential: string;
  readonly scenario: string;
  readonly kind: IssuerKind;
  readonly readable?: boolean;
  /** Keycloak's secret-rotation policy. */
  readonly issuerPolicy?: NonNullable<World["issuer"]["policy"]>;
  readonly store: "aws" | "file";
  readonly appliers: 1 | 2;
  readonly overlap: number;
  readonly grace: number;
  readonly soak: number;
  readonly every: number | null;
  readonly beforeExpiry: number | null;
  /** Ticks that an applier in the middle of a step survives: the step deadline. */
  readonly patience: number;
  /** The policy's trigger changes at any time. */
  readonly flips: boolean;
  /** Acts of somebody else, between steps. */
  readonly hands: number;
  /** `pin_generation` is set and taken away at any time. */
  readonly pins: boolean;
  /** The issuer may refuse a value. */
  readonly refusals: boolean;
  /** The token endpoint knows a new value, and forgets an old one, later than the issuer lists it, but within a tick. */
  readonly lags: boolean;
  /** Store, issuer and store are read in three I/Os. */
  readonly threeReads: boolean;
  /** Ticks for which a consumer lives on what it read; null: none is looked at. */
  readonly consumerAge: number | null;
  /** A whole rotation lies behind the beginning, so that there is a PREVIOUS to go back to. */
  readonly rotated: boolean;
  /** The last applier knows the highest generation that it saw. */
  readonly remembers: boolean;
}

export const nameOf = (row: Row): string => `${row.credential}, ${row.scenario}`;

/** Beyond every time that the planner asks about, in ticks: what is older is merely old. */
export function horizon(row: Row): number {
  const { overlap, grace, soak, every, beforeExpiry, consumerAge, issuerPolicy } = row;
  const terms = [overlap, grace, soak, every, beforeExpiry, consumerAge, issuerPolicy?.expiration, resetBound(row)];
  return Math.max(...terms.map((t) => t ?? 0)) + 1;
}

/** A reset is in flight no longer than a step may take, so its bound is longer than that. */
const resetBound = (row: Row): number => row.patience + 1;
export const OWNER = "me";

export function initialState(row: Row): State {
  const { kind, store, readable, issuerPolicy } = row;
  const world = freshWorld(kind, { store, readable, policy: issuerPolicy });
  world.store.owner = OWNER;
  if (row.lags) world.issuer.lags = true;
  const appliers = Array.from({ length: row.appliers }, () => ({ remembered: 0, work: null }));
  return { world, trigger: "a", pin: null, appliers, hands: row.hands, readings: [] };
}

/** What an applier that looks now decides by. */
export function contextIn(row: Row, state: State, remembered: number): Context {
  const { overlap, grace, soak, every, beforeExpiry } = row;
  const { trigger, pin } = state;
  const policy: Policy = { ...POLICY, overlap, grace, soak, every, beforeExpiry, trigger, pinGeneration: pin };
  const more = { owner: OWNER, lastGeneration: remembered, takeOver: true, resetBound: resetBound(row) };
  return contextOf(state.world, policy, more);
}
