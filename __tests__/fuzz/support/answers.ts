import type { Socket } from "node:net";
import fc from "fast-check";
import { Servers } from "../../providers/clientcreds/http/servers";

/** What a server does with one request. */
export interface Answer {
  /** The bytes that it sends, given those of the request; null: it hangs up. */
  bytes(request: string): Buffer | null;
}

const status = fc.oneof(
  fc.constantFrom(200, 200, 201, 204, 302, 303, 400, 400, 401, 403, 404, 409, 429, 500, 503),
  fc.integer({ min: 200, max: 999 }),
);

const header = fc.constantFrom(
  ...["retry-after: 1e300", "retry-after: -1", "retry-after: soon", "x-rate-limit-limit: 1e999", "location: //x/y"],
  ...["x-rate-limit-limit: 10\r\nx-rate-limit-remaining: 0\r\nx-rate-limit-reset: 99999999999999", "date: never"],
  ...["content-encoding: gzip", "transfer-encoding: chunked", "content-type: text/html; charset=utf-16", "x: \xff\xfe"],
  ...[
    "date: Sat, 21 Nov 2026 12:00:00 GMT",
    "set-cookie: a=b",
    "location: http://[",
    "location: http://127.0.0.1/?a=b",
  ],
);

/** How an answer quotes what it was asked. */
const echo = fc.constantFrom<(request: string) => string>(
  (request) => request,
  (request) => Buffer.from(request).toString("base64"),
  (request) => Buffer.from(request).toString("hex").toUpperCase(),
  (request) => request.slice(request.indexOf("\r\n\r\n") + 4),
  (request) => /authorization: (.*)/i.exec(request)?.[1] ?? "",
  () => "",
);

/** The body of the answer to a request. */
export type Body = (request: string) => string;

/** Any body: text, JSON, a quotation of the request, or one of `shapes`, which are right, with some members replaced by anything or by a quotation. */
export function bodies(shapes: readonly (() => unknown)[]): fc.Arbitrary<Body> {
  const member = fc.oneof(fc.constantFrom<unknown>(null, "", -1, 1e308, [], {}), fc.jsonValue({ maxDepth: 2 }));
  const edit = fc.record({
    at: fc.nat(),
    with: fc.oneof(
      member,
      echo.map((make) => ({ make })),
    ),
  });
  const shaped = fc
    .tuple(fc.constantFrom(...shapes), fc.array(edit, { maxLength: 2 }))
    .map(([shape, edits]): Body => (request) => {
      const root = { root: shape() } as Record<string, unknown>;
      for (const { at, with: value } of edits) {
        const places = placesIn(root);
        const [holder, name] = places[at % places.length]!;
        const made = (value as { make?: unknown } | null)?.make;
        // A copy: the same generated object in two places of one body could come to hold itself.
        holder[name] = typeof made === "function" ? (made as Body)(request) : structuredClone(value);
      }
      return JSON.stringify(root.root);
    });
  return fc.oneof(
    { weight: 6, arbitrary: shaped },
    { weight: 1, arbitrary: fc.json().map((text) => () => text) },
    { weight: 1, arbitrary: fc.string().map((text) => () => text) },
    { weight: 1, arbitrary: echo },
    {
      weight: 1,
      arbitrary: echo.map(
        (make): Body =>
          (request) =>
            `{"SecretString": "${make(request)}`,
      ),
    },
  );
}

function placesIn(value: unknown): (readonly [holder: Record<string, unknown>, name: string])[] {
  if (typeof value !== "object" || value === null) return [];
  const own = Object.keys(value).map((name) => [value as Record<string, unknown>, name] as const);
  return [...own, ...Object.values(value).flatMap(placesIn)];
}

export function answersWith(body: fc.Arbitrary<Body>): fc.Arbitrary<Answer> {
  const http = fc
    .record({ status, headers: fc.array(header, { maxLength: 2 }), body, lie: fc.constantFrom(0, 0, 0, 0, 5, -5) })
    .map(({ status: code, headers, body: make, lie }) => ({
      bytes(request: string) {
        const content = Buffer.from(make(request));
        const length = `content-length: ${Math.max(0, content.length + lie)}`;
        const dated = headers.some((each) => each.startsWith("date")) ? [] : [`date: ${new Date().toUTCString()}`];
        const head = [`HTTP/1.1 ${code} x`, length, "connection: close", ...dated, ...headers].join("\r\n");
        return Buffer.concat([Buffer.from(`${head}\r\n\r\n`, "latin1"), content]);
      },
    }));
  return fc.oneof(
    { weight: 20, arbitrary: http },
    { weight: 1, arbitrary: fc.uint8Array({ maxLength: 64 }).map((all) => ({ bytes: () => Buffer.from(all) })) },
    { weight: 1, arbitrary: fc.constant({ bytes: () => null }) },
  );
}

/** A server that answers the requests of one case one after the other; the last answer is that to all further ones. */
export class AnsweringServer {
  private readonly servers = new Servers();
  private answers: readonly Answer[] = [];
  private asked = 0;

  async start(): Promise<string> {
    return this.servers.tcp({ accepts: (socket) => void this.serve(socket) });
  }

  answer(answers: readonly Answer[]): void {
    this.answers = answers;
    this.asked = 0;
  }

  stop(): void {
    this.servers.stop();
  }

  private async serve(socket: Socket): Promise<void> {
    let request = "";
    for await (const chunk of socket) {
      request += String(chunk);
      const length = Number(/content-length: (\d+)/i.exec(request)?.[1] ?? 0);
      const body = request.indexOf("\r\n\r\n") + 4;
      if (body >= 4 && request.length >= body + length) break;
    }
    const answer = this.answers[Math.min(this.asked++, this.answers.length - 1)];
    const bytes = answer?.bytes(request) ?? null;
    if (bytes) socket.end(bytes);
    else socket.destroy();
  }
}
