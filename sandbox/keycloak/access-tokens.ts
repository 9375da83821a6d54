import { randomBytes } from "node:crypto";

/** What a token's bearer may do: everything, or the roles of `realm-management` in its own realm. */
export interface Bearer {
  readonly realm: string;
  readonly roles: "all" | ReadonlySet<string>;
}

/** The access tokens that were given out: of the form of a JSON Web Token with its times, but the signature is none. */
export class AccessTokens {
  private readonly issued = new Map<string, Bearer & { readonly expiresAt: number }>();

  constructor(private readonly now: () => number) {}

  /** @param life seconds */
  issue(bearer: Bearer, life: number): string {
    const iat = Math.floor(this.now() / 1000);
    const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString("base64url");
    const claims = { iat, exp: iat + life, typ: "Bearer" };
    const token = [part({ alg: "RS256", typ: "JWT" }), part(claims), randomBytes(48).toString("base64url")].join(".");
    this.issued.set(token, { ...bearer, expiresAt: this.now() + life * 1000 });
    return token;
  }

  /** Undefined for one that was never given out, or has expired. */
  bearerOf(token: string): Bearer | undefined {
    const found = this.issued.get(token);
    return found && this.now() < found.expiresAt ? found : undefined;
  }
}
