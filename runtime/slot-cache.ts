import type { Clock } from "./clock";
import { SlotsUnreadableError } from "./errors";
import type { SlotReader, Slots } from "./slot-reader";

/** What one read gave, and how old it is at most. */
export interface Reading {
  readonly slots: Slots;
  /** When the read began: what was written since, it need not hold. */
  readonly since: number;
  /** Which of its credentials worked, so that it is tried first: its place among them. Lives as long as this reading. */
  first: number;
}

/**
 * Keeps the last reading for `maxCache` seconds and no longer. It is renewed from half of that on, so that a store which is away for a moment stops nobody;
 * callers at the same time share one read.
 */
export class SlotCache {
  private last: Reading | null = null;
  private inFlight: Promise<Reading> | null = null;

  constructor(
    private readonly reader: SlotReader,
    private readonly maxCache: number,
    private readonly clock: Clock,
  ) {}

  /** A reading young enough to be used. */
  async get(): Promise<Reading> {
    return this.last !== null && this.ageOf(this.last) <= this.maxCache / 2 ? this.last : this.later(this.last);
  }

  /** A reading later than the given one, which may be somebody else's; but the last one if the store cannot be read. */
  async later(than: Reading | null): Promise<Reading> {
    if (this.last !== than && this.last !== null && this.ageOf(this.last) <= this.maxCache / 2) return this.last;
    try {
      const reading = await (this.inFlight ??= this.read().finally(() => (this.inFlight = null)));
      // A read can take longer than its result may be used.
      if (this.ageOf(reading) > this.maxCache) throw new Error(`reading took ${this.ageOf(reading)} s`);
      return reading;
    } catch (cause) {
      if (this.last !== null && this.ageOf(this.last) <= this.maxCache) return this.last;
      throw new SlotsUnreadableError(this.reader.place, this.maxCache, cause);
    }
  }

  private async read(): Promise<Reading> {
    const since = this.clock.now();
    return (this.last = { slots: await this.reader.read(), since, first: 0 });
  }

  private ageOf(reading: Reading): number {
    return this.clock.now() - reading.since;
  }
}
