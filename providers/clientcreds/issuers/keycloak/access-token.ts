import { HttpError, type HttpClient, type HttpResponse } from "../../http";
import { IssuerError } from "../../rotation/errors";
import { authenticated } from "../../verify/client-authentication";
import { isToken } from "../is-token";
import { jsonOf } from "../json";
import { SharedRequest } from "../shared-request";
import type { KeycloakConfig } from "./config";
import { errorOf } from "./keycloak-error";

/** A token is not used any more this long before its end, in seconds; those of Keycloak live for a minute unless it is told otherwise. */
const MARGIN = 10;
/** The policy concerns the client that is to repair it. */
const POLICY_STRIKES =
  "So it does where a client policy rotates this client's own secret and the feature client-secret-rotation is off, or a condition cannot be read: log in as a user, or in another realm, until the policy is put right. Else see Keycloak's log, and apply again later";

/** Access tokens for the admin API. A refused login is not tried again in this run, however many ask: Keycloak may lock a user after a few. */
export class KeycloakAccessToken {
  private kept: { readonly token: string; readonly until: number } | null = null;
  private readonly shared = new SharedRequest<string>();
  private refused: IssuerError | null = null;
  /** Seconds by which Keycloak's clock is ahead of ours. */
  private ahead: number | null = null;

  constructor(
    private readonly http: HttpClient,
    private readonly config: KeycloakConfig,
    /** Seconds on a clock that only goes forward. */
    private readonly monotonic: () => number,
  ) {}

  get current(): string | undefined {
    return this.kept?.token;
  }

  /** @throws IssuerError, always `not_done`: whatever wanted the token was not sent */
  get(doing: string, signal: AbortSignal): Promise<string> {
    return this.shared.get(
      () => (this.kept && this.kept.until > this.monotonic() ? this.kept.token : null),
      (first) => this.ask(doing, first),
      signal,
    );
  }

  /** Seconds since 1970 on Keycloak's clock, by which it judges expiry: it sends no Date, but its tokens tell when they were made. The host's until there was one. */
  get now(): number {
    return Math.floor(this.ahead === null ? Date.now() / 1000 : this.monotonic() + this.ahead);
  }

  /** It was not taken, though its time is not over: a session may end early. */
  forget(token: string): void {
    if (this.kept?.token === token) this.kept = null;
  }

  private async ask(doing: string, signal: AbortSignal): Promise<string> {
    if (this.refused) throw this.refused;
    const { url: server, realm, access } = this.config;
    if (access.kind === "none") {
      const why = 'with `observe = "store"` no way to authenticate to Keycloak was given. Give one, or plan only.';
      throw new IssuerError("unauthorized", `Could not ${doing}: ${why}`, "not_done");
    }
    const url = `${server}/realms/${encodeURIComponent(realm)}/protocol/openid-connect/token`;
    const who = access.kind === "client" ? `client ${access.clientId}` : `user ${access.username}`;
    const failed = `Could not ${doing}: no access token for ${who} in realm ${realm} of ${server}`;
    const answer = await this.http
      .send({ method: "POST", url, ...this.login(url), signal, safe: true, bucket: "keycloak" })
      .catch((cause: unknown) => {
        if (!(cause instanceof HttpError)) throw cause;
        throw new IssuerError("failed", `${failed}: ${cause.message}`, "not_done", { cause });
      });
    const { access_token: token, expires_in: life } = jsonOf(answer.text);
    if (answer.status === 200 && isToken(token) && typeof life === "number") {
      const madeAt = issuedAt(token);
      if (madeAt !== null) this.ahead = madeAt - this.monotonic();
      this.kept = { token, until: this.monotonic() + Math.max(life - MARGIN, life / 2) };
      return token;
    }
    throw this.refusal(answer, failed);
  }

  private login(url: string): ReturnType<typeof authenticated> {
    const { access } = this.config;
    if (access.kind === "client") {
      const client = { clientId: access.clientId, value: access.clientSecret };
      return authenticated(client, { grant_type: "client_credentials" }, "client_secret_basic", url);
    }
    if (access.kind !== "user") throw new Error("there is nothing to log in with");
    const { clientId, username, password } = access;
    const form = { grant_type: "password", client_id: clientId, username, password: password.unsafeUnwrap() };
    const headers = { "content-type": "application/x-www-form-urlencoded", accept: "application/json" };
    return { headers, body: new URLSearchParams(form).toString() };
  }

  private refusal(answer: HttpResponse, failed: string): IssuerError {
    const { access } = this.config;
    const secrets =
      access.kind === "client"
        ? [access.clientSecret.unsafeUnwrap()]
        : access.kind === "user"
          ? [access.password.unsafeUnwrap()]
          : [];
    const why = `${failed}: Keycloak answered ${errorOf(answer, secrets)}.`;
    if (answer.status < 400 || answer.status > 499) {
      const next = access.kind === "client" && answer.status === 500 ? POLICY_STRIKES : "Apply again later";
      return new IssuerError("failed", `${why} ${next}; nothing was changed.`, "not_done");
    }
    const check =
      "Check `keycloak.realm`, in which the login is, and the credential; it is not tried again in this run.";
    this.refused = new IssuerError("unauthorized", `${why} ${check}`, "not_done");
    return this.refused;
  }
}

/** `iat` of a JSON Web Token (RFC 7519), unverified: it is no more than a time. */
function issuedAt(token: string): number | null {
  const { iat } = jsonOf(Buffer.from(token.split(".")[1] ?? "", "base64url").toString());
  return typeof iat === "number" && Number.isFinite(iat) ? iat : null;
}
