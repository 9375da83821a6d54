import { existsSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { encryptedFileReader } from "../../providers/clientcreds/stores/encrypted-file";
import type { KeycloakAdmin } from "./keycloak-admin";
import { KeycloakRealm } from "./keycloak-realm";
import { EXECUTABLE, FILE_KEY, FILE_STORE, type CredentialState, type SlotState } from "./okta-stack";
import { Terraform, type Result } from "./terraform";

export const KEYCLOAK_RESOURCE = "clientcreds_keycloak_secret.billing";
/** Of the client `billing`, at first. */
export const FIRST_SECRET = "first-secret-of-billing-0123456789-abcdefghijkl";

const TERRAFORM = { clientId: "terraform", secret: "secret-of-terraform" };
let realms = 0;

type KeycloakSlot = SlotState & { readonly expires_at: string | null };

/** A realm of its own with the client `billing`, and real Terraform with the compiled provider that manages its secret, with the roles that it takes. */
export class KeycloakStack {
  private constructor(
    readonly realm: KeycloakRealm,
    readonly uuid: string,
    readonly terraform: Terraform,
  ) {}

  static async start(admin: KeycloakAdmin): Promise<KeycloakStack> {
    if (!existsSync(EXECUTABLE)) throw new Error(`${EXECUTABLE} is not built: run \`npm run build\` first`);
    const realm = await KeycloakRealm.create(admin, `acme-${process.pid}-${realms++}`);
    const uuid = await realm.createClient("billing", { secret: FIRST_SECRET });
    await realm.createClient(TERRAFORM.clientId, { secret: TERRAFORM.secret });
    await realm.giveRoles(TERRAFORM.clientId, "manage-clients", "view-realm");
    const terraform = new Terraform({
      providers: { "clientcreds/clientcreds": { executable: EXECUTABLE, version: "0.1.0" } },
      env: { KEYCLOAK_CLIENT_SECRET: TERRAFORM.secret, CLIENTCREDS_FILE_KEY: FILE_KEY },
    });
    const stack = new KeycloakStack(realm, uuid, terraform);
    stack.provider();
    const init = await terraform.init();
    if (init.code !== 0) throw new Error(init.stdout + init.stderr);
    return stack;
  }

  stop(): void {
    this.terraform.dispose();
  }

  /** Where the slots are. */
  get slots(): { readonly path: string; readonly name: string } {
    return { path: join(this.terraform.folder, "slots"), name: `keycloak/${this.realm.name}/billing` };
  }

  provider(attributes = `step_deadline = "1s"`): void {
    const { clientId, secret } = TERRAFORM;
    this.configure(`realm = "${this.realm.name}", client_id = "${clientId}", client_secret = "${secret}"`, attributes);
  }

  /** From then on the provider logs in as the server's administrator, whom no policy of the realm concerns. */
  logInAsAdministrator(): void {
    const { username, password } = this.realm.admin.login;
    this.configure(`username = "${username}", password = "${password}"`, "");
  }

  private configure(login: string, attributes: string): void {
    this.terraform.write(
      "provider.tf",
      `provider "clientcreds" {
        keycloak   = { url = "${this.realm.admin.url}", ${login} }
        slot_store = ${FILE_STORE}
        ${attributes}
      }`,
    );
  }

  /** Declares the credential; `rotation` are the attributes of its policy. */
  declare(rotation: string | null, attributes = ""): void {
    const policy = rotation === null ? "" : `rotation = {\n    ${rotation.replaceAll(", ", "\n    ")}\n  }`;
    this.terraform.write(
      "main.tf",
      `resource "clientcreds_keycloak_secret" "billing" {\n  realm = "${this.realm.name}"\n  client_id = "billing"\n  ${policy}\n  ${attributes}\n}\n`,
    );
  }

  get state(): CredentialState & { readonly slots: Record<"current" | "next" | "previous", KeycloakSlot | null> } {
    const found = this.terraform.attributes("clientcreds_keycloak_secret", "billing");
    if (!found) throw new Error("the state holds no credential");
    return found as unknown as KeycloakStack["state"];
  }

  /** Exit code 0: no changes; 2: changes; 1: error. */
  plan(...args: string[]): Promise<Result> {
    return this.terraform.plan("-detailed-exitcode", ...args);
  }

  /** An apply that must succeed. */
  async apply(...args: string[]): Promise<Result> {
    const result = await this.terraform.apply(...args);
    if (result.code !== 0) throw new Error(`apply failed:\n${result.stdout}\n${result.stderr}`);
    return result;
  }

  /** Waits until the next action is due: the host's clock is the store's. */
  async untilDue(): Promise<void> {
    const at = this.state.next_action_at;
    if (at !== null) await wait(Math.max(0, Date.parse(at) - Date.now()) + 50);
  }

  /** What a consumer reads. */
  async value(slot: "CURRENT" | "NEXT" | "PREVIOUS"): Promise<string> {
    const { path, name } = this.slots;
    const read = await encryptedFileReader({ path, env: { CLIENTCREDS_FILE_KEY: FILE_KEY } }).readSlots(name);
    return (read as Record<string, { value: { unsafeUnwrap(): string } }>)[slot]!.value.unsafeUnwrap();
  }

  /** Whether the token endpoint accepts a value of the client. */
  accepts(value: string): Promise<boolean> {
    return this.realm.accepts("billing", value);
  }

  async secret(): Promise<string> {
    return (await this.realm.clientOf("billing")).secret!;
  }
}
