import type { JsonWebKey } from "node:crypto";
import { ClientSecrets, type Consistency, type SecretRecord } from "./client-secrets";
import { oktaErrors } from "./errors";
import { randomId } from "./ids";
import type { TokenEndpointAuthMethod } from "./secret-rules";

export type PublicJwk = JsonWebKey & { readonly kid?: string; readonly alg?: string };

/** An OAuth client app. */
export interface App {
  readonly id: string;
  readonly label: string;
  readonly clientId: string;
  readonly method: TokenEndpointAuthMethod;
  /** Milliseconds since the epoch. */
  readonly created: number;
  readonly secrets: ClientSecrets;
  /** Of a service app: what its assertions are signed with, and the Okta scopes granted to it. */
  readonly service?: { readonly jwk: PublicJwk; readonly scopes: readonly string[] };
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

  /** A service app has no secret; any other comes with one, of this value or one that the org makes. @throws 400 for the value */
  addApp(
    properties: Pick<App, "method"> & Partial<Pick<App, "label" | "clientId" | "service">> & { secret?: string },
  ): App {
    const { method, service } = properties;
    const id = randomId("0oa");
    const app: App = {
      id,
      label: properties.label ?? `app ${this.#apps.size + 1}`,
      clientId: properties.clientId ?? id,
      method,
      created: this.now(),
      secrets: new ClientSecrets(method, this.now, this.consistency),
      service,
    };
    if (!service) app.secrets.seed(properties.secret);
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

  /** The app that holds this secret now. @throws 404 */
  ownerOf(secretId: string): App {
    const holds = (secret: SecretRecord): boolean => secret.id === secretId;
    const owner = this.apps.find((app) => app.secrets.all.some(holds));
    if (!owner) throw oktaErrors.notFound(secretId, "OAuth2ClientSecretMediated");
    return owner;
  }

  /** @throws 404 */
  deleteApp(id: string): void {
    this.app(id);
    this.#apps.delete(id);
  }
}
