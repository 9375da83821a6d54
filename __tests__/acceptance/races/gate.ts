import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";

/** Waits until the process that sent a request may have its effect; called with what is asked. */
export type Turn = (what: string) => Promise<void>;

/** One request on its way to a sandbox. */
export interface Passing {
  readonly method: string;
  readonly path: string;
  /** Names in lower case. */
  readonly headers: Record<string, string>;
  readonly body: string;
}

/** The address of a sandbox for one process alone, by which its requests are known from others', and held until it is their turn. */
export class Gate {
  /** Unset: every request passes at once. */
  turn: Turn | null = null;
  /** For a planted defect: what reaches the sandbox instead. */
  edit: ((passing: Passing) => Passing) | null = null;
  private readonly server = createServer((req, res) => void this.pass(req, res));

  private constructor(private readonly upstream: string) {}

  /** @param upstream URL of the sandbox */
  static async before(upstream: string): Promise<Gate> {
    const gate = new Gate(upstream);
    await new Promise<void>((listening) => gate.server.listen(0, "127.0.0.1", listening));
    return gate;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    const closed = new Promise((done) => this.server.close(done));
    this.server.closeAllConnections();
    await closed;
  }

  private async pass(req: IncomingMessage, res: ServerResponse): Promise<void> {
    try {
      const asked = { method: req.method!, path: req.url!, headers: endToEnd(req), body: await text(req) };
      await this.turn?.(`${asked.method} ${asked.headers["x-amz-target"] ?? asked.path}`);
      const { method, path, headers, body } = this.edit?.(asked) ?? asked;
      const answer = await fetch(this.upstream + path, {
        method,
        headers,
        body: body || undefined,
        redirect: "manual",
      });
      const answered = Object.fromEntries([...answer.headers].filter(([name]) => !HOP_BY_HOP.has(name)));
      const content = await answer.text();
      res.writeHead(answer.status, { ...answered, "content-length": Buffer.byteLength(content) }).end(content);
    } catch {
      // To the process, as if the sandbox had gone.
      res.destroy();
    }
  }
}

const HOP_BY_HOP = new Set(["host", "connection", "keep-alive", "transfer-encoding", "content-length"]);

function endToEnd(req: IncomingMessage): Record<string, string> {
  const headers = Object.entries(req.headers).filter(([name]) => !HOP_BY_HOP.has(name));
  return Object.fromEntries(headers.map(([name, value]) => [name, String(value)]));
}
