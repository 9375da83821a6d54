import { parseJws, signedWith, type Jws } from "../../oauth/jws";
import type { Client } from "../tenant";
import { oauthErrors } from "./oauth-error";

export const ASSERTION_TYPE = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";

/** Seconds. */
const LONGEST_LIFE = 300;
const CLOCK_SKEW = 10;
const LONGEST_CLAIM = 64;

/** Checks client assertions (RFC 7523), and remembers their ids so that each proves something once. */
export class Assertions {
  private readonly used = new Set<string>();

  constructor(
    /** What assertions must be for: the tenant's URL, with a slash at the end. */
    private readonly audience: string,
    private readonly now: () => number,
  ) {}

  /** Whose an assertion says it is, without believing it. @throws 401 */
  read(assertion: string): Jws & { readonly clientId: string } {
    const jws = parseJws(assertion);
    if (!jws) throw oauthErrors.badAssertion("it is no JWT");
    return { ...jws, clientId: String(jws.claims.sub) };
  }

  /** @throws 401 unless one of the client's attached keys signed it, for this tenant, lately, and for the first time */
  check(jws: Jws, client: Client): void {
    const { iss, sub, aud, exp, iat = 0, nbf = 0, jti } = jws.claims;
    if (iss !== client.clientId || sub !== client.clientId) throw oauthErrors.badAssertion("iss and sub");
    if (aud !== this.audience) throw oauthErrors.badAssertion("aud");
    const now = this.now() / 1000;
    if (typeof exp !== "number" || exp <= now || exp > now + LONGEST_LIFE + CLOCK_SKEW) {
      throw oauthErrors.badAssertion("exp");
    }
    if (Number(iat) > now + CLOCK_SKEW || Number(nbf) > now + CLOCK_SKEW) throw oauthErrors.badAssertion("iat or nbf");
    if (typeof jti !== "string" || jti === "" || jti.length > LONGEST_CLAIM || this.used.has(jti)) {
      throw oauthErrors.badAssertion("jti");
    }
    if (!this.signed(jws, client)) throw oauthErrors.badAssertion("no key of the client has signed it");
    this.used.add(jti);
  }

  private signed(jws: Jws, { authentication, credentials }: Client): boolean {
    const { kid } = jws.header;
    return authentication
      .known()
      .keys.map((id) => credentials.find(id))
      .filter((key) => key !== undefined)
      .filter(({ expiresAt }) => expiresAt === null || expiresAt > this.now())
      .filter((key) => kid === undefined || kid === key.kid)
      .some(({ key, algorithm }) => signedWith(jws, key, algorithm));
  }
}
