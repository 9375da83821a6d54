import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { setTimeout as delay } from "node:timers/promises";
import { exchange, firstHalf, type ErrorAnswer } from "./exchange";
import { Faults, type Fault } from "./faults";
import type { Handler, SandboxRequest, SandboxResponse } from "./message";

/** What is kept of a request: never a header, a query or a body. */
export interface RequestRecord {
  readonly sequence: number;
  readonly method: string;
  readonly path: string;
  /** Milliseconds since the epoch on the sandbox's clock, at arrival. */
  readonly time: number;
  /** Status of the answer; undefined while there is none, and for ever where the connection was dropped. */
  status: number | undefined;
}

export type RequestListener = (request: Readonly<RequestRecord>) => void;

export interface SandboxServerOptions {
  readonly handle: Handler;
  readonly errorAnswer: ErrorAnswer;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** What faults and the record take for the path, where a header tells the operation. @default the path */
  readonly operationOf?: (headers: IncomingHttpHeaders, path: string) => string;
}

/** A loopback HTTP server with faults and a record of its requests. */
export class SandboxServer {
  readonly faults = new Faults();
  readonly requests: RequestRecord[] = [];
  readonly #listeners = new Set<RequestListener>();
  readonly #failures: unknown[] = [];
  readonly #stopping = new AbortController();
  readonly #server = createServer((req, res) => void this.#serve(req, res));

  #url = "";

  private constructor(private readonly options: SandboxServerOptions) {}

  /** Listens on a free port of 127.0.0.1. */
  static async start(options: SandboxServerOptions): Promise<SandboxServer> {
    const server = new SandboxServer(options);
    await new Promise<void>((resolve, reject) => {
      server.#server.once("error", reject).listen(0, "127.0.0.1", resolve);
    });
    server.#url = `http://127.0.0.1:${(server.#server.address() as AddressInfo).port}`;
    return server;
  }

  /** Without a slash at the end; stays what it was when the server has stopped. */
  get url(): string {
    return this.#url;
  }

  /** Calls back at each arrival, before any effect. Returns what ends that. */
  onRequest(listener: RequestListener): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  /**
   * Ends every connection and the server. Rejects with what the sandbox itself or a hook threw meanwhile: a client only saw a 500, which it may
   * well have taken for a fault that was meant.
   */
  async stop(): Promise<void> {
    this.#stopping.abort();
    if (this.#server.listening) {
      const closed = new Promise((resolve) => this.#server.close(resolve));
      this.#server.closeAllConnections();
      await closed;
    }
    if (this.#failures.length > 0) throw new AggregateError(this.#failures.splice(0), "the sandbox failed inside");
  }

  async #serve(req: IncomingMessage, res: ServerResponse): Promise<void> {
    // Not through URL, which would mend what a client got wrong.
    const [path = "", query = ""] = (req.url ?? "/").split("?", 2);
    const method = req.method ?? "GET";
    const operation = this.options.operationOf?.(req.headers, path) ?? path;
    const record: RequestRecord = {
      sequence: this.requests.length + 1,
      method,
      path: operation,
      time: this.options.now(),
      status: undefined,
    };
    this.requests.push(record);
    const faults = this.faults.strike(method, operation);
    try {
      for (const listener of this.#listeners) listener(record);
      const request: SandboxRequest = {
        sequence: record.sequence,
        method,
        path,
        query: new URLSearchParams(query),
        headers: req.headers,
        body: await text(req),
        staleBy: Math.max(0, ...faults.map((fault) => (fault.kind === "stale" ? fault.acts : 0))),
      };
      const { handle, errorAnswer } = this.options;
      const response = await exchange(request, faults, handle, errorAnswer, this.#stopping.signal);
      if (response === "drop") return void res.destroy();
      record.status = response.status;
      await this.#send(res, response, faults);
    } catch (error) {
      this.#fail(error, req, res, record);
    }
  }

  async #send(res: ServerResponse, response: SandboxResponse, faults: readonly Fault[]): Promise<void> {
    const body = response.body ?? "";
    // The sandbox's clock, not the machine's: a rate limit's reset is understood by it.
    const date = new Date(this.options.now()).toUTCString();
    res.writeHead(response.status, { date, ...response.headers, "content-length": Buffer.byteLength(body) });
    for (const fault of faults) {
      if (fault.kind !== "slow-body") continue;
      const head = firstHalf(body);
      res.write(head);
      if (fault.ms === Infinity) return;
      await delay(fault.ms, undefined, { signal: this.#stopping.signal });
      return void res.end(body.slice(head.length));
    }
    res.end(body);
  }

  #fail(error: unknown, req: IncomingMessage, res: ServerResponse, record: RequestRecord): void {
    const clientIsGone = req.destroyed && !req.complete;
    if (this.#stopping.signal.aborted || clientIsGone) return void res.destroy();
    this.#failures.push(error);
    if (res.headersSent) return void res.destroy();
    const response = this.options.errorAnswer(500);
    record.status = response.status;
    res.writeHead(response.status, response.headers as Record<string, string>).end(response.body);
  }
}
