import { HttpError, type HttpClient, type HttpRequest, type HttpResponse } from "../http";
import { IssuerError } from "../rotation/errors";

/** A call to a management API that speaks JSON. */
export interface JsonRequest {
  readonly method: HttpRequest["method"];
  readonly url: string;
  readonly authorization: string;
  readonly body?: unknown;
  /** For a person: "list the secrets of app 0oa1". */
  readonly doing: string;
  readonly signal: AbortSignal;
  /** Calls that share a rate limit. */
  readonly bucket: string;
  /** Never sent a second time. */
  readonly once?: boolean;
}

/**
 * The answer to a call, whatever its status.
 *
 * @throws IssuerError where there was none, which says whether the call may have taken effect
 */
export async function sendJson(http: HttpClient, request: JsonRequest): Promise<HttpResponse> {
  const { method, url, authorization, body, doing, signal, bucket, once } = request;
  const reads = method === "GET";
  const headers = { authorization, accept: "application/json" };
  try {
    return await http.send({
      method,
      url,
      headers: body === undefined ? headers : { ...headers, "content-type": "application/json" },
      body: body === undefined ? undefined : JSON.stringify(body),
      signal,
      safe: reads,
      once,
      bucket,
    });
  } catch (error) {
    if (!(error instanceof HttpError)) throw error;
    const effect = reads ? "not_done" : error.effect;
    throw new IssuerError("failed", `Could not ${doing}: ${error.message}`, effect, { cause: error });
  }
}
