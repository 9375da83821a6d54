import { SharedRequest } from "./shared-request";

/** What an authorization server gave. */
export interface GrantedToken {
  readonly value: string;
  /** Seconds from now. */
  readonly life: number;
}

/** A token is renewed this long before its end, in seconds. */
const MARGIN = 60;

/** An access token that many share, kept for its life. */
export class SharedToken {
  private kept: { readonly value: string; readonly until: number } | null = null;
  private readonly shared = new SharedRequest<string>();

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
  get(signal: AbortSignal): Promise<string> {
    return this.shared.get(
      () => (this.kept && this.kept.until > this.now() / 1000 ? this.kept.value : null),
      (first) => this.ask(first),
      signal,
    );
  }

  private async ask(signal: AbortSignal): Promise<string> {
    const { value, life } = await this.request(signal);
    this.kept = { value, until: this.now() / 1000 + life - MARGIN };
    return value;
  }
}
