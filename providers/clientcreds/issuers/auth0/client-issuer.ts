import type { Auth0Client } from "./client";
import { knowsClient } from "./read-client";

/** One Auth0 application as the issuer of its secret or of its keys. */
export abstract class Auth0ClientIssuer {
  constructor(
    protected readonly client: Auth0Client,
    protected readonly id: string,
  ) {}

  get url(): string {
    return this.client.tenantUrl;
  }

  clientId(): Promise<string> {
    return Promise.resolve(this.id);
  }

  knowsClient(clientId: string, signal: AbortSignal): Promise<boolean> {
    return knowsClient(this.client, clientId, signal);
  }

  /** For a person. */
  protected get missing(): string {
    return `Client ${this.id} does not exist at ${this.url}`;
  }
}
