import type { HttpClientOptions, HttpRequest } from "../../../../providers/clientcreds/http";

/** One request of a client of its own, as text: so that another process can make it. */
export interface Attempt {
  readonly request: Omit<HttpRequest, "signal">;
  readonly options?: Pick<HttpClientOptions, "caFile" | "timeout">;
  /** Of the process. */
  readonly env?: Readonly<Record<string, string>>;
  /** Milliseconds until the request is aborted. */
  readonly abortAfter?: number;
}

export type Outcome =
  | { readonly status: number; readonly text: string }
  | { readonly name: string; readonly effect: string | null; readonly message: string };
