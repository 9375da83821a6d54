import type { HttpClient, HttpRequest, HttpResponse } from "../../http";
import { IssuerError, type Effect } from "../../rotation/errors";
import { sendJson } from "../send-json";
import { KeycloakAccessToken } from "./access-token";
import type { KeycloakConfig } from "./config";
import { errorOf, nextStep } from "./keycloak-error";
import { KeycloakRealm } from "./realm";
import { RealmListing } from "./realm-listing";

export interface KeycloakCall {
  readonly method: HttpRequest["method"];
  /** What follows `/admin`, percent-encoded. */
  readonly path: string;
  readonly body?: unknown;
  /** For a person: "read client billing of realm acme". */
  readonly doing: string;
  readonly signal: AbortSignal;
  /** Values that the call sends, so that no error shows them. */
  readonly secrets?: readonly string[];
}

/** The admin API of one Keycloak. */
export class KeycloakClient {
  private readonly token: KeycloakAccessToken;
  private readonly realms = new Map<string, { readonly realm: KeycloakRealm; readonly listing: RealmListing }>();

  constructor(
    private readonly config: KeycloakConfig,
    readonly http: HttpClient,
    monotonic: () => number = () => performance.now() / 1000,
  ) {
    this.token = new KeycloakAccessToken(http, config, monotonic);
  }

  /** Without a slash at the end. */
  get url(): string {
    return this.config.url;
  }

  /** Whether there is a way to ask the admin API at all. */
  get hasAccess(): boolean {
    return this.config.access.kind !== "none";
  }

  /** A realm, with what the plans of all its clients share. */
  realm(name: string): { readonly realm: KeycloakRealm; readonly listing: RealmListing } {
    let known = this.realms.get(name);
    if (!known) {
      const realm = new KeycloakRealm(this, name);
      known = { realm, listing: new RealmListing(realm) };
      this.realms.set(name, known);
    }
    return known;
  }

  /** What OpenID Connect calls the realm: its `iss`. */
  realmUrl(realm: string): string {
    return `${this.url}/realms/${encodeURIComponent(realm)}`;
  }

  tokenEndpoint(realm: string): string {
    return `${this.realmUrl(realm)}/protocol/openid-connect/token`;
  }

  /** Seconds since 1970 on Keycloak's clock. */
  get now(): number {
    return this.token.now;
  }

  /**
   * The answer to a call, whatever its status but 401, 403 and 5xx.
   *
   * @throws IssuerError which says whether the call may have taken effect
   */
  async send(call: KeycloakCall): Promise<HttpResponse> {
    const answer = await this.attempt(call);
    if (answer.status === 401 || answer.status === 403) throw this.refusal(call, answer, "unauthorized");
    if (answer.status >= 500) {
      throw this.refusal(call, answer, "failed", call.method === "GET" ? "not_done" : "unclear");
    }
    return answer;
  }

  /** As {@link send}, but with every status for an answer. */
  async attempt(call: KeycloakCall): Promise<HttpResponse> {
    const token = await this.token.get(call.doing, call.signal);
    const answer = await this.exchange(call, token);
    if (answer.status !== 401) return answer;
    // What a 401 answers was not done.
    this.token.forget(token);
    return this.exchange(call, await this.token.get(call.doing, call.signal));
  }

  /** The error for an answer that the caller did not expect. */
  refusal(
    { doing, secrets = [] }: KeycloakCall,
    answer: HttpResponse,
    reason: IssuerError["reason"],
    effect: Effect = "not_done",
  ): IssuerError {
    const all = [...secrets, this.token.current].filter((each) => each !== undefined);
    const why = errorOf(answer, all);
    return new IssuerError(reason, `Could not ${doing}: Keycloak answered ${why}. ${nextStep(answer.status)}`, effect);
  }

  private exchange({ path, ...call }: KeycloakCall, token: string): Promise<HttpResponse> {
    const url = `${this.url}/admin${path}`;
    return sendJson(this.http, { ...call, url, authorization: `Bearer ${token}`, bucket: "keycloak" });
  }
}
