import type { Generation } from "../providers/clientcreds/rotation/observation";

/** The slots could not be read, and what was read before is too old to be used. */
export class SlotsUnreadableError extends Error {
  constructor(place: string, maxCache: number, cause: unknown) {
    super(
      `The slots at ${place} could not be read, and there is no reading of the last ${maxCache} s, after which a value may have been replaced. Make the store reachable; the next call tries again. Cause: ${messageOf(cause)}`,
      { cause },
    );
    this.name = "SlotsUnreadableError";
  }
}

/** The issuer refused both CURRENT and NEXT, also after reading them again and again. `cause`: the last refusal. */
export class CredentialRefusedError extends Error {
  constructor(
    place: string,
    /** Those in CURRENT and NEXT at the last reading. */
    readonly generations: readonly Generation[],
    seconds: number,
    cause: unknown,
  ) {
    super(
      `The issuer has refused generation ${generations.join(" and generation ")} of ${place} for ${seconds} s. Apply the Terraform configuration that rotates this credential; its plan says what is wrong. Last refusal: ${messageOf(cause)}`,
      { cause },
    );
    this.name = "CredentialRefusedError";
  }
}

/** Throw it from a login to say: the issuer does not accept this credential. */
export class InvalidClientError extends Error {
  constructor(message: string, options?: { cause?: unknown }) {
    super(message, options);
    this.name = "InvalidClientError";
  }
}

/** A token request failed for another reason than the credential. */
export class TokenRequestError extends Error {
  constructor(
    message: string,
    /** HTTP status; null: no answer. */
    readonly status: number | null,
    /** OAuth error code (RFC 6749, 5.2), if the answer held one. */
    readonly code: string | null,
    options?: { cause?: unknown },
  ) {
    super(message, options);
    this.name = "TokenRequestError";
  }
}

const messageOf = (cause: unknown): string =>
  cause instanceof Error ? cause.message : "the login returned an answer with status 401";
