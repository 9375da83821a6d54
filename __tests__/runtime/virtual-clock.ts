import type { Clock } from "../../runtime/clock";

/** Stands still unless it is told or somebody sleeps. */
export class VirtualClock implements Clock {
  constructor(public time = 0) {}
  now(): number {
    return this.time;
  }
  async sleep(seconds: number): Promise<void> {
    this.time += seconds;
  }
}
