import { withHeaders, type Handler } from "../http/message";
import { Sandbox } from "../http/sandbox";
import { SandboxServer } from "../http/server";
import { AccessTokens, LIFE } from "./access-tokens";
import { errorWithStatus } from "./errors";
import { managementApi, rateLimitHeaders } from "./management/management-api";
import { oauthApi } from "./oauth/oauth-api";
import { randomSecret, Tenant, type Client, type TokenEndpointAuthMethod } from "./tenant";

export interface Auth0SandboxOptions {
  /** Calls of the Management API a minute; 0: no limit. @default 120, as of a free tenant */
  readonly rateLimitPerMinute?: number;
  /** How long after a change either secret may be accepted, in milliseconds. @default 0 */
  readonly propagationMs?: number;
  /** The tenant's clock: milliseconds since the epoch. @default Date.now */
  readonly now?: () => number;
}

export interface NewClient {
  readonly name?: string;
  /** @default "client_secret_post", as of an application that Auth0's console makes */
  readonly method?: TokenEndpointAuthMethod;
  /** @default made by the tenant */
  readonly secret?: string;
}

/** What rotating needs. */
export const ALL_SCOPES = ["read:clients", "update:clients", "read:client_keys", "update:client_keys"] as const;
export type Scope = (typeof ALL_SCOPES)[number];

/** The consumers' API. */
export const API = "https://api.example.com/";

/** A loopback stand-in for an Auth0 tenant. */
export class Auth0Sandbox extends Sandbox {
  /** Token requests for the consumers' API. */
  readonly logins = { ok: 0, failed: 0 };

  private constructor(
    server: SandboxServer,
    private readonly tenant: Tenant,
    private readonly tokens: AccessTokens,
  ) {
    super(server);
  }

  static async start(options: Auth0SandboxOptions = {}): Promise<Auth0Sandbox> {
    const { now = Date.now, rateLimitPerMinute = 120, propagationMs = 0 } = options;
    let route: Handler = () => errorWithStatus(500).toResponse();
    const server = await SandboxServer.start({
      now,
      handle: (request) => route(request),
      errorAnswer: (status, resetSeconds) => {
        const response = errorWithStatus(status).toResponse();
        if (status !== 429) return response;
        const resetEpochSeconds = Math.ceil(now() / 1000) + (resetSeconds ?? 60);
        return withHeaders(response, rateLimitHeaders({ limit: rateLimitPerMinute, remaining: 0, resetEpochSeconds }));
      },
    });
    const tenant = new Tenant("sandbox", now, propagationMs);
    const tokens = new AccessTokens(now);
    const sandbox = new Auth0Sandbox(server, tenant, tokens);
    const { audience } = sandbox;
    const management = managementApi({ tenant, tokens, audience, now, rateLimitPerMinute });
    const onLogin = (ok: boolean): void => void (sandbox.logins[ok ? "ok" : "failed"] += 1);
    const oauth = oauthApi({ tenant, tokens, audiences: [audience, API], login: { audience: API, onLogin } });
    route = (request) => (request.path.startsWith("/api/") ? management(request) : oauth(request));
    return sandbox;
  }

  /** What is configured: `acme.eu.auth0.com` of a real tenant. */
  get domain(): string {
    return new URL(this.url).host;
  }

  /** Of the Management API. */
  get audience(): string {
    return `https://${this.domain}/api/v2/`;
  }

  /** A token for the Management API. @param life seconds */
  apiToken(scopes: readonly Scope[] = ALL_SCOPES, life = LIFE): string {
    return this.tokens.issue(this.audience, scopes, life).value;
  }

  createClient({ name = "client", method = "client_secret_post", secret }: NewClient = {}): {
    clientId: string;
    secret: string;
  } {
    const client = this.tenant.add({ name, method, secret, grants: new Map([[API, []]]) });
    return { clientId: client.clientId, secret: client.secret.value };
  }

  /** An application that may ask for tokens of the Management API with these scopes. */
  createManagementClient(scopes: readonly Scope[] = ALL_SCOPES): { clientId: string; secret: string } {
    const grants = new Map([[this.audience, scopes]]);
    const client = this.tenant.add({ name: "rotation", method: "client_secret_post", grants });
    return { clientId: client.clientId, secret: client.secret.value };
  }

  /** What is true now. @throws Auth0Error 404 */
  clientOf(clientId: string): Readonly<Client> {
    return this.tenant.client(clientId);
  }

  secretOf(clientId: string): string {
    return this.clientOf(clientId).secret.value;
  }

  /** Somebody rotates the secret in the console. */
  rotateByHand(clientId: string): string {
    const { secret } = this.tenant.client(clientId);
    secret.become(randomSecret());
    return secret.value;
  }

  /** Somebody has the client authenticate with a key. */
  usePrivateKeyJwt(clientId: string, keyId: string): void {
    Object.assign(this.tenant.client(clientId), { method: null, keys: [keyId] });
  }

  deleteClient(clientId: string): void {
    this.tenant.delete(clientId);
  }
}

/** Starts a tenant without clients on a free port of 127.0.0.1. */
export function startAuth0Sandbox(options?: Auth0SandboxOptions): Promise<Auth0Sandbox> {
  return Auth0Sandbox.start(options);
}
