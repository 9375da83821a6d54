import { randomBytes, randomInt } from "node:crypto";

const ALPHANUMERIC = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

/** 20 characters that begin with the kind, as Okta's ids do: `0oa…` an app, `ocs…` a client secret. */
export function randomId(prefix: string): string {
  let id = prefix;
  while (id.length < 20) id += ALPHANUMERIC.charAt(randomInt(ALPHANUMERIC.length));
  return id;
}

/** A value as the org generates it: 64 characters of base64url. */
export function randomSecretValue(): string {
  return randomBytes(48).toString("base64url");
}
