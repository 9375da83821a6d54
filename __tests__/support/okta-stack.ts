import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import {
  startOktaSandbox,
  type CreatedApp,
  type OktaSandbox,
  type OktaSandboxOptions,
} from "../../sandbox/okta/sandbox";
import { Terraform, type Result } from "./terraform";

export const EXECUTABLE = resolve(__dirname, "../../build/terraform-provider-clientcreds");
export const FILE_KEY = Buffer.alloc(32, 7).toString("base64");
export const FILE_STORE = `{ encrypted_file = { path = "slots" } }`;
export const RESOURCE = "clientcreds_okta_secret.billing";
export const KEY_RESOURCE = "clientcreds_okta_key.billing";

/** Verdicts and facts as Terraform's state holds them. */
export interface CredentialState {
  readonly id: string;
  readonly client_id: string;
  readonly owner_id: string;
  readonly store_id: string;
  readonly generation: number;
  readonly phase: string;
  readonly last_action: string;
  readonly next_action: string;
  readonly next_action_at: string | null;
  readonly issues: readonly { code: string; detail: string }[];
  readonly slots: Record<"current" | "next" | "previous", SlotState | null>;
}

export interface SlotState {
  readonly generation: number;
  readonly credential_id: string | null;
  readonly fingerprint: string | null;
  readonly status: string;
}

export interface StackOptions extends OktaSandboxOptions {
  /** The secret that the app begins with. */
  readonly secret?: string;
  readonly env?: NodeJS.ProcessEnv;
  /** What Terraform manages; with `key` the app authenticates by private_key_jwt. @default "secret" */
  readonly credential?: "secret" | "key";
  /** The provider's `slot_store`. @default an encrypted file */
  readonly slotStore?: string;
}

/** Periods of one second, and nothing due by age: what rotates is what a test triggers. */
export const QUICK = `every = "90d", overlap = "1s", grace = "1s", soak = "1s"`;

/** Policies with which one apply of a trigger ends in the phase, and stays there. */
export const STAYS_IN = {
  steady: `every = "90d", overlap = "0s", grace = "0s", soak = "0s"`,
  overlap: `every = "90d", overlap = "1h", grace = "1h", soak = "1h"`,
  grace: `every = "90d", overlap = "0s", grace = "1h", soak = "1h"`,
  soak: `every = "90d", overlap = "0s", grace = "0s", soak = "1h"`,
} as const;
export type PhaseName = keyof typeof STAYS_IN;

/** An Okta sandbox with one app, and real Terraform with the compiled provider that manages its secret as `billing`. */
export class OktaStack {
  private static readonly running = new Set<OktaStack>();

  /** Stops what tests left running. */
  static async stopAll(): Promise<void> {
    await Promise.allSettled([...OktaStack.running].map((stack) => stack.stop()));
  }

  private constructor(
    readonly okta: OktaSandbox,
    readonly app: CreatedApp,
    readonly terraform: Terraform,
    private readonly slotStore: string,
    private readonly credential: "secret" | "key",
  ) {}

  static async start(options: StackOptions = {}): Promise<OktaStack> {
    if (!existsSync(EXECUTABLE)) throw new Error(`${EXECUTABLE} is not built: run \`npm run build\` first`);
    const okta = await startOktaSandbox({ rateLimitPerMinute: 0, ...options });
    const app = okta.createApp({ label: "billing", secret: options.secret });
    const { credential = "secret" } = options;
    if (credential === "key") okta.setAuthMethod(app.appId, "private_key_jwt");
    const terraform = new Terraform({
      providers: { "clientcreds/clientcreds": { executable: EXECUTABLE, version: "0.1.0" } },
      env: { OKTA_API_TOKEN: okta.apiToken, CLIENTCREDS_FILE_KEY: FILE_KEY, ...options.env },
    });
    const stack = new OktaStack(okta, app, terraform, options.slotStore ?? FILE_STORE, credential);
    OktaStack.running.add(stack);
    stack.provider();
    const init = await terraform.init();
    if (init.code !== 0) throw new Error(init.stdout + init.stderr);
    return stack;
  }

  async stop(): Promise<void> {
    if (!OktaStack.running.delete(this)) return;
    await this.okta.stop();
    this.terraform.dispose();
  }

  /** Where the slots are. */
  get slots(): { readonly path: string; readonly name: string } {
    return {
      path: join(this.terraform.folder, "slots"),
      name: `okta${this.credential === "key" ? "-key" : ""}/${this.app.appId}`,
    };
  }

  provider(attributes = ""): void {
    this.terraform.write(
      "provider.tf",
      `provider "clientcreds" {
        okta = { org_url = "${this.okta.url}" }
        slot_store = ${this.slotStore}
        ${attributes}
      }`,
    );
  }

  /** Declares the credential; `rotation` are the attributes of its policy. */
  declare(rotation: string | null = QUICK, attributes = ""): void {
    const policy = rotation === null ? "" : `rotation = {\n    ${rotation.replaceAll(", ", "\n    ")}\n  }`;
    this.terraform.write(
      "main.tf",
      `resource "clientcreds_okta_${this.credential}" "billing" {\n  app_id = "${this.app.appId}"\n  ${policy}\n  ${attributes}\n}\n`,
    );
  }

  get state(): CredentialState {
    const found = this.terraform.attributes(`clientcreds_okta_${this.credential}`, "billing");
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

  /** Waits until the next action is due, if its time is known: the host's clock is the store's. */
  async untilDue(): Promise<void> {
    const at = this.state.next_action_at;
    if (at !== null) await wait(Math.max(0, Date.parse(at) - Date.now()) + 50);
  }

  /** Adopts, and rotates to generation 2 as far as the phase. */
  async reach(phase: PhaseName): Promise<void> {
    this.declare(STAYS_IN[phase]);
    await this.apply();
    this.declare(`${STAYS_IN[phase]}, trigger = "a"`);
    await this.apply();
    if (this.state.phase !== phase) throw new Error(`wanted phase ${phase}, found ${this.state.phase}`);
  }

  /** Plans and applies whatever is due until nothing is left before the next rotation. */
  async settle(): Promise<void> {
    for (let i = 0; i < 12 && this.state.phase !== "steady"; i++) {
      await this.untilDue();
      await this.apply();
    }
    if (this.state.phase !== "steady") throw new Error(`still in phase ${this.state.phase}`);
  }

  /** Statuses of the app's secrets at the issuer, by id. */
  get secrets(): Record<string, string> {
    return Object.fromEntries(this.okta.secretsOf(this.app.appId).map(({ id, status }) => [id, status]));
  }

  /** The same of its keys. */
  get keys(): Record<string, string> {
    return Object.fromEntries(this.okta.keysOf(this.app.appId).map(({ id, status }) => [id, status]));
  }
}

/** A plan without its colours, with the white space folded, so that a line of it can be looked for. */
export const planText = ({ stdout }: Result): string => stdout.replace(/[ \t]+/g, " ");

/** Of a plan, the lines of one resource that say what becomes of its verdicts, in Terraform's order. */
export const verdictLines = ({ stdout }: Result): string[] =>
  [...stdout.matchAll(/^ {6}([~+-]) (generation|issues|last_action|next_action|phase) +(= .*)$/gm)].map(
    ([, sign, name, rest]) => `${sign} ${name} ${rest}`,
  );
