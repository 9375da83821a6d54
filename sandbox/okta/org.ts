import type { PublicJwk } from "../oauth/jws";
import { ClientKeys } from "./client-keys";
import { ClientSecrets } from "./client-secrets";
import type { Consistency } from "./credential-list";
import { oktaErrors } from "./errors";
import { randomId } from "./ids";
import type { TokenEndpointAuthMethod } from "./secret-rules";

/** An OAuth client app. */
export interface App {
  readonly id: string;
  readonly label: string;
  readonly clientId: string;
  /** An administrator may change it. */
  method: TokenEndpointAuthMethod;
  /** Milliseconds since the epoch. */
  readonly created: number;
  readonly secrets: ClientSecrets;
  readonly keys: ClientKeys;
  /** Of a service app: the Okta scopes granted to it. */
  readonly scopes?: readonly string[];
}

/** The apps of the org, and what can be found by their ids. */
export class Org {
  readonly #apps = new Map<string, App>();

  constructor(
    private readonly now: () => number,
    private readonly consistency: Consistency,
  ) {}

  get apps(): readonly App[] {
    return [...this.#apps.values()];
  }

  /**
   * An app that authenticates with keys has no secret; any other comes with one, of this value or one that the org makes.
   *
   * @throws 400 for the value
   */
  addApp(
    properties: Pick<App, "method"> &
      Partial<Pick<App, "label" | "clientId" | "scopes">> & { secret?: string; jwk?: PublicJwk },
  ): App {
    const { method, scopes, secret, jwk } = properties;
    const id = randomId("0oa");
    const methodNow = (): TokenEndpointAuthMethod => app.method;
    const app: App = {
      id,
      label: properties.label ?? `app ${this.#apps.size + 1}`,
      clientId: properties.clientId ?? id,
      method,
      created: this.now(),
      secrets: new ClientSecrets(methodNow, this.now, this.consistency),
      keys: new ClientKeys(methodNow, this.now, this.consistency),
      scopes,
    };
    if (method !== "private_key_jwt") app.secrets.seed(secret);
    if (jwk) app.keys.seed(jwk);
    if (this.byClientId(app.clientId)) throw new Error(`the sandbox already has a client ${app.clientId}`);
    this.#apps.set(id, app);
    return app;
  }

  /** @throws 404 */
  app(id: string): App {
    const app = this.#apps.get(id);
    if (!app) throw oktaErrors.notFound(id, "AppInstance");
    return app;
  }

  byClientId(clientId: string): App | undefined {
    return this.apps.find((app) => app.clientId === clientId);
  }

  /** The secrets among which this one is now. @throws 404 */
  secretsWith(id: string): ClientSecrets {
    const secrets = this.apps.map((app) => app.secrets).find(({ all }) => all.some((secret) => secret.id === id));
    if (!secrets) throw oktaErrors.notFound(id, "OAuth2ClientSecretMediated");
    return secrets;
  }

  /** The keys among which this one is now. @throws 404 */
  keysWith(id: string): ClientKeys {
    const keys = this.apps.map((app) => app.keys).find(({ all }) => all.some((key) => key.id === id));
    if (!keys) throw oktaErrors.notFound(id, "JsonWebKey");
    return keys;
  }

  /** @throws 404 */
  deleteApp(id: string): void {
    this.app(id);
    this.#apps.delete(id);
  }
}
