let ahead = 0;

/** Sets this process's wall clock ahead of the machine's; monotonic clocks go on undisturbed, as at a real jump. */
export function shiftDate(milliseconds: number): void {
  ahead = milliseconds;
}

/** To be called before anything else is loaded. */
export function installShiftedDate(): void {
  const real = globalThis.Date;
  class ShiftedDate extends real {
    constructor(...args: unknown[]) {
      if (args.length === 0) super(ShiftedDate.now());
      else super(...(args as [number]));
    }

    static override now(): number {
      return real.now() + ahead;
    }
  }
  globalThis.Date = ShiftedDate as DateConstructor;
}
