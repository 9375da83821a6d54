import type { KeycloakAdmin } from "./keycloak-admin";

/** Seconds. */
export interface RotationPeriods {
  readonly expiration: number;
  readonly rotated: number;
  readonly remaining?: number;
}

/** What of a client tests look at. */
export interface ClientRepresentation {
  readonly id: string;
  readonly clientId: string;
  readonly secret?: string;
  readonly attributes: Readonly<Record<string, string>>;
}

const POLICY = "rotate-secrets";

/** One realm of a Keycloak, for tests. */
export class KeycloakRealm {
  private constructor(
    readonly admin: KeycloakAdmin,
    readonly name: string,
  ) {}

  static async create(admin: KeycloakAdmin, name: string): Promise<KeycloakRealm> {
    await admin.do("POST", "/realms", { realm: name, enabled: true });
    return new KeycloakRealm(admin, name);
  }

  /** `path` is what follows `/admin/realms/{realm}`. @throws for any status but 2xx */
  do<T = unknown>(method: string, path: string, body?: unknown): Promise<T> {
    return this.admin.do<T>(method, `/realms/${encodeURIComponent(this.name)}${path}`, body);
  }

  /** A confidential client with a service account. @returns its uuid */
  async createClient(clientId: string, more: Readonly<Record<string, unknown>> = {}): Promise<string> {
    const client = { clientId, publicClient: false, serviceAccountsEnabled: true, ...more };
    await this.do("POST", "/clients", client);
    return (await this.clientOf(clientId)).id;
  }

  async clientOf(clientId: string): Promise<ClientRepresentation> {
    const [client] = await this.do<ClientRepresentation[]>("GET", `/clients?clientId=${encodeURIComponent(clientId)}`);
    if (!client) throw new Error(`realm ${this.name} has no client ${clientId}`);
    return client;
  }

  /** Puts the policy `secret-rotation` in force for all confidential clients, or changes its periods. It is the only one of the realm. */
  async enforceRotation({ expiration, rotated, remaining = 1 }: RotationPeriods): Promise<void> {
    const configuration = {
      "expiration-period": expiration,
      "rotated-expiration-period": rotated,
      "remaining-rotation-period": remaining,
    };
    const executors = [{ executor: "secret-rotation", configuration }];
    await this.do("PUT", "/client-policies/profiles", { profiles: [{ name: POLICY, executors }] });
    const conditions = [{ condition: "client-access-type", configuration: { type: ["confidential"] } }];
    await this.do("PUT", "/client-policies/policies", {
      policies: [{ name: POLICY, enabled: true, conditions, profiles: [POLICY] }],
    });
  }

  async removePolicies(): Promise<void> {
    await this.do("PUT", "/client-policies/policies", { policies: [] });
    await this.do("PUT", "/client-policies/profiles", { profiles: [] });
  }

  get tokenEndpoint(): string {
    return `${this.admin.url}/realms/${encodeURIComponent(this.name)}/protocol/openid-connect/token`;
  }

  /** Whether the token endpoint accepts the secret of a client with a service account. */
  async accepts(clientId: string, secret: string): Promise<boolean> {
    const form = { grant_type: "client_credentials", client_id: clientId, client_secret: secret };
    const answer = await fetch(this.tokenEndpoint, { method: "POST", body: new URLSearchParams(form) });
    if (answer.status !== 200 && answer.status !== 401) throw new Error(`the token endpoint answered ${answer.status}`);
    return answer.status === 200;
  }
}
