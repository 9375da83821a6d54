import { IssuerError } from "../../rotation/errors";
import type { EpochSeconds } from "../../rotation/observation";
import { isToken } from "../is-token";
import { SharedRequest } from "../shared-request";
import type { Answer } from "./answer";
import type { SahamatiUser } from "./config";
import { errorOf, isRefusal } from "./sahamati-error";

/** A token is not used any more this long before its end, in seconds. */
const MARGIN = 60;

export interface UserToken {
  readonly value: string;
  /** When it ends, on the service's clock; null: not told. */
  readonly expiresAt: EpochSeconds | null;
}

/**
 * Access tokens of the designated user. One serves all entities for its life; how long that is only the answer tells. A refused login is not tried again,
 * however many entities want one: nobody knows after how many the account is locked.
 */
export class UserTokens {
  private kept: (UserToken & { readonly until: number }) | null = null;
  private readonly shared = new SharedRequest<UserToken>();
  private refusal: IssuerError | null = null;

  constructor(
    private readonly baseUrl: string,
    private readonly user: SahamatiUser,
    /** Asks for a token. */
    private readonly ask: (user: SahamatiUser, doing: string, signal: AbortSignal) => Promise<Answer>,
    /** Seconds on a clock that only goes forward: the host's own may be wrong. */
    private readonly monotonic: () => number,
  ) {}

  /** The token in use, so that no error shows it. */
  get current(): string | undefined {
    return this.kept?.value;
  }

  /** @throws IssuerError, always `not_done`: whatever wanted the token was not sent */
  get(signal: AbortSignal): Promise<UserToken> {
    return this.shared.get(
      () => (this.kept !== null && this.monotonic() < this.kept.until ? this.kept : null),
      (first) => this.fresh(first),
      signal,
    );
  }

  /** A new one: a secret that is reset with it lives no longer than it. @throws IssuerError, always `not_done` */
  async fresh(signal: AbortSignal): Promise<UserToken> {
    if (this.refusal) throw this.refusal;
    const { username, password } = this.user;
    const who = `get a token of user ${username} from ${this.baseUrl}`;
    const answer = await this.ask(this.user, who, signal);
    const value = answer.text("accessToken");
    if (answer.status === 200 && isToken(value)) {
      const life = answer.number("expiresIn");
      const until = this.monotonic() + Math.max(0, (life ?? 0) - MARGIN);
      const expiresAt = life === null || answer.at === undefined ? null : answer.at + life;
      this.kept = { value, expiresAt, until };
      return this.kept;
    }
    const why = `Could not ${who}: Sahamati answered ${errorOf(answer, [password.unsafeUnwrap()])}`;
    if (!isRefusal(answer)) {
      throw new IssuerError("failed", `${why}, and no token. Apply again later; nothing was changed.`, "not_done");
    }
    this.refusal = new IssuerError(
      "unauthorized",
      `${why}. Nothing was changed, and it is not tried again in this run. Check \`sahamati.username\` and \`sahamati.password\`; whether the password is wrong or has expired Sahamati does not tell.`,
      "not_done",
    );
    throw this.refusal;
  }
}
