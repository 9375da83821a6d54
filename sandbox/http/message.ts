import type { IncomingHttpHeaders } from "node:http";

/** One request as a sandbox sees it: read whole, so that what it asks for does not depend on the connection any more. */
export interface SandboxRequest {
  /** 1 for the first request that this server got. */
  readonly sequence: number;
  readonly method: string;
  /** Without the query string. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
  /** How many acts old a list must look in the answer (see the `stale` fault); 0 normally. */
  readonly staleBy: number;
}

/** One answer; without `body` it has no content. */
export interface SandboxResponse {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string | string[]>>;
  readonly body?: string;
}

export type Handler = (request: SandboxRequest) => SandboxResponse | Promise<SandboxResponse>;

/** A JSON answer that no cache may keep: every sandbox speaks of credentials. */
export function json(status: number, value: unknown, headers: SandboxResponse["headers"] = {}): SandboxResponse {
  return {
    status,
    headers: { "content-type": "application/json", "cache-control": "no-cache, no-store", ...headers },
    body: JSON.stringify(value),
  };
}

export function withHeaders(response: SandboxResponse, headers: SandboxResponse["headers"]): SandboxResponse {
  return { ...response, headers: { ...response.headers, ...headers } };
}
