import type { Diagnostics } from "../diagnostics";

/** What comes with every request. */
export interface Request {
  readonly diagnostics: Diagnostics;
  /** Aborted when Terraform is interrupted. */
  readonly signal: AbortSignal;
}

/** What comes with a request to a configured provider. */
export interface ProviderRequest<P> extends Request {
  /** What `configure` returned; undefined when it returned nothing, or was not called. */
  readonly provider: P | undefined;
}

export interface ValidateRequest<V> {
  readonly config: V;
  readonly diagnostics: Diagnostics;
}
