import { randomUUID } from "node:crypto";
import { HttpError, type HttpClient } from "../../http";
import { IssuerError } from "../../rotation/errors";
import { Answer } from "./answer";
import type { SahamatiConfig, SahamatiUser } from "./config";
import { errorOf, nextStep } from "./sahamati-error";
import { UserTokens, type UserToken } from "./user-token";

interface Call {
  /** From the base URL. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** For a person: "read the secret of entity XYZ_FIU". */
  readonly doing: string;
  readonly signal: AbortSignal;
  /** It changes something: sent once, and what became of it without an answer is not known. */
  readonly acts?: true;
  /** It only asks, but is not to be asked twice. */
  readonly once?: true;
}

/** Sahamati's token service, as one designated user. */
export class SahamatiClient {
  private readonly tokens: UserTokens | null;

  constructor(
    private readonly config: SahamatiConfig,
    private readonly http: HttpClient,
    /** Seconds on a clock that only goes forward. */
    monotonic: () => number = () => performance.now() / 1000,
  ) {
    const { baseUrl, user } = config;
    const ask = (who: SahamatiUser, doing: string, signal: AbortSignal) => this.logIn(who, doing, signal);
    this.tokens = user && new UserTokens(baseUrl, user, ask, monotonic);
  }

  get baseUrl(): string {
    return this.config.baseUrl;
  }

  /** @throws IssuerError */
  freshUserToken(signal: AbortSignal): Promise<UserToken> {
    return this.userTokens("reset a secret").fresh(signal);
  }

  /** Reads the entity's secret, or has a new one made. @throws IssuerError which says whether it may have been done */
  async secret(
    act: "read" | "reset",
    entityId: string,
    more: Readonly<Record<string, unknown>>,
    signal: AbortSignal,
  ): Promise<Answer> {
    const doing = `${act} the secret of entity ${entityId}`;
    const token = await this.userTokens(doing).get(signal);
    // The service takes this time for its records only; that of the host may be wrong.
    const request = { ver: "1.0.0", timestamp: new Date().toISOString(), txnId: randomUUID(), entityId, ...more };
    return this.send({
      path: `/v1/entity/secret/${act}`,
      headers: { authorization: `Bearer ${token.value}`, "content-type": "application/json" },
      body: JSON.stringify(request),
      doing,
      signal,
      ...(act === "reset" ? { acts: true } : {}),
    });
  }

  /** Asks for a token of the entity. @throws IssuerError when there was no answer */
  entityToken(id: string, secret: string, signal: AbortSignal, once?: true): Promise<Answer> {
    const doing = `ask ${this.baseUrl} whether it accepts the secret of entity ${id}`;
    return this.form("/v1/entity/token/generate", { id, secret }, doing, signal, once);
  }

  /** The error for an answer that the caller did not expect. `secret`: a value that the call sent. */
  refusal(
    answer: Answer,
    doing: string,
    reason: IssuerError["reason"],
    effect: IssuerError["effect"],
    secret?: string,
  ): IssuerError {
    const why = errorOf(answer, this.secrets(secret));
    return new IssuerError(reason, `Could not ${doing}: Sahamati answered ${why}. ${nextStep(answer.status)}`, effect);
  }

  /** What no text of an answer may quote. */
  secrets(...more: readonly (string | undefined)[]): readonly string[] {
    const all = [...more, this.config.user?.password.unsafeUnwrap(), this.tokens?.current];
    return all.filter((each) => each !== undefined);
  }

  private logIn({ username, password }: SahamatiUser, doing: string, signal: AbortSignal): Promise<Answer> {
    const fields = { username, password: password.unsafeUnwrap() };
    return this.form("/v1/user/token/generate", fields, doing, signal);
  }

  private form(
    path: string,
    fields: Readonly<Record<string, string>>,
    doing: string,
    signal: AbortSignal,
    once?: true,
  ): Promise<Answer> {
    const headers = { "content-type": "application/x-www-form-urlencoded" };
    return this.send({ path, headers, body: new URLSearchParams(fields).toString(), doing, signal, once });
  }

  private async send({ path, headers, body, doing, signal, acts, once }: Call): Promise<Answer> {
    const effect = acts ? "unclear" : "not_done";
    try {
      const answer = await this.http.send({
        method: "POST",
        url: `${this.baseUrl}${path}`,
        headers: { accept: "application/json", ...headers },
        body,
        signal,
        safe: !acts && !once,
        once: acts,
        bucket: "sahamati",
      });
      return new Answer(answer);
    } catch (error) {
      const message = `Could not ${doing}: ${error instanceof HttpError ? error.message : "the time for it was over."}`;
      if (error instanceof HttpError) {
        throw new IssuerError("failed", message, acts ? error.effect : effect, { cause: error });
      }
      if (acts) throw new IssuerError("failed", message, effect, { cause: error });
      throw error;
    }
  }

  private userTokens(doing: string): UserTokens {
    if (this.tokens) return this.tokens;
    const why = 'with `observe = "store"` no user of Sahamati was given. Give one, or plan only.';
    throw new IssuerError("unauthorized", `Could not ${doing}: ${why}`, "not_done");
  }
}
