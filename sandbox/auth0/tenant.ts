import { randomBytes } from "node:crypto";
import type { Authentication, TokenEndpointAuthMethod } from "./authentication";
import { ClientSecret } from "./client-secret";
import { auth0Errors } from "./errors";
import { randomId } from "./ids";
import { Propagated } from "./propagated";
import { StoredCredentials } from "./stored-credentials";

/** One application of the tenant. */
export interface Client {
  readonly clientId: string;
  name: string;
  readonly secret: ClientSecret;
  readonly authentication: Propagated<Authentication>;
  readonly credentials: StoredCredentials;
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
      grants,
      authentication: new Propagated<Authentication>({ method, keys: [] }, this.propagationMs, this.now),
      credentials: new StoredCredentials(this.now),
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
