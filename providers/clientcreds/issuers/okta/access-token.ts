import { createPrivateKey, randomUUID, type KeyObject } from "node:crypto";
import { readFile } from "node:fs/promises";
import { HttpError, type HttpClient } from "../../http";
import { IssuerError } from "../../rotation/errors";
import { oauthErrorCode } from "../../verify/oauth-error";
import { jsonOf } from "../json";
import { SharedToken, type GrantedToken } from "../shared-token";
import type { OktaAccess } from "./config";

type ServiceApp = Extract<OktaAccess, { kind: "private_key_jwt" }>;

/** Access tokens for the management API by client credentials with private_key_jwt, kept for their life. */
export class OktaAccessToken {
  private readonly shared: SharedToken;

  constructor(
    private readonly http: HttpClient,
    private readonly orgUrl: string,
    private readonly app: ServiceApp,
    /** Milliseconds. */
    now?: () => number,
  ) {
    this.shared = new SharedToken((signal) => this.request(signal), now);
  }

  get current(): string | undefined {
    return this.shared.current;
  }

  /** @throws IssuerError, always `not_done`: whatever wanted the token was not sent */
  get(signal: AbortSignal): Promise<string> {
    return this.shared.get(signal);
  }

  private async request(signal: AbortSignal): Promise<GrantedToken> {
    const url = `${this.orgUrl}/oauth2/v1/token`;
    const who = `an access token from ${this.orgUrl} for the service app ${this.app.clientId}`;
    const key = await this.key();
    const body = async (): Promise<string> =>
      new URLSearchParams({
        grant_type: "client_credentials",
        scope: this.app.scopes.join(" "),
        client_assertion_type: "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
        client_assertion: await this.assertion(key, url),
      }).toString();
    const headers = { "content-type": "application/x-www-form-urlencoded", accept: "application/json" };
    const request = { method: "POST", url, headers, body, signal, safe: true, bucket: "oauth" } as const;
    const answer = await this.http.send(request).catch((cause: unknown) => {
      if (!(cause instanceof HttpError)) throw cause;
      throw new IssuerError("failed", `Could not get ${who}: ${cause.message}`, "not_done", { cause });
    });
    const { access_token: token, expires_in: life } = jsonOf(answer.text);
    if (answer.status === 200 && typeof token === "string" && TOKEN.test(token) && typeof life === "number") {
      return { value: token, life };
    }
    const refused = answer.status >= 400 && answer.status < 500;
    throw new IssuerError(
      refused ? "unauthorized" : "failed",
      `Could not get ${who}: it answered ${[answer.status, oauthErrorCode(answer.text, [this.app.privateKey])].filter(Boolean).join(" ")}${refused ? "" : ", and no token"}. ${refused ? `Check \`okta.client_id\`, \`okta.private_key\`, \`okta.private_key_id\` and that the scopes ${this.app.scopes.join(", ")} are granted.` : "Apply again later, nothing was changed."}`,
      "not_done",
    );
  }

  private async assertion(key: KeyObject, audience: string): Promise<string> {
    const { SignJWT } = await import("jose");
    const header = { alg: algorithmOf(key)!, ...(this.app.keyId ? { kid: this.app.keyId } : {}) };
    return new SignJWT({})
      .setProtectedHeader(header)
      .setIssuer(this.app.clientId)
      .setSubject(this.app.clientId)
      .setAudience(audience)
      .setIssuedAt()
      .setExpirationTime("5m")
      .setJti(randomUUID())
      .sign(key);
  }

  /** What is wrong with the setting is said without its text, which may be a key that was mangled. */
  private async key(): Promise<KeyObject> {
    const given = this.app.privateKey;
    const unusable = (why: string): IssuerError =>
      new IssuerError("unauthorized", `\`okta.private_key\`: ${why}. Give a PEM, or a path to one.`, "not_done");
    const pem = given.includes("-----BEGIN")
      ? given
      : await readFile(given, "utf8").catch((error: NodeJS.ErrnoException) => {
          throw unusable(`it is no PEM, and no file of that name can be read (${error.code})`);
        });
    let key: KeyObject;
    try {
      key = createPrivateKey(pem);
    } catch {
      throw unusable("the PEM holds no private key that can be read without a passphrase");
    }
    if (algorithmOf(key) === undefined) {
      throw unusable("the key must be RSA with at least 2048 bits, or EC on P-256, P-384 or P-521");
    }
    return key;
  }
}

/** What an Authorization header can carry. */
const TOKEN = /^[\x21-\x7e]+$/;

const CURVES: Readonly<Record<string, string>> = { prime256v1: "ES256", secp384r1: "ES384", secp521r1: "ES512" };

function algorithmOf({ asymmetricKeyType: type, asymmetricKeyDetails: details }: KeyObject): string | undefined {
  if (type === "rsa") return (details?.modulusLength ?? 0) >= 2048 ? "RS256" : undefined;
  return CURVES[details?.namedCurve ?? ""];
}
