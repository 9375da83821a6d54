import type { Entry, EpochSeconds } from "../../rotation/observation";
import { Secret } from "../../secret/secret";
import { isWeak } from "../../secret/strength";

/** Where Keycloak keeps what its executor `secret-rotation` knows of a client: attributes of the client, times as epoch seconds in a string. */
export const ATTRIBUTE = {
  created: "client.secret.creation.time",
  expires: "client.secret.expiration.time",
  rotated: "client.secret.rotated",
  rotatedCreated: "client.secret.rotated.creation.time",
  rotatedExpires: "client.secret.rotated.expiration.time",
} as const;

/** The value that Keycloak still accepts beside the primary one. */
export interface RotatedSecret {
  /** Names it without telling anything of it. */
  readonly id: string;
  readonly value: Secret;
  readonly createdAt: EpochSeconds | null;
  readonly expiresAt: EpochSeconds;
}

/** A client as Keycloak shows it, its values wrapped. */
export interface ClientRecord {
  readonly uuid: string;
  readonly clientId: string;
  readonly enabled: boolean;
  /** How it authenticates: `client-secret`, `client-jwt`, … */
  readonly authenticator: string;
  readonly accessType: "confidential" | "public" | "bearer-only";
  readonly secret: Secret | null;
  readonly createdAt: EpochSeconds | null;
  /** From then on neither value is accepted. */
  readonly expiresAt: EpochSeconds | null;
  /** null: none, or one that Keycloak does not take. */
  readonly rotated: RotatedSecret | null;
  /** Its own, without those of the secrets. */
  readonly attributes: Readonly<Record<string, string>>;
}

export const PRIMARY = "primary";

/** The client that a representation shows; null for anything else. */
export function clientRecord(representation: unknown): ClientRecord | null {
  const client = representation as Readonly<Record<string, unknown>> | null;
  if (typeof client?.id !== "string" || !/^[\w-]+$/.test(client.id) || typeof client.clientId !== "string") return null;
  const attributes = textsOf(client.attributes);
  const values: readonly string[] = Object.values(ATTRIBUTE);
  return {
    uuid: client.id,
    clientId: client.clientId,
    enabled: client.enabled !== false,
    authenticator:
      typeof client.clientAuthenticatorType === "string" ? client.clientAuthenticatorType : "client-secret",
    accessType: client.publicClient === true ? "public" : client.bearerOnly === true ? "bearer-only" : "confidential",
    secret: typeof client.secret === "string" && client.secret !== "" ? Secret.of(client.secret) : null,
    createdAt: secondsIn(attributes[ATTRIBUTE.created]),
    expiresAt: secondsIn(attributes[ATTRIBUTE.expires]),
    rotated: rotatedIn(attributes),
    attributes: Object.fromEntries(Object.entries(attributes).filter(([name]) => !values.includes(name))),
  };
}

function rotatedIn(attributes: Readonly<Record<string, string>>): RotatedSecret | null {
  const value = attributes[ATTRIBUTE.rotated];
  const expiresAt = secondsIn(attributes[ATTRIBUTE.rotatedExpires]);
  if (!value || expiresAt === null) return null;
  const createdAt = secondsIn(attributes[ATTRIBUTE.rotatedCreated]);
  return { id: `rotated-${createdAt ?? expiresAt}`, value: Secret.of(value), createdAt, expiresAt };
}

/** Why a secret is of no use to a client; null: it is. */
export function notBySecret({ accessType, authenticator }: ClientRecord): string | null {
  if (accessType !== "confidential") return `is ${accessType}: it has no secret to rotate`;
  if (authenticator === "client-secret" || authenticator === "client-secret-jwt") return null;
  return `does not authenticate with a secret, but by ${authenticator}`;
}

/** @param accepts whether Keycloak takes a rotated value at all: the feature is on */
export function entriesOf(client: ClientRecord, at: EpochSeconds, accepts: boolean): readonly Entry[] {
  const entries: Entry[] = [];
  const { secret, rotated } = client;
  if (secret) entries.push(entryOf(PRIMARY, secret, "active", client));
  // One that has expired stays readable for ever, and means nothing.
  if (rotated && accepts && rotated.expiresAt >= at)
    entries.push(entryOf(rotated.id, rotated.value, "rotated", rotated));
  return entries;
}

const entryOf = (
  id: string,
  value: Secret,
  status: "active" | "rotated",
  { createdAt, expiresAt }: Pick<ClientRecord, "createdAt" | "expiresAt">,
): Entry => ({
  id,
  fingerprint: value.fingerprint,
  status,
  createdAt,
  expiresAt,
  weak: isWeak(value.unsafeUnwrap()),
});

function textsOf(value: unknown): Record<string, string> {
  const texts = Object.entries(typeof value === "object" && value !== null ? value : {});
  return Object.fromEntries(texts.filter((each): each is [string, string] => typeof each[1] === "string"));
}

const secondsIn = (text: string | undefined): EpochSeconds | null =>
  /^\d{1,15}$/.test(text ?? "") ? Number(text) : null;
