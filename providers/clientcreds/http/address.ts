import { HttpError } from "./http-error";

const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;

/** Whether a host name is this machine by itself. */
export const isLoopback = (hostname: string): boolean => LOOPBACK.test(hostname);

/** Credentials go over https; plain http is for this machine alone. */
export function checkAddress(url: URL): void {
  if (url.protocol === "https:" || (url.protocol === "http:" && isLoopback(url.hostname))) return;
  throw new HttpError(`${url.host}: only https is allowed, plain http on loopback alone.`, "not_done", url.host);
}
