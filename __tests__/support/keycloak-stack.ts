import { CredentialStack, type CredentialState, type Declared, type SlotState } from "./credential-stack";
import type { KeycloakAdmin } from "./keycloak-admin";
import { KeycloakRealm } from "./keycloak-realm";

export const KEYCLOAK_RESOURCE = "clientcreds_keycloak_secret.billing";
/** Of the client `billing`, at first. */
export const FIRST_SECRET = "first-secret-of-billing-0123456789-abcdefghijkl";

const TERRAFORM = { clientId: "terraform", secret: "secret-of-terraform" };
let realms = 0;

type KeycloakSlot = SlotState & { readonly expires_at: string | null };

interface KeycloakState extends CredentialState {
  readonly slots: Record<"current" | "next" | "previous", KeycloakSlot | null>;
}

/** A realm of its own with the client `billing`, whose secret is managed with the roles that it takes. */
export class KeycloakStack extends CredentialStack {
  protected readonly declared: Declared;
  private login: string;

  private constructor(
    readonly realm: KeycloakRealm,
    readonly uuid: string,
  ) {
    super({ KEYCLOAK_CLIENT_SECRET: TERRAFORM.secret });
    this.login = `realm = "${realm.name}", client_id = "${TERRAFORM.clientId}", client_secret = "${TERRAFORM.secret}"`;
    this.declared = {
      type: "clientcreds_keycloak_secret",
      name: "billing",
      target: `realm = "${realm.name}"\n  client_id = "billing"`,
      slots: `keycloak/${realm.name}/billing`,
    };
  }

  static async start(admin: KeycloakAdmin): Promise<KeycloakStack> {
    const realm = await KeycloakRealm.create(admin, `acme-${process.pid}-${realms++}`);
    const uuid = await realm.createClient("billing", { secret: FIRST_SECRET });
    await realm.createClient(TERRAFORM.clientId, { secret: TERRAFORM.secret });
    await realm.giveRoles(TERRAFORM.clientId, "manage-clients", "view-realm");
    return new KeycloakStack(realm, uuid).init();
  }

  protected get issuer(): string {
    return `keycloak = { url = "${this.realm.admin.url}", ${this.login} }`;
  }

  /** The server is the test's, and the realm ends with it. */
  protected stopIssuer(): void {}

  override provider(attributes = `step_deadline = "1s"`): void {
    super.provider(attributes);
  }

  /** From then on the provider logs in as the server's administrator, whom no policy of the realm concerns. */
  logInAsAdministrator(): void {
    const { username, password } = this.realm.admin.login;
    this.login = `username = "${username}", password = "${password}"`;
    this.provider("");
  }

  override get state(): KeycloakState {
    return super.state as KeycloakState;
  }

  /** Whether the token endpoint accepts a value of the client. */
  accepts(value: string): Promise<boolean> {
    return this.realm.accepts("billing", value);
  }

  async secret(): Promise<string> {
    return (await this.realm.clientOf("billing")).secret!;
  }
}
