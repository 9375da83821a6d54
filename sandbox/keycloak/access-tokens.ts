import { randomBytes } from "node:crypto";

/** What a token's bearer may do: everything, or the roles of `realm-management` in its own realm. */
export interface Bearer {
  readonly realm: string;
  readonly roles: "all" | ReadonlySet<string>;
}

/** The access tokens that were given out. They are opaque: nobody but the sandbox can read one. */
export class AccessTokens {
  private readonly issued = new Map<string, Bearer & { readonly expiresAt: number }>();

  constructor(private readonly now: () => number) {}

  /** @param life seconds */
  issue(bearer: Bearer, life: number): string {
    const token = randomBytes(48).toString("base64url");
    this.issued.set(token, { ...bearer, expiresAt: this.now() + life * 1000 });
    return token;
  }

  /** Undefined for one that was never given out, or has expired. */
  bearerOf(token: string): Bearer | undefined {
    const found = this.issued.get(token);
    return found && this.now() < found.expiresAt ? found : undefined;
  }
}
