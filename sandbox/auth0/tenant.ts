import { randomBytes } from "node:crypto";
import { ClientSecret } from "./client-secret";
import { auth0Errors } from "./errors";
import { randomId } from "./ids";

/** How a client with a secret, or a public one, authenticates. */
export const TOKEN_ENDPOINT_AUTH_METHODS = ["none", "client_secret_post", "client_secret_basic"] as const;
export type TokenEndpointAuthMethod = (typeof TOKEN_ENDPOINT_AUTH_METHODS)[number];

/** One application of the tenant. */
export interface Client {
  readonly clientId: string;
  name: string;
  readonly secret: ClientSecret;
  /** null: it authenticates with private_key_jwt, so that its secret is neither shown nor accepted. */
  method: TokenEndpointAuthMethod | null;
  /** Credentials that private_key_jwt takes, by id. */
  keys: readonly string[];
  /** Scopes that were granted to it, by the API's audience. */
  readonly grants: ReadonlyMap<string, readonly string[]>;
}

export interface NewTenantClient {
  readonly name: string;
  readonly secret?: string;
  readonly method: TokenEndpointAuthMethod;
  readonly grants: ReadonlyMap<string, readonly string[]>;
}

/** The applications of one tenant. */
export class Tenant {
  private readonly clients = new Map<string, Client>();

  constructor(
    readonly name: string,
    private readonly now: () => number,
    private readonly propagationMs: number,
  ) {}

  /** In the order they were made. */
  get all(): readonly Client[] {
    return [...this.clients.values()];
  }

  add({ name, method, grants, secret = randomSecret() }: NewTenantClient): Client {
    const clientId = randomId(32);
    const client: Client = {
      clientId,
      name,
      method,
      grants,
      keys: [],
      secret: new ClientSecret(secret, this.propagationMs, this.now),
    };
    this.clients.set(clientId, client);
    return client;
  }

  find(clientId: string): Client | undefined {
    return this.clients.get(clientId);
  }

  /** @throws 404 */
  client(clientId: string): Client {
    const client = this.find(clientId);
    if (!client) throw auth0Errors.noClient();
    return client;
  }

  /** @throws 404 */
  delete(clientId: string): void {
    this.client(clientId);
    this.clients.delete(clientId);
  }
}

/** A secret as Auth0 makes it: 64 characters of base64url. */
export function randomSecret(): string {
  return randomBytes(48).toString("base64url");
}
