import { Client, NEW_CLIENT, type ClientFields } from "./client";
import { adminErrors } from "./errors";
import { ClientPolicies } from "./policies/client-policies";

const ADMIN_ROLES = ["realm-admin", "view-realm", "manage-realm", "view-clients", "manage-clients", "query-clients"];
/** What any realm has from its beginning. */
const BUILT_IN: readonly (Partial<ClientFields> & { readonly clientId: string })[] = [
  { clientId: "account", publicClient: true },
  { clientId: "account-console", publicClient: true },
  { clientId: "admin-cli", publicClient: true, standardFlowEnabled: false, directAccessGrantsEnabled: true },
  { clientId: "broker", bearerOnly: true },
  { clientId: "security-admin-console", publicClient: true },
];

/** A realm: its clients, and the policies for them. */
export class Realm {
  readonly policies = new ClientPolicies();
  private readonly byUuid = new Map<string, Client>();
  /** Names of roles of `realm-management`, by the user of a service account. */
  private readonly granted = new Map<string, Set<string>>();

  /** Its roles are those of the service accounts that administer the realm. */
  readonly adminClient: Client;

  constructor(readonly name: string) {
    for (const fields of BUILT_IN) this.add(new Client({ ...NEW_CLIENT, ...fields }));
    const clientId = name === "master" ? "master-realm" : "realm-management";
    this.adminClient = new Client({ ...NEW_CLIENT, clientId, bearerOnly: true });
    this.add(this.adminClient);
    for (const role of ADMIN_ROLES) this.adminClient.addRole(role);
  }

  /** By clientId, as lists are. */
  get clients(): readonly Client[] {
    return [...this.byUuid.values()].sort((a, b) => (a.clientId < b.clientId ? -1 : 1));
  }

  /** @throws KeycloakError 409 */
  add(client: Client): void {
    if (this.byClientId(client.clientId)) throw adminErrors.clientExists(client.clientId);
    this.byUuid.set(client.uuid, client);
  }

  /** @throws KeycloakError 404 */
  client(uuid: string): Client {
    const client = this.byUuid.get(uuid);
    if (!client) throw adminErrors.noClient();
    return client;
  }

  byClientId(clientId: string): Client | undefined {
    return this.clients.find((client) => client.clientId === clientId);
  }

  /** @throws KeycloakError 404 */
  remove(uuid: string): void {
    this.client(uuid);
    this.byUuid.delete(uuid);
  }

  /** Names of the roles that a service account's user was given, which may be changed. @throws KeycloakError 404 for any other user */
  grantedTo(user: string): Set<string> {
    if (!this.clients.some(({ serviceAccountUser }) => serviceAccountUser === user)) throw adminErrors.noUser();
    const roles = this.granted.get(user) ?? new Set<string>();
    this.granted.set(user, roles);
    return roles;
  }

  rolesOf(client: Client): ReadonlySet<string> {
    const roles = this.granted.get(client.serviceAccountUser) ?? new Set<string>();
    return roles.has("realm-admin") ? new Set(ADMIN_ROLES) : roles;
  }
}
