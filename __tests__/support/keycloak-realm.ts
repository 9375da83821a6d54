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

  /** Puts the policy `secret-rotation` in force for all confidential clients, once for each of the periods, in place of the realm's present policies. */
  async enforceRotation(...periods: readonly RotationPeriods[]): Promise<void> {
    const names = periods.map((_, index) => `${POLICY}-${index}`);
    const profiles = periods.map(({ expiration, rotated, remaining = 1 }, index) => {
      const configuration = {
        "expiration-period": expiration,
        "rotated-expiration-period": rotated,
        "remaining-rotation-period": remaining,
      };
      return { name: names[index], executors: [{ executor: "secret-rotation", configuration }] };
    });
    const conditions = [{ condition: "client-access-type", configuration: { type: ["confidential"] } }];
    const policies = names.map((name) => ({ name, enabled: true, conditions, profiles: [name] }));
    await this.removePolicies();
    await this.do("PUT", "/client-policies/profiles", { profiles });
    await this.do("PUT", "/client-policies/policies", { policies });
  }

  async removePolicies(): Promise<void> {
    await this.do("PUT", "/client-policies/policies", { policies: [] });
    await this.do("PUT", "/client-policies/profiles", { profiles: [] });
  }

  /** Gives the service account of a client these roles of `realm-management`, and no others. */
  async giveRoles(clientId: string, ...names: string[]): Promise<void> {
    const { id } = await this.clientOf("realm-management");
    const all = await this.do<{ name: string }[]>("GET", `/clients/${id}/roles`);
    const client = await this.clientOf(clientId);
    const user = await this.do<{ id: string }>("GET", `/clients/${client.id}/service-account-user`);
    const path = `/users/${user.id}/role-mappings/clients/${id}`;
    await this.do("DELETE", path, await this.do("GET", path));
    const wanted = all.filter(({ name }) => names.includes(name));
    await this.do("POST", path, wanted);
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
