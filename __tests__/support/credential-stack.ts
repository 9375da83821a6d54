import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { encryptedFileReader } from "../../providers/clientcreds/stores/encrypted-file";
import { mustApply, mustInit, terraformWithProvider } from "./compiled-provider";
import type { Result, Terraform } from "./terraform";

export const FILE_KEY = Buffer.alloc(32, 7).toString("base64");
export const FILE_STORE = `{ encrypted_file = { path = "slots" } }`;

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

/** The one credential that a stack manages. */
export interface Declared {
  /** Type of the resource. */
  readonly type: string;
  /** Name of the resource. */
  readonly name: string;
  /** Attributes that say whose credential it is. */
  readonly target: string;
  /** Name of its slots in the store. */
  readonly slots: string;
}

/** Real Terraform with the compiled provider that manages one credential at an issuer. */
export abstract class CredentialStack {
  private static readonly running = new Set<CredentialStack>();

  /** Stops what tests left running. */
  static async stopAll(): Promise<void> {
    await Promise.allSettled([...CredentialStack.running].map((stack) => stack.stop()));
  }

  readonly terraform: Terraform;
  protected abstract readonly declared: Declared;

  /** @param slotStore the provider's `slot_store` */
  protected constructor(
    env: NodeJS.ProcessEnv,
    private readonly slotStore = FILE_STORE,
  ) {
    this.terraform = terraformWithProvider({ CLIENTCREDS_FILE_KEY: FILE_KEY, ...env });
    CredentialStack.running.add(this);
  }

  /** The provider's attribute by which it reaches the issuer. */
  protected abstract get issuer(): string;
  protected abstract stopIssuer(): Promise<void> | void;

  protected async init(): Promise<this> {
    this.provider();
    await mustInit(this.terraform);
    return this;
  }

  async stop(): Promise<void> {
    if (!CredentialStack.running.delete(this)) return;
    await this.stopIssuer();
    this.terraform.dispose();
  }

  /** Where the slots are. */
  get slots(): { readonly path: string; readonly name: string } {
    return { path: join(this.terraform.folder, "slots"), name: this.declared.slots };
  }

  /** @param attributes more of the provider's */
  provider(attributes = ""): void {
    this.terraform.write(
      "provider.tf",
      `provider "clientcreds" {
        ${this.issuer}
        slot_store = ${this.slotStore}
        ${attributes}
      }`,
    );
  }

  /** Declares the credential; `rotation` are the attributes of its policy. */
  declare(rotation: string | null, attributes = ""): void {
    const { type, name, target } = this.declared;
    const policy = rotation === null ? "" : `rotation = {\n    ${rotation.replaceAll(", ", "\n    ")}\n  }`;
    this.terraform.write("main.tf", `resource "${type}" "${name}" {\n  ${target}\n  ${policy}\n  ${attributes}\n}\n`);
  }

  get state(): CredentialState {
    const found = this.terraform.attributes(this.declared.type, this.declared.name);
    if (!found) throw new Error("the state holds no credential");
    return found as unknown as CredentialState;
  }

  /** Exit code 0: no changes; 2: changes; 1: error. */
  plan(...args: string[]): Promise<Result> {
    return this.terraform.plan("-detailed-exitcode", ...args);
  }

  /** An apply that must succeed. */
  apply(...args: string[]): Promise<Result> {
    return mustApply(this.terraform, ...args);
  }

  /** Waits until the next action is due, if its time is known: the host's clock is the store's. */
  async untilDue(): Promise<void> {
    const at = this.state.next_action_at;
    if (at !== null) await wait(Math.max(0, Date.parse(at) - Date.now()) + 50);
  }

  /** Waits for another second than that in which the value of CURRENT took over: in that it is not due again, however soon it ends. */
  nextSecond(): Promise<void> {
    return wait(1000);
  }

  /** What a consumer reads in a slot, which must hold something. */
  async value(slot: "CURRENT" | "NEXT" = "CURRENT"): Promise<string> {
    const { path, name } = this.slots;
    const read = await encryptedFileReader({ path, env: { CLIENTCREDS_FILE_KEY: FILE_KEY } }).readSlots(name);
    const held = read[slot];
    if (held === null) throw new Error(`${slot} of ${name} holds nothing`);
    return held.value.unsafeUnwrap();
  }
}
