import { generateKeyPairSync, randomUUID, sign, type JsonWebKey, type KeyObject } from "node:crypto";

export interface AccessToken {
  readonly jwt: string;
  /** User name or entity id. */
  readonly subject: string;
  readonly kind: "user" | "entity";
  /** Milliseconds since the epoch. */
  readonly expiresAt: number;
}

const KEY_ID = "sandbox-1";

/** Access tokens: JWTs signed with RS256, whose keys anybody may read. */
export class AccessTokens {
  private readonly issued = new Map<string, AccessToken>();
  private keys: { readonly privateKey: KeyObject; readonly publicKey: KeyObject } | undefined;

  constructor(private readonly now: () => number) {}

  /** @param life seconds @param claims beside those that every token has */
  issue(
    kind: AccessToken["kind"],
    subject: string,
    life: number,
    issuer: string,
    claims: Readonly<Record<string, unknown>>,
  ): AccessToken {
    const iat = Math.floor(this.now() / 1000);
    const payload = { iss: issuer, sub: subject, iat, exp: iat + life, jti: randomUUID(), typ: "Bearer", ...claims };
    const token = { jwt: this.sign(payload), subject, kind, expiresAt: this.now() + life * 1000 };
    this.issued.set(token.jwt, token);
    return token;
  }

  /** The user's token, if it is one and has not expired. */
  ofUser(jwt: string): AccessToken | undefined {
    const token = this.issued.get(jwt);
    return token?.kind === "user" && this.now() < token.expiresAt ? token : undefined;
  }

  /** JSON Web Key Set. */
  get certs(): { readonly keys: readonly JsonWebKey[] } {
    const jwk = this.pair.publicKey.export({ format: "jwk" });
    return { keys: [{ ...jwk, kid: KEY_ID, alg: "RS256", use: "sig" }] };
  }

  private sign(payload: object): string {
    const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString("base64url");
    const input = `${part({ alg: "RS256", typ: "JWT", kid: KEY_ID })}.${part(payload)}`;
    return `${input}.${sign("sha256", Buffer.from(input), this.pair.privateKey).toString("base64url")}`;
  }

  /** Made when it is first needed: that takes a while. */
  private get pair(): { readonly privateKey: KeyObject; readonly publicKey: KeyObject } {
    return (this.keys ??= generateKeyPairSync("rsa", { modulusLength: 2048 }));
  }
}
