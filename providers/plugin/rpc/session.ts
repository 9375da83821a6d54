import type { ProviderDefinition } from "../definitions/provider";

/** What lasts from one request to the next. */
export class Session {
  /** What `configure` made. */
  provider: unknown;
  private interruption = new AbortController();

  constructor(readonly definition: ProviderDefinition<any, any>) {}

  get signal(): AbortSignal {
    return this.interruption.signal;
  }

  /** In the reattach mode one process serves many runs: an interrupted one must not end the next. */
  restart(): void {
    if (this.signal.aborted) this.interruption = new AbortController();
  }

  interrupt(): void {
    this.interruption.abort(new Error("Terraform was interrupted"));
  }
}
