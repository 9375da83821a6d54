import type { HttpClient, HttpRequest, HttpResponse } from "../../http";
import { IssuerError, type Effect } from "../../rotation/errors";
import { sendJson } from "../send-json";
import { OktaAccessToken } from "./access-token";
import type { OktaConfig } from "./config";
import { errorOf, nextStep } from "./okta-error";

/** Secrets, keys and new apps share one rate limit; a single app has its own, and so has the list of them. */
export type OktaBucket = "okta credentials" | "okta app" | "okta apps";

export interface OktaCall {
  readonly method: HttpRequest["method"];
  /** From the org's root, percent-encoded. */
  readonly path: string;
  readonly body?: unknown;
  /** For a person: "list the secrets of app 0oa1". */
  readonly doing: string;
  readonly signal: AbortSignal;
  readonly bucket: OktaBucket;
  /** A value that the call sends, so that no error shows it. */
  readonly secret?: string;
}

/** The management API of one Okta org. */
export class OktaClient {
  private readonly token: OktaAccessToken | null;

  constructor(
    private readonly config: OktaConfig,
    readonly http: HttpClient,
  ) {
    const { access, orgUrl } = config;
    this.token = access.kind === "private_key_jwt" ? new OktaAccessToken(http, orgUrl, access) : null;
  }

  get orgUrl(): string {
    return this.config.orgUrl;
  }

  get alsoKnownAs(): readonly string[] {
    return this.config.alsoKnownAs;
  }

  /**
   * The answer to a call, whatever its status but 401, 403 and 5xx.
   *
   * @throws IssuerError which says whether the call may have taken effect
   */
  async send(call: OktaCall): Promise<HttpResponse> {
    const { path, doing, signal, ...request } = call;
    const authorization = await this.authorization(doing, signal);
    const answer = await sendJson(this.http, {
      ...request,
      url: `${this.orgUrl}${path}`,
      authorization,
      doing,
      signal,
    });
    if (answer.status === 401 || answer.status === 403) throw this.refusal(call, answer, "unauthorized", "not_done");
    if (answer.status >= 500)
      throw this.refusal(call, answer, "failed", call.method === "GET" ? "not_done" : "unclear");
    return answer;
  }

  /** The error for an answer that the caller did not expect. */
  refusal(
    { doing, secret }: OktaCall,
    answer: HttpResponse,
    reason: IssuerError["reason"],
    effect: Effect = "not_done",
  ): IssuerError {
    const { access } = this.config;
    const key = access.kind === "token" ? access.apiToken : access.kind === "none" ? undefined : access.privateKey;
    const secrets = [secret, key, this.token?.current];
    const why = errorOf(
      answer,
      secrets.filter((each) => each !== undefined),
    );
    return new IssuerError(reason, `Could not ${doing}: Okta answered ${why}. ${nextStep(answer.status)}`, effect);
  }

  private async authorization(doing: string, signal: AbortSignal): Promise<string> {
    const { access } = this.config;
    if (access.kind === "none") {
      const why = 'no way to authenticate to Okta was given; only a plan with `observe = "store"` does without.';
      throw new IssuerError("unauthorized", `Could not ${doing}: ${why} Set OKTA_API_TOKEN, or its like.`, "not_done");
    }
    if (access.kind === "token") return `SSWS ${access.apiToken}`;
    return `Bearer ${await this.token!.get(signal)}`;
  }
}
