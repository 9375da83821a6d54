import { randomInt } from "node:crypto";

const ALPHANUMERIC = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

/** Letters and digits, as in Auth0's client ids. */
export function randomId(length: number): string {
  let id = "";
  while (id.length < length) id += ALPHANUMERIC.charAt(randomInt(ALPHANUMERIC.length));
  return id;
}
