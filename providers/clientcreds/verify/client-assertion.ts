import { randomUUID, type KeyObject } from "node:crypto";

/** Who signs an assertion, and with what. */
export interface Signer {
  readonly clientId: string;
  readonly key: KeyObject;
  /** @default not named: the server tries the client's keys */
  readonly keyId?: string;
  /** @default the one of {@link signingAlgorithmOf} */
  readonly algorithm?: string;
}

/** Form fields by which a client authenticates with a signed assertion. @see RFC 7523, section 2.2 */
export type AssertionFields = Readonly<Record<"client_assertion_type" | "client_assertion", string>>;

const CURVES: Readonly<Record<string, string>> = { prime256v1: "ES256", secp384r1: "ES384", secp521r1: "ES512" };

/** What a key signs with unless told otherwise; undefined: it is of no kind, or too small, for private_key_jwt. */
export function signingAlgorithmOf({ asymmetricKeyType: type, asymmetricKeyDetails: details }: KeyObject) {
  if (type === "rsa") return (details?.modulusLength ?? 0) >= 2048 ? "RS256" : undefined;
  return CURVES[details?.namedCurve ?? ""];
}

/**
 * Good once, for two minutes: Auth0 takes five at most, and clocks are apart by some.
 *
 * @param audience what the server calls itself
 */
export async function clientAssertion(signer: Signer, audience: string): Promise<AssertionFields> {
  const { SignJWT } = await import("jose");
  const { clientId, key, keyId, algorithm = signingAlgorithmOf(key)! } = signer;
  const assertion = await new SignJWT({})
    .setProtectedHeader({ alg: algorithm, ...(keyId ? { kid: keyId } : {}) })
    .setIssuer(clientId)
    .setSubject(clientId)
    .setAudience(audience)
    .setIssuedAt()
    .setExpirationTime("2m")
    .setJti(randomUUID())
    .sign(key);
  return {
    client_assertion_type: "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
    client_assertion: assertion,
  };
}
