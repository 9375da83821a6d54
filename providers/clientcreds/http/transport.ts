import { readFile } from "node:fs/promises";
import { rootCertificates } from "node:tls";
import { HttpError } from "./http-error";
import { isLoopback } from "./address";

interface TransportSettings {
  readonly caFile?: string;
  readonly env?: NodeJS.ProcessEnv;
}

const options = new Map<string, Promise<object>>();

/**
 * What `fetch` needs for proxies and further certificate authorities. Bun's knows proxies by itself and takes authorities as `tls`; Node's takes both
 * through a dispatcher of undici, which is loaded only where one of them is configured.
 */
export function transportOptions({ caFile, env = process.env }: TransportSettings, url: URL): Promise<object> {
  if (isLoopback(url.hostname) && url.protocol === "http:") return Promise.resolve({});
  const file = caFile ?? env.SSL_CERT_FILE;
  const proxied = Object.keys(env).some((name) => /^https?_proxy$/i.test(name) && env[name]);
  if (file === undefined && !proxied) return Promise.resolve({});
  const key = file ?? "";
  let made = options.get(key);
  if (!made) {
    made = make(file, url);
    options.set(key, made);
  }
  return made;
}

async function make(file: string | undefined, url: URL): Promise<object> {
  const ca = file === undefined ? undefined : [...rootCertificates, await authorities(file, url)];
  if (process.versions.bun) return ca ? { tls: { ca } } : {};
  const { EnvHttpProxyAgent } = await import("undici");
  return { dispatcher: new EnvHttpProxyAgent(ca ? { connect: { ca }, requestTls: { ca } } : {}) };
}

async function authorities(file: string, url: URL): Promise<string> {
  try {
    return await readFile(file, "utf8");
  } catch (cause) {
    throw new HttpError(
      `The certificate authorities in ${file} could not be read (${(cause as NodeJS.ErrnoException).code}). Check \`http.ca_file\` or SSL_CERT_FILE.`,
      "not_done",
      url.host,
      { cause },
    );
  }
}
