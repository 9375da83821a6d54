import { TimeLimit } from "../time-limit";
import { addressOf } from "./address";
import { classify, HttpError } from "./http-error";
import { Pacer } from "./pacer";
import { readBody } from "./read-body";
import { sleep, type Sleep } from "./sleep";
import { Transports } from "./transport";

export interface HttpRequest {
  readonly method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** A function is asked anew each time the request is sent: for what is good only once. */
  readonly body?: string | (() => Promise<string>);
  readonly signal: AbortSignal;
  /** Sending it again does no harm: it may be sent a few times over a lost connection or a 5xx. */
  readonly safe?: boolean;
  /** Never sent a second time, not even after a 429, which is given to the caller. */
  readonly once?: boolean;
  /** Requests that share a rate limit at the issuer. */
  readonly bucket: string;
}

export interface HttpResponse {
  readonly status: number;
  header(name: string): string | null;
  readonly text: string;
}

export interface HttpClientOptions {
  /** PEM file of certificate authorities to trust besides the usual ones. */
  readonly caFile?: string;
  /** For one request, in seconds. @default 30 */
  readonly timeout?: number;
  /** Percent of the issuer's rate limit that may be used. @default 50 */
  readonly rateLimitShare?: number;
  /** HTTPS_PROXY, NO_PROXY (also in lower case) and SSL_CERT_FILE. @default process.env */
  readonly env?: NodeJS.ProcessEnv;
  /** Milliseconds. @default Date.now */
  readonly now?: () => number;
  /** @default a timer */
  readonly sleep?: Sleep;
}

/** Tries of a safe request. */
const TRIES = 4;
/** Milliseconds before the second try; each further one waits twice as long. */
const FIRST_PAUSE = 200;

/** The one HTTP client for all issuers. Says of each failure whether the server may have acted. */
export class HttpClient {
  private readonly pacers = new Map<string, Pacer>();
  private readonly sleep: Sleep;
  private readonly transports: Transports;

  /** Seconds that one request may take, waits for its turn not counted. */
  readonly timeout: number;

  constructor(private readonly options: HttpClientOptions = {}) {
    this.timeout = options.timeout ?? 30;
    this.sleep = options.sleep ?? sleep;
    this.transports = new Transports({ caFile: options.caFile, env: options.env ?? process.env });
  }

  /**
   * Resolves for every status but 3xx, which is refused, and 429, which is waited for and sent again, ten times at most, unless it goes `once`: it certainly
   * was not done.
   *
   * @throws HttpError, or the signal's reason
   */
  async send(request: HttpRequest): Promise<HttpResponse> {
    const url = addressOf(request.url);
    const headers = headersOf(request, url.host);
    for (let attempt = 1, pause = FIRST_PAUSE; ; attempt++, pause *= 2) {
      const last = !request.safe || attempt === TRIES;
      try {
        const answer = await this.paced(request, headers, url);
        if (answer.status < 500 || last) return answer;
      } catch (error) {
        if (last || request.signal.aborted || !(error instanceof HttpError) || error.effect === "not_done") throw error;
      }
      await this.sleep(pause, request.signal);
    }
  }

  private paced(request: HttpRequest, headers: Headers, url: URL): Promise<HttpResponse> {
    const key = `${url.host} ${request.bucket}`;
    let pacer = this.pacers.get(key);
    if (!pacer) {
      pacer = new Pacer(this.options.rateLimitShare ?? 50, this.options.now ?? Date.now, this.sleep);
      this.pacers.set(key, pacer);
    }
    return pacer.run(() => this.exchange(request, headers, url), request.signal, request.once);
  }

  private async exchange(request: HttpRequest, headers: Headers, url: URL): Promise<HttpResponse> {
    const { method } = request;
    const body = typeof request.body === "function" ? await request.body() : request.body;
    const { transport, proxy } = await this.transports.for(url);
    using limit = new TimeLimit(this.timeout * 1000, request.signal);
    try {
      const sent = transport(url.href, { method, headers, body, signal: limit.signal });
      // Whatever a server says, and whether or not a runtime heeds the signal, it ends in time.
      return await orAborted(received(sent, url), limit.signal);
    } catch (error) {
      if (error instanceof HttpError) throw error;
      request.signal.throwIfAborted();
      if (limit.timedOut) throw new HttpError(`${url.host}: no answer in time.`, "unclear", url.host, { cause: error });
      throw classify(error, url.host, proxy);
    }
  }
}

async function received(sent: Promise<Response>, url: URL): Promise<HttpResponse> {
  const answer = await sent;
  if (answer.status >= 300 && answer.status < 400) throw await redirected(answer, url);
  const text = await readBody(answer, url.host);
  return { status: answer.status, text, header: (name) => answer.headers.get(name) };
}

/** @throws the signal's reason as soon as it is aborted, and whatever the promise does later */
async function orAborted<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  const ended = new AbortController();
  const aborted = new Promise<never>((_, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason as Error), { once: true, signal: ended.signal });
  });
  try {
    return await Promise.race([promise, aborted]);
  } finally {
    ended.abort();
  }
}

/** The runtimes' own complaint of a header quotes its value. */
function headersOf({ headers = {} }: HttpRequest, host: string): Headers {
  const checked = new Headers();
  for (const [name, value] of Object.entries(headers)) {
    if (!/^[\t\x20-\x7e]*$/.test(value)) {
      throw new HttpError(
        `${host}: the ${name} header would hold characters that HTTP does not allow.`,
        "not_done",
        host,
      );
    }
    checked.set(name, value);
  }
  return checked;
}

/** A redirect could carry our credential to another host, so it is never followed. */
async function redirected(answer: Response, url: URL): Promise<HttpError> {
  await answer.body?.cancel();
  const location = answer.headers.get("location");
  const target = location && URL.canParse(location, url.href) ? new URL(location, url).host : "nowhere";
  return new HttpError(
    `${url.host} redirects to ${target} (${answer.status}), which is not followed with a credential. Configure the right URL.`,
    // See Other is the answer to what was done; all others ask to do it elsewhere.
    answer.status === 303 ? "unclear" : "not_done",
    url.host,
  );
}
