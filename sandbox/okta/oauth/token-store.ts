import { randomBytes } from "node:crypto";

export const TOKEN_LIFETIME_SECONDS = 3600;

export interface AccessToken {
  readonly value: string;
  readonly issuer: string;
  readonly clientId: string;
  readonly scopes: readonly string[];
  /** Milliseconds since the epoch. */
  readonly issuedAt: number;
  readonly expiresAt: number;
}

/** The access tokens that were given out. They are opaque: nobody but the sandbox can read one. */
export class TokenStore {
  readonly #tokens = new Map<string, AccessToken>();

  constructor(private readonly now: () => number) {}

  issue(issuer: string, clientId: string, scopes: readonly string[]): AccessToken {
    const issuedAt = this.now();
    const expiresAt = issuedAt + TOKEN_LIFETIME_SECONDS * 1000;
    const token = { value: randomBytes(32).toString("base64url"), issuer, clientId, scopes, issuedAt, expiresAt };
    this.#tokens.set(token.value, token);
    return token;
  }

  /** The token, if this issuer gave it, and it is neither expired nor revoked. */
  active(value: string, issuer: string): AccessToken | undefined {
    const token = this.#tokens.get(value);
    return token?.issuer === issuer && this.now() < token.expiresAt ? token : undefined;
  }

  /** Revokes a token of this client; any other is left alone without a word (RFC 7009, section 2.2). */
  revoke(value: string, clientId: string): void {
    if (this.#tokens.get(value)?.clientId === clientId) this.#tokens.delete(value);
  }
}
