/** One I/O of the provider: a request, or an operation on a file. */
export interface Io {
  readonly form: "http" | "file";
  /** With the ids taken out, so that the I/Os of one rotation compare with those of the next. */
  readonly name: string;
  /** It can change something. */
  readonly writes: boolean;
  /** It may be answered with what was true before. */
  readonly lags: boolean;
}
