import { authorities } from "./authorities";
import { HttpError } from "./http-error";
import { proxyFor } from "./proxy";

export interface TransportSettings {
  readonly caFile?: string;
  /** HTTPS_PROXY, NO_PROXY (also in lower case) and SSL_CERT_FILE. */
  readonly env: NodeJS.ProcessEnv;
}

export interface Outgoing {
  readonly method: string;
  readonly headers: Headers;
  readonly body: string | undefined;
  readonly signal: AbortSignal;
}

/** Sends one request; redirects are not followed. */
export type Transport = (url: string, request: Outgoing) => Promise<Response>;

/** How a URL is reached. */
export interface Way {
  readonly transport: Transport;
  /** Host of the proxy, without the password that its URL may hold. */
  readonly proxy: string | null;
}

type Maker = (proxy: string | null, ca: readonly string[] | undefined) => Promise<Transport>;

/** As the process began, because Bun's own reading of it is switched off below. */
const ENVIRONMENT: NodeJS.ProcessEnv = { ...process.env };

/** The connections of one client: one pool for each proxy that it needs, and for going without. */
export class Transports {
  private readonly made = new Map<string | null, Promise<Transport>>();
  private readonly env: NodeJS.ProcessEnv;
  private readonly make: Maker;

  constructor(private readonly settings: TransportSettings) {
    this.env = settings.env === process.env ? ENVIRONMENT : settings.env;
    this.make = process.versions.bun ? bun : node;
  }

  /** @throws HttpError when the proxy or the certificate authorities cannot be used */
  async for(url: URL): Promise<Way> {
    const proxy = proxyFor(url, this.env);
    if (proxy !== null && !URL.canParse(proxy)) {
      throw new HttpError(`${url.host}: HTTPS_PROXY is no URL.`, "not_done", url.host);
    }
    let transport = this.made.get(proxy);
    if (!transport) {
      transport = this.open(proxy, url.host);
      this.made.set(proxy, transport);
    }
    return { transport: await transport, proxy: proxy && new URL(proxy).host };
  }

  private async open(proxy: string | null, host: string): Promise<Transport> {
    const file = this.settings.caFile || this.env.SSL_CERT_FILE;
    return this.make(proxy, file ? await authorities(file, host) : undefined);
  }
}

/** Not Node's own `fetch`: that of Node 20 waits for ever where a server closes a connection that it has just accepted. */
const node: Maker = async (proxy, ca) => {
  const { Agent, fetch, ProxyAgent } = await import("undici");
  const tls = ca ? { ca: [...ca] } : {};
  const dispatcher = proxy
    ? new ProxyAgent({ uri: proxy, requestTls: tls, proxyTls: tls })
    : new Agent({ connect: tls });
  return (url, request) =>
    fetch(url, {
      ...request,
      headers: [...request.headers],
      redirect: "manual",
      dispatcher,
    }) as Promise<unknown> as Promise<Response>;
};

const PROXY_VARIABLES = ["HTTPS_PROXY", "HTTP_PROXY", "https_proxy", "http_proxy"];

const bun: Maker = async (proxy, ca) => {
  // Bun reads these at every request, and by other rules than ours: not for loopback alone, and NO_PROXY undoes what it is told here.
  for (const name of [...PROXY_VARIABLES, "NO_PROXY", "no_proxy"]) delete process.env[name];
  const options = { ...(proxy ? { proxy } : {}), ...(ca ? { tls: { ca } } : {}) };
  return (url, request) => fetch(url, { ...request, redirect: "manual", ...options });
};
