import type { Entry } from "../../rotation/observation";
import { fingerprintOf } from "../../secret/secret";
import { isWeak } from "../../secret/strength";

/** A client secret as Okta lists it. */
export interface ListedSecret {
  readonly id: string;
  readonly status: "ACTIVE" | "INACTIVE";
  readonly client_secret: string;
  readonly created: string;
}

/** The listed secrets, or null for an answer of another shape. Values go no further than {@link entryOf} and a read by id. */
export function listedSecrets(body: string): readonly ListedSecret[] | null {
  let parsed: unknown;
  try {
    parsed = JSON.parse(body);
  } catch {
    return null;
  }
  return Array.isArray(parsed) && parsed.every(isListedSecret) ? parsed : null;
}

export function isListedSecret(value: unknown): value is ListedSecret {
  const secret = value as Partial<Record<keyof ListedSecret, unknown>> | null;
  return (
    typeof secret?.id === "string" &&
    /^[A-Za-z0-9]+$/.test(secret.id) &&
    (secret.status === "ACTIVE" || secret.status === "INACTIVE") &&
    typeof secret.client_secret === "string" &&
    typeof secret.created === "string"
  );
}

export function entryOf({ id, status, client_secret: value, created }: ListedSecret): Entry {
  const time = Date.parse(created);
  return {
    id,
    fingerprint: fingerprintOf(value),
    status: status === "ACTIVE" ? "active" : "inactive",
    createdAt: Number.isNaN(time) ? null : Math.floor(time / 1000),
    expiresAt: null,
    weak: isWeak(value),
  };
}
