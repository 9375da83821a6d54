/** What Auth0 takes at once, but its nodes hear of one after another: until the last has, either may count. */
export class Propagated<T> {
  private before: { readonly value: T; readonly until: number } | null = null;
  private asked = 0;

  constructor(
    private present: T,
    /** How long the slower node goes on with what was before, in milliseconds. */
    private readonly propagationMs: number,
    private readonly now: () => number,
  ) {}

  /** What the Management API tells. */
  get value(): T {
    return this.present;
  }

  become(value: T): void {
    this.before = { value: this.present, until: this.now() + this.propagationMs };
    this.present = value;
  }

  /** What the node knows that is asked now. Requests reach two nodes by turns; the first of them after a change comes to the slower one. */
  known(): T {
    if (this.before === null || this.now() >= this.before.until) return this.present;
    const slower = this.asked++ % 2 === 0;
    return slower ? this.before.value : this.present;
  }
}
