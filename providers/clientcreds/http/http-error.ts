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
  FailedToOpenSocket: "no connection could be made",
  ENOTFOUND: "the host name is not known",
  EAI_AGAIN: "the host name could not be looked up",
  EHOSTUNREACH: "the host cannot be reached",
  ENETUNREACH: "the network cannot be reached",
  UND_ERR_CONNECT_TIMEOUT: "no connection was made in time",
  UND_ERR_ABORTED: "the proxy refused to open a tunnel",
  ERR_PROXY_TUNNEL: "the proxy refused to open a tunnel",
  EPROTO: "the server does not speak TLS on this port",
  ERR_SSL_WRONG_VERSION_NUMBER: "the server does not speak TLS on this port",
};

/** Certificates are checked before anything is sent. Other failures of TLS may come later. */
const CERTIFICATE =
  /^(?:CERT_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_|ERR_TLS_CERT_|HOSTNAME_MISMATCH|INVALID_CA|INVALID_PURPOSE)/;

/** Tells what became of a request from the error that `fetch` threw, in Node or in Bun. `proxy`: its host, if there is one. */
export function classify(error: unknown, host: string, proxy: string | null): HttpError {
  const codes = codesOf(error);
  const at = proxy === null ? host : `${host} through the proxy ${proxy}`;
  const fail = (why: string, effect: Effect): HttpError =>
    new HttpError(`${at}: ${why}.`, effect, host, { cause: error });
  const code = codes.find((each) => each in NEVER_SENT);
  if (code) return fail(NEVER_SENT[code]!, "not_done");
  const certificate = codes.find((each) => CERTIFICATE.test(each));
  if (certificate) {
    return fail(
      `its certificate is not trusted (${certificate}). Name your certificate authority in \`http.ca_file\` or SSL_CERT_FILE`,
      "not_done",
    );
  }
  return fail("the connection was lost before the answer was complete", "unclear");
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
