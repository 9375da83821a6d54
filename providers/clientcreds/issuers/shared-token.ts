/** What an authorization server gave. */
export interface GrantedToken {
  readonly value: string;
  /** Seconds from now. */
  readonly life: number;
}

/** A token is renewed this long before its end, in seconds. */
const MARGIN = 60;

/** An access token that many share, kept for its life. One request serves all that ask at the same time. */
export class SharedToken {
  private kept: { readonly value: string; readonly until: number } | null = null;
  private asking: { readonly answer: Promise<string>; readonly signal: AbortSignal } | null = null;

  constructor(
    private readonly request: (signal: AbortSignal) => Promise<GrantedToken>,
    /** Milliseconds. */
    private readonly now: () => number = Date.now,
  ) {}

  /** The token in use, so that no error shows it. */
  get current(): string | undefined {
    return this.kept?.value;
  }

  /** @throws whatever the request throws */
  async get(signal: AbortSignal): Promise<string> {
    for (;;) {
      signal.throwIfAborted();
      if (this.kept && this.kept.until > this.now() / 1000) return this.kept.value;
      const asking = (this.asking ??= this.ask(signal));
      try {
        return await asking.answer;
      } catch (error) {
        // Whoever asked first gave up; that is no reason for the others to.
        if (!asking.signal.aborted || asking.signal === signal) throw error;
      }
    }
  }

  private ask(signal: AbortSignal): { answer: Promise<string>; signal: AbortSignal } {
    const answer = this.request(signal)
      .then(({ value, life }) => {
        this.kept = { value, until: this.now() / 1000 + life - MARGIN };
        return value;
      })
      .finally(() => {
        this.asking = null;
      });
    return { answer, signal };
  }
}
