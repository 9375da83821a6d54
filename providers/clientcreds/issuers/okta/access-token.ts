import { createPrivateKey, randomUUID, type KeyObject } from "node:crypto";
import { readFile } from "node:fs/promises";
import type { HttpClient } from "../../http";
import { IssuerError } from "../../rotation/errors";
import type { OktaAccess } from "./config";

type ServiceApp = Extract<OktaAccess, { kind: "private_key_jwt" }>;

/** An access token is renewed this long before its end, in seconds. */
const MARGIN = 60;

/** Access tokens for the management API by client credentials with private_key_jwt, kept for their life. */
export class OktaAccessToken {
  private kept: { readonly token: string; readonly until: number } | null = null;
  private asking: Promise<string> | null = null;

  constructor(
    private readonly http: HttpClient,
    private readonly orgUrl: string,
    private readonly app: ServiceApp,
  ) {}

  /** One request serves all that ask at the same time. */
  async get(signal: AbortSignal): Promise<string> {
    if (this.kept && this.kept.until > Date.now() / 1000) return this.kept.token;
    this.asking ??= this.request(signal).finally(() => {
      this.asking = null;
    });
    return this.asking;
  }

  private async request(signal: AbortSignal): Promise<string> {
    const url = `${this.orgUrl}/oauth2/v1/token`;
    const body = new URLSearchParams({
      grant_type: "client_credentials",
      scope: this.app.scopes.join(" "),
      client_assertion_type: "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
      client_assertion: await this.assertion(url),
    });
    const answer = await this.http.send({
      method: "POST",
      url,
      headers: { "content-type": "application/x-www-form-urlencoded", accept: "application/json" },
      body: body.toString(),
      signal,
      safe: true,
    });
    const { access_token: token, expires_in: life, error } = parse(answer.text);
    if (answer.status === 200 && typeof token === "string" && typeof life === "number") {
      this.kept = { token, until: Date.now() / 1000 + life - MARGIN };
      return token;
    }
    throw new IssuerError(
      "unauthorized",
      `${this.orgUrl} gave no access token to the service app ${this.app.clientId}: ${answer.status} ${typeof error === "string" ? error : ""}. Check \`okta.client_id\`, \`okta.private_key\`, \`okta.private_key_id\` and that the scopes ${this.app.scopes.join(", ")} are granted.`,
      "not_done",
    );
  }

  private async assertion(audience: string): Promise<string> {
    const key = await this.key();
    const { SignJWT } = await import("jose");
    const header = { alg: algorithmOf(key), ...(this.app.keyId ? { kid: this.app.keyId } : {}) };
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

  private async key(): Promise<KeyObject> {
    const given = this.app.privateKey;
    try {
      return createPrivateKey(given.includes("-----BEGIN") ? given : await readFile(given, "utf8"));
    } catch (cause) {
      const where = given.includes("-----BEGIN") ? "the PEM given" : `the file ${given}`;
      throw new IssuerError(
        "unauthorized",
        `\`okta.private_key\`: ${where} holds no private key that can be read. Give a PEM, or a path to one.`,
        "not_done",
        { cause },
      );
    }
  }
}

const algorithmOf = (key: KeyObject): string => {
  if (key.asymmetricKeyType === "rsa") return "RS256";
  return (
    { prime256v1: "ES256", secp384r1: "ES384", secp521r1: "ES512" }[key.asymmetricKeyDetails?.namedCurve ?? ""] ??
    "RS256"
  );
};

function parse(text: string): Record<string, unknown> {
  try {
    return JSON.parse(text) as Record<string, unknown>;
  } catch {
    return {};
  }
}
