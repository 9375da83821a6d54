import { HttpError } from "./http-error";

const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;

/** Whether a host name is this machine by itself. */
export const isLoopback = (hostname: string): boolean => LOOPBACK.test(hostname);

/** Why nothing is sent to this URL; null: it is one that a credential may go to. Plain http is for this machine alone. */
function unfit({ protocol, hostname, username, password }: URL): string | null {
  if (username || password) return "its URL must hold no user name and no password";
  if (protocol === "https:" || (protocol === "http:" && isLoopback(hostname))) return null;
  return "only https is allowed, plain http on loopback alone";
}

/** What {@link isAddress} asks for, for a person. */
export const ADDRESS = "an https URL, or an http URL on loopback, without a password";

/** Whether a text is a URL that requests can be sent to. */
export const isAddress = (text: string): boolean => URL.canParse(text) && unfit(new URL(text)) === null;

/** An address as it may be shown, whether or not it is a URL: without what stands before the host. */
export const withoutPassword = (text: string): string => text.replace(/^.*@/s, "…@");

/** @throws HttpError, before anything is sent, for what {@link isAddress} refuses */
export function addressOf(text: string): URL {
  if (!URL.canParse(text)) throw new HttpError("The address of a request is no URL.", "not_done", "");
  const url = new URL(text);
  const why = unfit(url);
  if (why === null) return url;
  throw new HttpError(`${url.host}: ${why}.`, "not_done", url.host);
}
