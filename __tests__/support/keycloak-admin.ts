/** Milliseconds: the token of `admin-cli` lives for a minute. */
const TOKEN_LIFE = 30_000;

export interface AdminAnswer {
  readonly status: number;
  /** Parsed; null where there is none. */
  readonly body: unknown;
}

/** An administrator of a Keycloak, a real one or its stand-in, who sets up what tests need; it shares no code with the provider. */
export class KeycloakAdmin {
  private token: { readonly text: string; readonly at: number } | null = null;

  constructor(
    readonly url: string,
    readonly login: { readonly username: string; readonly password: string },
  ) {}

  /** `path` is what follows `/admin`. Any status is an answer. */
  async send(method: string, path: string, body?: unknown): Promise<AdminAnswer> {
    const answer = await fetch(`${this.url}/admin${path}`, {
      method,
      headers: { authorization: `Bearer ${await this.accessToken()}`, "content-type": "application/json" },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await answer.text();
    return { status: answer.status, body: text.startsWith("{") || text.startsWith("[") ? JSON.parse(text) : null };
  }

  /** @throws for any status but 2xx */
  async do<T = unknown>(method: string, path: string, body?: unknown): Promise<T> {
    const answer = await this.send(method, path, body);
    if (answer.status < 200 || answer.status > 299) {
      throw new Error(`${method} /admin${path}: ${answer.status} ${JSON.stringify(answer.body)}`);
    }
    return answer.body as T;
  }

  private async accessToken(): Promise<string> {
    if (this.token === null || Date.now() - this.token.at > TOKEN_LIFE) {
      const form = new URLSearchParams({ grant_type: "password", client_id: "admin-cli", ...this.login });
      const path = "/realms/master/protocol/openid-connect/token";
      const answer = await fetch(`${this.url}${path}`, { method: "POST", body: form });
      const { access_token: text } = (await answer.json()) as { access_token?: string };
      if (!text) throw new Error(`the administrator of ${this.url} could not log in: ${answer.status}`);
      this.token = { text, at: Date.now() };
    }
    return this.token.text;
  }
}
