import { existsSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { encryptedFileReader } from "../../providers/clientcreds/stores/encrypted-file";
import {
  startAuth0Sandbox,
  type Auth0Sandbox,
  type Auth0SandboxOptions,
  type Scope,
} from "../../sandbox/auth0/sandbox";
import { EXECUTABLE, FILE_KEY, FILE_STORE, type CredentialState } from "./okta-stack";
import { Terraform, type Result } from "./terraform";

export const AUTH0_RESOURCE = "clientcreds_auth0_secret.billing";

export interface Auth0StackOptions extends Auth0SandboxOptions {
  /** What of the client is managed. @default "secret" */
  readonly credential?: "secret" | "key";
  /** Of the application that rotates. @default all that rotating needs */
  readonly scopes?: readonly Scope[];
}

/** An Auth0 sandbox with one client, and real Terraform with the compiled provider that manages its secret, or its key, as `billing`. */
export class Auth0Stack {
  private static readonly running = new Set<Auth0Stack>();

  /** Stops what tests left running. */
  static async stopAll(): Promise<void> {
    await Promise.allSettled([...Auth0Stack.running].map((stack) => stack.stop()));
  }

  private constructor(
    readonly auth0: Auth0Sandbox,
    readonly clientId: string,
    /** That the client began with. */
    readonly firstSecret: string,
    readonly terraform: Terraform,
    private readonly credential: "secret" | "key",
  ) {}

  static async start({ scopes, credential = "secret", ...options }: Auth0StackOptions = {}): Promise<Auth0Stack> {
    if (!existsSync(EXECUTABLE)) throw new Error(`${EXECUTABLE} is not built: run \`npm run build\` first`);
    const auth0 = await startAuth0Sandbox({ rateLimitPerMinute: 0, ...options });
    const { clientId, secret } = auth0.createClient({ name: "billing" });
    const rotation = auth0.createManagementClient(scopes);
    const terraform = new Terraform({
      providers: { "clientcreds/clientcreds": { executable: EXECUTABLE, version: "0.1.0" } },
      env: {
        AUTH0_CLIENT_ID: rotation.clientId,
        AUTH0_CLIENT_SECRET: rotation.secret,
        CLIENTCREDS_FILE_KEY: FILE_KEY,
      },
    });
    const stack = new Auth0Stack(auth0, clientId, secret, terraform, credential);
    Auth0Stack.running.add(stack);
    terraform.write(
      "provider.tf",
      `provider "clientcreds" {\n  auth0 = { domain = "${auth0.domain}" }\n  slot_store = ${FILE_STORE}\n}\n`,
    );
    const init = await terraform.init();
    if (init.code !== 0) throw new Error(init.stdout + init.stderr);
    return stack;
  }

  async stop(): Promise<void> {
    if (!Auth0Stack.running.delete(this)) return;
    await this.auth0.stop();
    this.terraform.dispose();
  }

  /** Declares the credential; `rotation` are the attributes of its policy. */
  declare(rotation: string | null, attributes = ""): void {
    const policy = rotation === null ? "" : `rotation = {\n    ${rotation.replaceAll(", ", "\n    ")}\n  }`;
    this.terraform.write(
      "main.tf",
      `resource "clientcreds_auth0_${this.credential}" "billing" {\n  client_id = "${this.clientId}"\n  ${policy}\n  ${attributes}\n}\n`,
    );
  }

  get state(): CredentialState {
    const found = this.terraform.attributes(`clientcreds_auth0_${this.credential}`, "billing");
    if (!found) throw new Error("the state holds no credential");
    return found as unknown as CredentialState;
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

  /** What the client's tokens are asked with, as Auth0 has it. */
  get secret(): string {
    return this.auth0.secretOf(this.clientId);
  }

  /** What a consumer reads. */
  async value(slot: "CURRENT" | "NEXT"): Promise<string> {
    const reader = encryptedFileReader({
      path: join(this.terraform.folder, "slots"),
      env: { CLIENTCREDS_FILE_KEY: FILE_KEY },
    });
    const read = await reader.readSlots(`auth0${this.credential === "key" ? "-key" : ""}/${this.clientId}`);
    return (read[slot] ?? read.CURRENT).value.unsafeUnwrap();
  }
}
