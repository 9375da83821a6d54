/** The one secret of a client. Auth0 takes a new one at once, but its nodes hear of it one after another: until the last has, either may be accepted. */
export class ClientSecret {
  private before: { readonly value: string; readonly until: number } | null = null;
  private asked = 0;

  constructor(
    private present: string,
    /** How long the slower node goes on with the secret before, in milliseconds. */
    private readonly propagationMs: number,
    private readonly now: () => number,
  ) {}

  /** What the Management API tells. */
  get value(): string {
    return this.present;
  }

  /** The same value again changes nothing. */
  become(value: string): void {
    if (value === this.present) return;
    this.before = { value: this.present, until: this.now() + this.propagationMs };
    this.present = value;
  }

  /** Requests reach two nodes by turns; the first of them after a change comes to the slower one. */
  accepts(value: string): boolean {
    if (this.before === null || this.now() >= this.before.until) return value === this.present;
    const slower = this.asked++ % 2 === 0;
    return value === (slower ? this.before.value : this.present);
  }
}
