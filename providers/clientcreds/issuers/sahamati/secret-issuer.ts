import { CAPABILITIES } from "../../rotation/capability";
import { IssuerError } from "../../rotation/errors";
import type { EpochSeconds } from "../../rotation/observation";
import type { Issuer, MadeValue, Proof, Remark, Seen } from "../../rotation/ports";
import { Secret } from "../../secret/secret";
import { isWeak } from "../../secret/strength";
import type { Answer } from "./answer";
import type { SahamatiClient } from "./client";
import { remarkOnLife } from "./remark-on-life";
import { codeOf, isRefusal } from "./sahamati-error";

export interface SahamatiSecretOptions {
  /** Days that a new secret shall live; at most, and by default, 180. */
  readonly secretExpiryDays?: number;
  /** Whether a value is proven by asking for a token. @default true */
  readonly proves?: boolean;
}

/** What the service gives at most, in days. */
export const LONGEST_LIFE = 180;
/** The documented grace of an old secret, in seconds. */
const GRACE = 5 * 86_400;

/** The secret of one entity: one place, made by the service. */
export function sahamatiSecretIssuer(
  client: SahamatiClient,
  entityId: string,
  options: SahamatiSecretOptions = {},
): Issuer {
  return new SahamatiSecretIssuer(client, entityId, options);
}

class SahamatiSecretIssuer implements Issuer {
  readonly capability = CAPABILITIES.sahamati_secret;
  readonly remarks: Remark[] = [];
  replacedAcceptedUntil: EpochSeconds | null = null;
  /** When the user's token ends, with which the reset is asked for. */
  private tokenEnd: EpochSeconds | null = null;
  private resetAt: EpochSeconds | null = null;

  constructor(
    private readonly client: SahamatiClient,
    private readonly entityId: string,
    private readonly options: SahamatiSecretOptions,
  ) {}

  get url(): string {
    return this.client.baseUrl;
  }

  clientId(): Promise<string> {
    return Promise.resolve(this.entityId);
  }

  /** An entity that the user does not administer looks like one that does not exist, so only a secret that can be read is an answer. */
  async knowsClient(clientId: string, signal: AbortSignal): Promise<boolean> {
    const answer = await this.client.secret("read", clientId, {}, signal);
    if (answer.status === 200) return true;
    throw this.client.refusal(answer, `find out whether entity ${clientId} still exists`, "unauthorized", "not_done");
  }

  async observe(signal: AbortSignal): Promise<Seen> {
    const { answer, value } = await this.readSecret(signal);
    return {
      state: "ok",
      detail: null,
      entries: [
        {
          id: this.entityId,
          fingerprint: value.fingerprint,
          status: "active",
          createdAt: null,
          expiresAt: answer.expiresAt,
          weak: isWeak(value.unsafeUnwrap()),
        },
      ],
      places: 1,
      readable: true,
      policy: null,
      at: answer.at,
    };
  }

  async read(_entryId: string, signal: AbortSignal): Promise<Secret> {
    return (await this.readSecret(signal)).value;
  }

  async prepareReset(signal: AbortSignal): Promise<Seen> {
    const token = await this.client.freshUserToken(signal);
    this.tokenEnd = token.expiresAt;
    return this.observe(signal);
  }

  async reset(signal: AbortSignal): Promise<MadeValue> {
    const days = this.options.secretExpiryDays ?? LONGEST_LIFE;
    const answer = await this.client.secret("reset", this.entityId, { secretExpiryDays: days }, signal);
    const secret = answer.text("secret");
    const doing = `reset the secret of entity ${this.entityId}`;
    if (answer.status !== 200 || secret === null) {
      const refused = isRefusal(answer);
      const reason = answer.status === 401 || answer.status === 403 ? "unauthorized" : "failed";
      throw this.client.refusal(answer, doing, reason, refused ? "not_done" : "unclear");
    }
    const { expiresAt, at = null } = answer;
    this.resetAt = at;
    const message = answer.words("message", this.client.secrets(secret), [this.entityId]);
    const remark = remarkOnLife({ asked: days * 86_400, expiresAt, at, tokenEnd: this.tokenEnd, message });
    if (remark) this.remarks.push(remark);
    return { value: Secret.of(secret), expiresAt, weak: isWeak(secret) };
  }

  /** Asked once: a refusal is not asked again, because nobody knows after how many an entity is locked. */
  async verify(value: Secret, signal: AbortSignal): Promise<Proof> {
    if (this.options.proves === false) return { accepted: true };
    const secret = value.unsafeUnwrap();
    const answer = await this.client.entityToken(this.entityId, secret, signal);
    if (answer.status === 401) return { accepted: false, answer: codeOf(answer) };
    if (answer.status !== 200 || answer.text("accessToken") === null) {
      const doing = `have the secret of entity ${this.entityId} proven`;
      throw this.client.refusal(answer, doing, "failed", "not_done", secret);
    }
    const message = answer.words("message", this.client.secrets(secret), [this.entityId]);
    if (message !== null) this.remarks.push({ summary: "Sahamati says of the secret", detail: message });
    return { accepted: true };
  }

  async probeReplaced(value: Secret, signal: AbortSignal): Promise<void> {
    const answer = await this.client.entityToken(this.entityId, value.unsafeUnwrap(), signal, true);
    const since = this.resetAt ?? answer.at ?? null;
    if (since === null) return;
    if (answer.status === 200) this.replacedAcceptedUntil = since + GRACE;
    if (answer.status === 401) this.replacedAcceptedUntil = since;
  }

  introduce(): Promise<void> {
    return Promise.reject(this.impossible("takes no value of ours"));
  }

  activate(): Promise<void> {
    return Promise.reject(this.impossible("revives no old secret"));
  }

  /** There is one secret, and a reset alone ends it. */
  deactivate(): Promise<void> {
    return Promise.resolve();
  }

  delete(): Promise<void> {
    return Promise.resolve();
  }

  private impossible(why: string): IssuerError {
    return new IssuerError("failed", `Sahamati ${why}: it makes the secrets itself.`, "not_done");
  }

  private async readSecret(signal: AbortSignal): Promise<{ readonly answer: Answer; readonly value: Secret }> {
    const answer = await this.client.secret("read", this.entityId, {}, signal);
    const secret = answer.text("secret");
    if (answer.status === 200 && secret !== null) return { answer, value: Secret.of(secret) };
    const refused = answer.status === 401 || answer.status === 403;
    const doing = `read the secret of entity ${this.entityId}`;
    throw this.client.refusal(answer, doing, refused ? "unauthorized" : "failed", "not_done");
  }
}
