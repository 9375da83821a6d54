import { HttpClient, HttpError, type HttpClientOptions } from "../../http";

/** A request as the SDK signs it. */
export interface SignedRequest {
  readonly method: string;
  readonly protocol: string;
  readonly hostname: string;
  readonly port?: number;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

export interface RawAnswer {
  readonly statusCode: number;
  readonly headers: Record<string, string>;
  readonly body: Uint8Array;
}

export interface AwsRequestHandler {
  handle(
    request: SignedRequest,
    options?: { readonly abortSignal?: unknown },
  ): Promise<{ readonly response: RawAnswer }>;
  destroy(): void;
}

/** Set by `fetch` itself, to the same values. */
const SET_BY_FETCH = new Set(["host", "content-length"]);
/** What the SDK and we read of an answer's headers. */
const HEADERS = ["date", "content-type", "x-amzn-requestid", "x-amzn-errortype", "retry-after"];

/** Sends the SDK's requests by the HTTP client of the issuers: the same proxies, authorities, time-outs, and knowledge of what a lost request may have done. */
export function awsRequestHandler(options: Pick<HttpClientOptions, "caFile" | "timeout" | "env">): AwsRequestHandler {
  const http = new HttpClient(options);
  return {
    async handle(request, { abortSignal } = {}) {
      const { protocol, hostname, port, path } = request;
      try {
        const answer = await http.send({
          method: request.method as "POST",
          url: `${protocol}//${hostname}${port === undefined ? "" : `:${port}`}${path}`,
          headers: Object.fromEntries(Object.entries(request.headers).filter(([name]) => !SET_BY_FETCH.has(name))),
          body: textOf(request.body),
          signal: (abortSignal as AbortSignal | undefined) ?? new AbortController().signal,
          bucket: "aws",
        });
        const told = HEADERS.map((name) => [name, answer.header(name)] as const);
        const headers = Object.fromEntries(told.filter((header): header is [string, string] => header[1] !== null));
        return { response: { statusCode: answer.status, headers, body: new TextEncoder().encode(answer.text) } };
      } catch (error) {
        // All that we send may be sent again: a put bears its token, a move names the version it leaves.
        if (error instanceof HttpError) Object.assign(error, { $retryable: { throttling: false } });
        throw error;
      }
    },
    destroy: () => undefined,
  };
}

const textOf = (body: unknown): string =>
  typeof body === "string" ? body : new TextDecoder().decode(body as Uint8Array);
