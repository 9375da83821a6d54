import type { HttpClient, HttpRequest, HttpResponse } from "../../http";
import { IssuerError, type Effect } from "../../rotation/errors";
import { sendJson } from "../send-json";
import { SharedToken } from "../shared-token";
import { errorOf, nextStep, type Scope } from "./auth0-error";
import type { Auth0Config } from "./config";
import { ListedClients } from "./listed-clients";
import { requestManagementToken, secretIn } from "./management-token";

export interface Auth0Call {
  readonly method: HttpRequest["method"];
  /** Below `/api/v2`, percent-encoded. */
  readonly path: string;
  readonly body?: unknown;
  /** For a person: "read client abc". */
  readonly doing: string;
  readonly needs: Scope;
  readonly signal: AbortSignal;
  /** Never sent a second time. */
  readonly once?: boolean;
  /** A value that the call sends, so that no error shows it. */
  readonly secret?: string;
}

/** The Management API of one Auth0 tenant. */
export class Auth0Client {
  /** What pages of all clients told, for a refresh of many. */
  readonly listed = new ListedClients(this);
  private readonly token: SharedToken | null;

  constructor(
    private readonly config: Auth0Config,
    readonly http: HttpClient,
  ) {
    const { access } = config;
    this.token =
      access.kind === "none" || access.kind === "token"
        ? null
        : new SharedToken((signal) => requestManagementToken(http, config, access, signal));
  }

  get tenantUrl(): string {
    return this.config.tenantUrl;
  }

  /**
   * The answer to a call, whatever its status but 401, 403 and 5xx.
   *
   * @throws IssuerError which says whether the call may have taken effect
   */
  async send(call: Auth0Call): Promise<HttpResponse> {
    const { path, doing, signal, ...request } = call;
    const authorization = await this.authorization(doing, signal);
    const url = `${this.tenantUrl}/api/v2${path}`;
    const answer = await sendJson(this.http, {
      ...request,
      url,
      authorization,
      doing,
      signal,
      bucket: "auth0 management",
    });
    if (answer.status === 401 || answer.status === 403) throw this.refusal(call, answer, "unauthorized");
    if (answer.status === 429) throw this.refusal(call, answer, "rate_limited");
    if (answer.status >= 500)
      throw this.refusal(call, answer, "failed", call.method === "GET" ? "not_done" : "unclear");
    return answer;
  }

  /** The error for an answer that the caller did not expect. */
  refusal(
    { doing, needs, secret }: Auth0Call,
    answer: HttpResponse,
    reason: IssuerError["reason"],
    effect: Effect = "not_done",
  ): IssuerError {
    const { access } = this.config;
    const own = access.kind === "none" ? null : access.kind === "token" ? access.apiToken : secretIn(access);
    const secrets = [secret, own?.unsafeUnwrap(), this.token?.current].filter((each) => each !== undefined);
    const why = errorOf(answer, secrets);
    return new IssuerError(
      reason,
      `Could not ${doing}: Auth0 answered ${why}. ${nextStep(answer.status, needs)}`,
      effect,
    );
  }

  private async authorization(doing: string, signal: AbortSignal): Promise<string> {
    const { access } = this.config;
    if (access.kind === "none") {
      const why = 'with `observe = "store"` no way to authenticate to Auth0 was given. Give one, or plan only.';
      throw new IssuerError("unauthorized", `Could not ${doing}: ${why}`, "not_done");
    }
    if (access.kind === "token") return `Bearer ${access.apiToken.unsafeUnwrap()}`;
    return `Bearer ${await this.token!.get(signal)}`;
  }
}
