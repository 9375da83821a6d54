import { randomUUID, type KeyObject } from "node:crypto";
import { algorithmOf } from "../key/algorithm";

/** Who signs an assertion, and with what. */
export interface Signer {
  readonly clientId: string;
  /** A private key, or for `HS256` a client secret. */
  readonly key: KeyObject | Uint8Array;
  /** @default not named: the server tries the client's keys */
  readonly keyId?: string;
  /** @default the one of {@link algorithmOf}; `HS256` for a client secret */
  readonly algorithm?: string;
  /** The wall clock: milliseconds since the epoch. @default Date.now */
  readonly now?: () => number;
}

/** Seconds. Auth0 takes five minutes at most, and clocks are apart by some. */
const LIFE = 120;

/** Form fields by which a client authenticates with a signed assertion. @see RFC 7523, section 2.2 */
export type AssertionFields = Readonly<Record<"client_assertion_type" | "client_assertion", string>>;

/**
 * Good once, for two minutes.
 *
 * @param audience what the server calls itself: the endpoint that is asked, or its issuer
 */
export async function clientAssertion(signer: Signer, audience: string): Promise<AssertionFields> {
  const { SignJWT } = await import("jose");
  const { clientId, key, keyId, now = Date.now } = signer;
  const issuedAt = Math.floor(now() / 1000);
  const { algorithm = key instanceof Uint8Array ? "HS256" : algorithmOf(key)! } = signer;
  const assertion = await new SignJWT({})
    .setProtectedHeader({ alg: algorithm, ...(keyId ? { kid: keyId } : {}) })
    .setIssuer(clientId)
    .setSubject(clientId)
    .setAudience(audience)
    .setIssuedAt(issuedAt)
    .setExpirationTime(issuedAt + LIFE)
    .setJti(randomUUID())
    .sign(key);
  return {
    client_assertion_type: "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
    client_assertion: assertion,
  };
}
