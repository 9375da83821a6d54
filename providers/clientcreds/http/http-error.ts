import type { Effect } from "../rotation/errors";

/** A request that got no answer we may use. The message is for a person and holds neither a header nor a body. */
export class HttpError extends Error {
  override readonly name = "HttpError";

  constructor(
    message: string,
    /** Whether the server may have acted on it. */
    readonly effect: Effect,
    readonly host: string,
    options?: { cause?: unknown },
  ) {
    super(message, options);
  }
}

/** Codes of Node's sockets, of undici and of Bun that mean: nothing of the request was sent. */
const NEVER_SENT: Readonly<Record<string, string>> = {
  ECONNREFUSED: "the connection was refused",
  ConnectionRefused: "the connection was refused",
  FailedToOpenSocket: "no connection could be made",
  ENOTFOUND: "the host name is not known",
  EAI_AGAIN: "the host name could not be looked up",
  DNSException: "the host name could not be looked up",
  EHOSTUNREACH: "the host cannot be reached",
  ENETUNREACH: "the network cannot be reached",
  UND_ERR_CONNECT_TIMEOUT: "no connection was made in time",
  ProxyConnectionFailed: "the proxy refused the connection",
};

/** Certificates are checked before anything is sent. */
const TLS_FAILURE = /CERT|SELF_SIGNED|UNABLE_TO_VERIFY|ERR_TLS|ERR_SSL/;

/** Tells what became of a request from the error that `fetch` threw, in Node or in Bun. */
export function classify(error: unknown, host: string): HttpError {
  const codes = codesOf(error);
  const why = codes.map((code) => NEVER_SENT[code]).find((text) => text !== undefined);
  if (why) return new HttpError(`${host}: ${why}.`, "not_done", host, { cause: error });
  const tls = codes.find((code) => TLS_FAILURE.test(code));
  if (tls) {
    return new HttpError(
      `${host}: its certificate is not trusted (${tls}). Name your certificate authority in \`http.ca_file\` or SSL_CERT_FILE.`,
      "not_done",
      host,
      { cause: error },
    );
  }
  return new HttpError(`${host}: the connection was lost before the answer was complete.`, "unclear", host, {
    cause: error,
  });
}

/** Error codes along the chain of causes. */
function codesOf(error: unknown): string[] {
  const codes: string[] = [];
  for (let e = error as { code?: unknown; cause?: unknown } | undefined, depth = 0; e && depth < 6; depth++) {
    if (typeof e.code === "string") codes.push(e.code);
    e = e.cause as typeof e;
  }
  return codes;
}
