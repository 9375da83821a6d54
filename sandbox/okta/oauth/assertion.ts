import type { App } from "../org";
import { signedByKey, signedBySecret, type Jws } from "../../oauth/jws";
import { invalidClient } from "./oauth-error";

const LONGEST_LIFE_SECONDS = 3600;
const CLOCK_SKEW_SECONDS = 300;

/** Checks client assertions (RFC 7523), and remembers their ids so that each proves something once. */
export class AssertionVerifier {
  /** Id of an assertion, with its client's, to the time when it expires (seconds since the epoch). */
  readonly #used = new Map<string, number>();

  constructor(private readonly now: () => number) {}

  /** Throws invalid_client unless this app signed it, for this endpoint, lately, and for the first time. */
  verify(jws: Jws, app: App, endpoint: string): void {
    const signed =
      app.method === "client_secret_jwt"
        ? app.secrets.acceptedValues().some((value) => signedBySecret(jws, value))
        : this.#signedByKeyOf(app, jws);
    if (!signed) throw invalidClient("The client_assertion signature is invalid.");
    const { iss, sub, aud } = jws.claims;
    if (iss !== app.clientId || sub !== app.clientId) {
      throw invalidClient("The client_assertion token must have the client's id as issuer and as subject.");
    }
    const audiences: unknown[] = Array.isArray(aud) ? aud : [aud];
    if (!audiences.includes(endpoint)) {
      throw invalidClient("The audience claim for client_assertion must be the endpoint invoked for the request.");
    }
    this.#checkTimes(jws);
    this.#useOnce(jws, app);
  }

  #signedByKeyOf(app: App, jws: Jws): boolean {
    const jwk = app.keys.accepted().find(({ kid }) => kid === jws.header.kid);
    if (!jwk) throw invalidClient("The client_assertion JWT kid is invalid.");
    return signedByKey(jws, jwk);
  }

  #checkTimes(jws: Jws): void {
    const { exp, iat } = jws.claims;
    const now = this.now() / 1000;
    if (typeof exp !== "number") throw invalidClient("The client_assertion token must have an expiration.");
    if (exp <= now) throw invalidClient("The client_assertion token is expired.");
    if (exp > now + LONGEST_LIFE_SECONDS) {
      throw invalidClient("The client_assertion token has an expiration too far into the future.");
    }
    if (iat === undefined) return;
    if (typeof iat !== "number" || iat > now + CLOCK_SKEW_SECONDS) {
      throw invalidClient("The client_assertion token was issued in the future.");
    }
  }

  #useOnce(jws: Jws, app: App): void {
    const { jti, exp } = jws.claims;
    if (jti === undefined) return;
    const id = JSON.stringify([app.clientId, jti]);
    const expiry = this.#used.get(id);
    if (expiry !== undefined && expiry > this.now() / 1000) {
      throw invalidClient("The client_assertion token has already been used.");
    }
    this.#used.set(id, Number(exp));
  }
}
