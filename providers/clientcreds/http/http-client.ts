import { setTimeout as wait } from "node:timers/promises";
import { checkAddress } from "./address";
import { classify, HttpError } from "./http-error";
import { Pacer } from "./pacer";
import { readBody } from "./read-body";
import { transportOptions } from "./transport";

export interface HttpRequest {
  readonly method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly signal: AbortSignal;
  /** Sending it again does no harm: it may be sent a few times over a lost connection or a 5xx. */
  readonly safe?: boolean;
  /** Requests that share a rate limit at the issuer; undefined: not paced. */
  readonly bucket?: string;
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
  /** HTTPS_PROXY, HTTP_PROXY, NO_PROXY (also in lower case) and SSL_CERT_FILE. @default process.env */
  readonly env?: NodeJS.ProcessEnv;
  /** Milliseconds. @default Date.now */
  readonly now?: () => number;
  /** @default a timer */
  readonly sleep?: (milliseconds: number, signal: AbortSignal) => Promise<void>;
}

/** Tries of a safe request. */
const TRIES = 4;
/** Milliseconds before the second try; each further one waits twice as long. */
const FIRST_PAUSE = 200;

/** The one HTTP client for all issuers. Says of each failure whether the server may have acted. */
export class HttpClient {
  private readonly pacers = new Map<string, Pacer>();
  private readonly sleep: (milliseconds: number, signal: AbortSignal) => Promise<void>;

  constructor(private readonly options: HttpClientOptions = {}) {
    this.sleep = options.sleep ?? ((milliseconds, signal) => wait(milliseconds, undefined, { signal }));
  }

  /**
   * Resolves for every status but 3xx, which is refused, and 429, which is waited for and sent again: it certainly was not done.
   *
   * @throws HttpError, or the signal's reason
   */
  async send(request: HttpRequest): Promise<HttpResponse> {
    const url = new URL(request.url);
    checkAddress(url);
    for (let attempt = 1, pause = FIRST_PAUSE; ; attempt++, pause *= 2) {
      const last = !request.safe || attempt === TRIES;
      try {
        const answer = await this.paced(request, url);
        if (answer.status < 500 || last) return answer;
      } catch (error) {
        if (last || request.signal.aborted || !(error instanceof HttpError) || error.effect === "not_done") throw error;
      }
      await this.sleep(pause, request.signal);
    }
  }

  private async paced(request: HttpRequest, url: URL): Promise<HttpResponse> {
    if (request.bucket === undefined) return this.once(request, url);
    const key = `${url.host} ${request.bucket}`;
    let pacer = this.pacers.get(key);
    if (!pacer) {
      pacer = new Pacer(this.options.rateLimitShare ?? 50, this.options.now ?? Date.now, this.sleep);
      this.pacers.set(key, pacer);
    }
    return pacer.run(() => this.once(request, url), request.signal);
  }

  private async once(request: HttpRequest, url: URL): Promise<HttpResponse> {
    const timeout = AbortSignal.timeout((this.options.timeout ?? 30) * 1000);
    const signal = AbortSignal.any([request.signal, timeout]);
    const transport = await transportOptions(this.options, url);
    try {
      const { method, headers, body } = request;
      const answer = await fetch(url.href, { method, headers, body, signal, redirect: "manual", ...transport });
      if (answer.status >= 300 && answer.status < 400) throw await redirected(answer, url);
      const text = await readBody(answer, url.host);
      return { status: answer.status, text, header: (name) => answer.headers.get(name) };
    } catch (error) {
      if (error instanceof HttpError) throw error;
      request.signal.throwIfAborted();
      if (timeout.aborted)
        throw new HttpError(`${url.host}: no answer in time.`, "unclear", url.host, { cause: error });
      throw classify(error, url.host);
    }
  }
}

/** A redirect could carry our credential to another host, so it is never followed. */
async function redirected(answer: Response, url: URL): Promise<HttpError> {
  await answer.body?.cancel();
  const location = answer.headers.get("location");
  const target = location && URL.canParse(location, url.href) ? new URL(location, url).host : "nowhere";
  return new HttpError(
    `${url.host} redirects to ${target} (${answer.status}), which is not followed with a credential. Configure the right URL.`,
    "not_done",
    url.host,
  );
}
