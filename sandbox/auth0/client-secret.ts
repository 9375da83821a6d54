import { Propagated } from "./propagated";

/** The one secret of a client. */
export class ClientSecret {
  private readonly secret: Propagated<string>;

  constructor(value: string, propagationMs: number, now: () => number) {
    this.secret = new Propagated(value, propagationMs, now);
  }

  /** What the Management API tells. */
  get value(): string {
    return this.secret.value;
  }

  /** The same value again changes nothing. */
  become(value: string): void {
    if (value !== this.value) this.secret.become(value);
  }

  accepts(value: string): boolean {
    return value === this.secret.known();
  }
}
