import { isLoopback } from "./address";

/**
 * The proxy for a URL, as HTTPS_PROXY and NO_PROXY (also in lower case) say; null: none. This machine is never reached through a proxy, and since plain
 * http goes nowhere else, HTTP_PROXY has no say.
 */
export function proxyFor(url: URL, env: NodeJS.ProcessEnv): string | null {
  const proxy = env.https_proxy || env.HTTPS_PROXY;
  if (!proxy || isLoopback(url.hostname) || excepted(url, env.no_proxy || env.NO_PROXY || "")) return null;
  return proxy.includes("://") ? proxy : `http://${proxy}`;
}

/** `*`, or names which stand for themselves and all below them, with a leading dot or without, and with a port or without. */
function excepted(url: URL, list: string): boolean {
  const port = url.port || "443";
  return list.split(/[\s,]+/).some((entry) => {
    if (entry === "*") return true;
    const [, name = "", onlyPort] = /^\*?\.?(.*?)(?::(\d+))?$/.exec(entry.toLowerCase()) ?? [];
    if (name === "" || (onlyPort !== undefined && onlyPort !== port)) return false;
    return url.hostname === name || url.hostname.endsWith(`.${name}`);
  });
}
