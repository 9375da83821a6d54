import { HttpError } from "./http-error";

const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;

/** Whether a host name is this machine by itself. */
export const isLoopback = (hostname: string): boolean => LOOPBACK.test(hostname);

/** Credentials go over https; plain http is for this machine alone. @throws HttpError, before anything is sent */
export function addressOf(text: string): URL {
  if (!URL.canParse(text)) throw new HttpError("The address of a request is no URL.", "not_done", "");
  const url = new URL(text);
  const refuse = (why: string): HttpError => new HttpError(`${url.host}: ${why}.`, "not_done", url.host);
  if (url.username || url.password) throw refuse("its URL must hold no user name and no password");
  if (url.protocol === "https:" || (url.protocol === "http:" && isLoopback(url.hostname))) return url;
  throw refuse("only https is allowed, plain http on loopback alone");
}
