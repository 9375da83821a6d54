import { randomBytes } from "node:crypto";

/** Seconds: Auth0's default. */
export const LIFE = 86_400;

export interface AccessToken {
  readonly value: string;
  readonly audience: string;
  readonly scopes: readonly string[];
  /** Milliseconds since the epoch. */
  readonly expiresAt: number;
}

/** The access tokens that were given out. */
export class AccessTokens {
  private readonly issued = new Map<string, AccessToken>();

  constructor(private readonly now: () => number) {}

  /** @param life seconds */
  issue(audience: string, scopes: readonly string[], life: number): AccessToken {
    const value = `eyJ${randomBytes(48).toString("base64url")}`;
    const token = { value, audience, scopes, expiresAt: this.now() + life * 1000 };
    this.issued.set(value, token);
    return token;
  }

  /** The token, if it is for this audience and has not expired. */
  active(value: string, audience: string): AccessToken | undefined {
    const token = this.issued.get(value);
    return token?.audience === audience && this.now() < token.expiresAt ? token : undefined;
  }
}
