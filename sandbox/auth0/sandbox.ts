import { createPublicKey, generateKeyPairSync, type KeyObject } from "node:crypto";
import { withHeaders, type Handler } from "../http/message";
import { usedUp } from "../http/rate-limit";
import { Sandbox } from "../http/sandbox";
import { SandboxServer } from "../http/server";
import { AccessTokens, LIFE } from "./access-tokens";
import type { TokenEndpointAuthMethod } from "./authentication";
import { errorWithStatus } from "./errors";
import { managementApi, rateLimitHeaders } from "./management/management-api";
import { Assertions } from "./oauth/assertions";
import { oauthApi } from "./oauth/oauth-api";
import type { Credential } from "./stored-credentials";
import { randomSecret, Tenant, type Client } from "./tenant";

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

/** What rotating secrets and keys needs. */
export const ALL_SCOPES = [
  "read:clients",
  "update:clients",
  "read:client_keys",
  "update:client_keys",
  "read:client_credentials",
  "create:client_credentials",
  "update:client_credentials",
  "delete:client_credentials",
] as const;
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
        return withHeaders(response, rateLimitHeaders(usedUp(rateLimitPerMinute, resetSeconds, now())));
      },
    });
    const tenant = new Tenant("sandbox", now, propagationMs);
    const tokens = new AccessTokens(now);
    const sandbox = new Auth0Sandbox(server, tenant, tokens);
    const { audience } = sandbox;
    const management = managementApi({ tenant, tokens, audience, now, rateLimitPerMinute });
    const onLogin = (ok: boolean): void => void (sandbox.logins[ok ? "ok" : "failed"] += 1);
    const assertions = new Assertions(`${sandbox.url}/`, now);
    const oauth = oauthApi({
      tenant,
      assertions,
      tokens,
      audiences: [audience, API],
      login: { audience: API, onLogin },
    });
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

  /** What is stored at a client, and which of it private_key_jwt takes now. */
  keysOf(clientId: string): readonly (Credential & { readonly attached: boolean })[] {
    const { credentials, authentication } = this.clientOf(clientId);
    return credentials.all.map((each) => ({ ...each, attached: authentication.value.keys.includes(each.id) }));
  }

  /** Somebody stores a key in the console. @throws Auth0Error where none fits */
  storeKey(clientId: string, key: KeyObject = somePublicKey()): Credential {
    const { credentials } = this.tenant.client(clientId);
    return credentials.add({ name: "by hand", key, algorithm: "RS256", expiresAt: null });
  }

  /** Somebody has the client authenticate with these stored keys alone; with none given, by a secret. */
  attachKeys(clientId: string, ids: readonly string[]): void {
    const method = ids.length === 0 ? "client_secret_post" : null;
    this.tenant.client(clientId).authentication.become({ method, keys: ids });
  }

  /** Somebody has the client authenticate with a new key. @param key public, or the private one of the pair */
  usePrivateKeyJwt(clientId: string, key?: KeyObject): Credential {
    const stored = this.storeKey(clientId, key && createPublicKey(key));
    this.attachKeys(clientId, [stored.id]);
    return stored;
  }

  /** Somebody deletes a key in the console, after taking it out of the client. */
  deleteKey(clientId: string, id: string): void {
    const { credentials, authentication } = this.tenant.client(clientId);
    if (authentication.value.keys.includes(id)) {
      this.attachKeys(
        clientId,
        authentication.value.keys.filter((each) => each !== id),
      );
    }
    credentials.remove(id);
  }

  deleteClient(clientId: string): void {
    this.tenant.delete(clientId);
  }
}

/** Starts a tenant without clients on a free port of 127.0.0.1. */
export function startAuth0Sandbox(options?: Auth0SandboxOptions): Promise<Auth0Sandbox> {
  return Auth0Sandbox.start(options);
}

const somePublicKey = (): KeyObject => generateKeyPairSync("rsa", { modulusLength: 2048 }).publicKey;
