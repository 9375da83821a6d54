import type { FaultName } from "./fault";
import type { Io } from "./io";

/** Counts every I/O of the provider, and tells which one is struck by the fault that is armed. */
export class Gate {
  private ios: Io[] = [];
  private armed: { readonly fault: FaultName; readonly at: number } | null = null;
  struck: Io | null = null;
  /** How often it was armed: what strikes late must not strike the next rotation. */
  round = 0;

  /** Begins to count anew. @param at 1 for the next I/O */
  arm(strike: { readonly fault: FaultName; readonly at: number } | null): void {
    this.round++;
    this.ios = [];
    this.struck = null;
    this.armed = strike;
  }

  /** All since the gate was armed. */
  get seen(): readonly Io[] {
    return this.ios;
  }

  /** To be called once an I/O, before its effect. */
  arrive(io: Io): FaultName | null {
    this.ios.push(io);
    if (this.armed === null || this.armed.at !== this.ios.length) return null;
    this.struck = io;
    return this.armed.fault;
  }
}
