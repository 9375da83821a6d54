import { withHeaders, type Handler, type SandboxRequest, type SandboxResponse } from "../http/message";
import { Sandbox } from "../http/sandbox";
import { SandboxServer } from "../http/server";
import { AccessTokens } from "./access-tokens";
import { adminApi } from "./admin/admin-api";
import { createClient } from "./admin/client-routes";
import type { Client } from "./client";
import { adminErrors, errorWithStatus, KeycloakError } from "./errors";
import { tokenEndpoint } from "./oauth/token-endpoint";
import { SECRET_ROTATION } from "./policies/profile";
import { Realm } from "./realm";
import { RotatingSecret, type Periods } from "./secret-rotation";
import { realmOf, seconds, type Service } from "./service";

export interface KeycloakSandboxOptions {
  /** Whether the server runs with the feature `client-secret-rotation`. @default true */
  readonly rotationFeature?: boolean;
  /** The server's clock: milliseconds since the epoch. @default Date.now */
  readonly now?: () => number;
}

export interface NewClient {
  readonly clientId: string;
  /** @default made by the server */
  readonly secret?: string;
  /** @default true */
  readonly serviceAccountsEnabled?: boolean;
}

const TOKEN_PATH = /^\/realms\/([^/]+)\/protocol\/openid-connect\/token$/;

/** A loopback stand-in for a Keycloak: its clients, their secrets and the policies for them. */
export class KeycloakSandbox extends Sandbox {
  /** What clients of realms other than `master` were answered: the consumers' logins. */
  readonly logins = { ok: 0, failed: 0 };

  private constructor(
    server: SandboxServer,
    private readonly service: Service,
  ) {
    super(server);
  }

  static async start(options: KeycloakSandboxOptions = {}): Promise<KeycloakSandbox> {
    const { now = Date.now, rotationFeature = true } = options;
    let handle: Handler = () => errorWithStatus(500).toResponse();
    const server = await SandboxServer.start({
      now,
      handle: (request) => handle(request),
      errorAnswer: (status, resetSeconds) => {
        const answer = errorWithStatus(status).toResponse();
        return resetSeconds === undefined ? answer : withHeaders(answer, { "retry-after": String(resetSeconds) });
      },
    });
    const service: Service = {
      realms: new Map([["master", new Realm("master")]]),
      tokens: new AccessTokens(now),
      now,
      admin: { username: "admin", password: "p+w & 100% = sandbox" },
      rotationFeature,
      url: server.url,
      onLogin: (ok) => void (sandbox.logins[ok ? "ok" : "failed"] += 1),
    };
    const sandbox = new KeycloakSandbox(server, service);
    handle = async (request) => {
      try {
        return await respond(request, service);
      } catch (error) {
        if (error instanceof KeycloakError) return error.toResponse();
        throw error;
      }
    };
    return sandbox;
  }

  /** Who may do everything, in the realm `master`. */
  get admin(): { readonly username: string; readonly password: string } {
    return this.service.admin;
  }

  createRealm(name: string): void {
    this.service.realms.set(name, new Realm(name));
  }

  /** A confidential client. */
  createClient(realm: string, client: NewClient): { uuid: string; clientId: string; secret: string } {
    const body = { serviceAccountsEnabled: true, ...client };
    const { uuid, clientId, secret = "" } = createClient(this.service, realmOf(this.service, realm), body);
    return { uuid, clientId, secret };
  }

  /** A client whose service account has these roles of `realm-management`. */
  createAdminClient(realm: string, clientId: string, roles: readonly string[]): { clientId: string; secret: string } {
    const { uuid, secret } = this.createClient(realm, { clientId });
    const inside = realmOf(this.service, realm);
    const granted = inside.grantedTo(inside.client(uuid).serviceAccountUser);
    for (const role of roles) granted.add(role);
    return { clientId, secret };
  }

  /** Puts the policy `secret-rotation` in force for all confidential clients of a realm, in place of its present policies. @param periods seconds */
  enforceRotation(realm: string, { expiration, rotated }: Periods): void {
    const { policies } = realmOf(this.service, realm);
    const configuration = {
      "expiration-period": expiration,
      "rotated-expiration-period": rotated,
      "remaining-rotation-period": 1,
    };
    const name = "rotate-secrets";
    const conditions = [{ condition: "client-access-type", configuration: { type: ["confidential"] } }];
    policies.putProfiles([{ name, executors: [{ executor: SECRET_ROTATION, configuration }] }], true);
    policies.putPolicies([{ name, enabled: true, conditions, profiles: [name] }]);
  }

  /** A client's values, the primary one first. One that was rotated out stays readable when it is not accepted any more. */
  secretsOf(realm: string, clientId: string): readonly { value: string; rotated: boolean; accepted: boolean }[] {
    const client = this.client(realm, clientId);
    const { rotated } = new RotatingSecret(client, seconds(this.service));
    return [client.secret, rotated].flatMap((value, i) =>
      value === undefined ? [] : [{ value, rotated: i === 1, accepted: this.accepts(realm, clientId, value) }],
    );
  }

  /** Whether a client's secret is accepted now. */
  accepts(realm: string, clientId: string, value: string): boolean {
    const secret = new RotatingSecret(this.client(realm, clientId), seconds(this.service));
    return secret.accepts(value, this.service.rotationFeature);
  }

  private client(realm: string, clientId: string): Client {
    const client = realmOf(this.service, realm).byClientId(clientId);
    if (!client) throw adminErrors.noClient();
    return client;
  }

  /** The server is started again with the feature, or without. */
  restart({ rotationFeature }: { readonly rotationFeature: boolean }): void {
    this.service.rotationFeature = rotationFeature;
  }
}

async function respond(request: SandboxRequest, service: Service): Promise<SandboxResponse> {
  if (request.path.startsWith("/admin/")) return adminApi(request, service);
  const realm = TOKEN_PATH.exec(request.path)?.[1];
  if (realm === undefined) throw adminErrors.noPath();
  if (request.method !== "POST") throw adminErrors.noMethod();
  const name = decodeURIComponent(realm);
  try {
    const answer = tokenEndpoint(request, name, service);
    if (name !== "master") service.onLogin(true);
    return answer;
  } catch (error) {
    // A 400 finds fault with what is asked for, not with who asks.
    if (error instanceof KeycloakError && error.status !== 400 && name !== "master") service.onLogin(false);
    throw error;
  }
}

/** Starts a server with nothing but the realm `master` on a free port of 127.0.0.1. */
export function startKeycloakSandbox(options?: KeycloakSandboxOptions): Promise<KeycloakSandbox> {
  return KeycloakSandbox.start(options);
}
