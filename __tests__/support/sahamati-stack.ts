import { existsSync } from "node:fs";
import { join } from "node:path";
import {
  startSahamatiSandbox,
  type SahamatiSandbox,
  type SahamatiSandboxOptions,
} from "../../sandbox/sahamati/sandbox";
import { encryptedFileReader } from "../../providers/clientcreds/stores/encrypted-file";
import type { Expiry } from "../../sandbox/sahamati/entity";
import { EXECUTABLE, FILE_KEY, FILE_STORE, type CredentialState } from "./okta-stack";
import { Terraform, type Result } from "./terraform";

export const ENTITY = "XYZ_FIU";
export const SAHAMATI_RESOURCE = "clientcreds_sahamati_secret.fiu";

export interface SahamatiState extends CredentialState {
  readonly old_secret_accepted_until: string | null;
}

export interface SahamatiStackOptions extends SahamatiSandboxOptions {
  /** Of the first secret. @default in 180 days */
  readonly expiry?: Expiry;
  readonly env?: NodeJS.ProcessEnv;
  /** The provider's `slot_store`. @default an encrypted file */
  readonly slotStore?: string;
}

/** A sandbox of Sahamati's token service with one entity, and real Terraform with the compiled provider that manages its secret as `fiu`. */
export class SahamatiStack {
  private static readonly running = new Set<SahamatiStack>();

  /** Stops what tests left running. */
  static async stopAll(): Promise<void> {
    await Promise.allSettled([...SahamatiStack.running].map((stack) => stack.stop()));
  }

  private constructor(
    readonly sahamati: SahamatiSandbox,
    readonly terraform: Terraform,
    private readonly slotStore: string,
  ) {}

  static async start({
    expiry,
    env,
    slotStore = FILE_STORE,
    ...options
  }: SahamatiStackOptions = {}): Promise<SahamatiStack> {
    if (!existsSync(EXECUTABLE)) throw new Error(`${EXECUTABLE} is not built: run \`npm run build\` first`);
    const sahamati = await startSahamatiSandbox(options);
    sahamati.createEntity({ entityId: ENTITY, expiry });
    const terraform = new Terraform({
      providers: { "clientcreds/clientcreds": { executable: EXECUTABLE, version: "0.1.0" } },
      env: {
        SAHAMATI_USERNAME: sahamati.username,
        SAHAMATI_PASSWORD: sahamati.password,
        CLIENTCREDS_FILE_KEY: FILE_KEY,
        ...env,
      },
    });
    const stack = new SahamatiStack(sahamati, terraform, slotStore);
    SahamatiStack.running.add(stack);
    stack.provider();
    const init = await terraform.init();
    if (init.code !== 0) throw new Error(init.stdout + init.stderr);
    return stack;
  }

  async stop(): Promise<void> {
    if (!SahamatiStack.running.delete(this)) return;
    await this.sahamati.stop();
    this.terraform.dispose();
  }

  /** Where the slots are. */
  get slots(): { readonly path: string; readonly name: string } {
    return { path: join(this.terraform.folder, "slots"), name: `sahamati/${ENTITY}` };
  }

  provider(attributes = ""): void {
    this.terraform.write(
      "provider.tf",
      `provider "clientcreds" {
        sahamati = { base_url = "${this.sahamati.baseUrl}" }
        slot_store = ${this.slotStore}
        ${attributes}
      }`,
    );
  }

  /** Declares the credential; `rotation` are the attributes of its policy. */
  declare(rotation: string | null = "", attributes = ""): void {
    const policy = rotation === null ? "" : `rotation = {\n    ${rotation.replaceAll(", ", "\n    ")}\n  }`;
    this.terraform.write(
      "main.tf",
      `resource "clientcreds_sahamati_secret" "fiu" {\n  entity_id = "${ENTITY}"\n  ${policy}\n  ${attributes}\n}\n`,
    );
  }

  get state(): SahamatiState {
    const found = this.terraform.attributes("clientcreds_sahamati_secret", "fiu");
    if (!found) throw new Error("the state holds no credential");
    return found as unknown as SahamatiState;
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

  /** How often the entity's secret was reset. */
  get resets(): number {
    return this.sahamati.resetsOf(ENTITY);
  }

  get secret(): string {
    return this.sahamati.secretOf(ENTITY).value;
  }
}

/** What a consumer reads. */
export async function currentValue({ slots }: SahamatiStack, slot: "CURRENT" | "NEXT" = "CURRENT"): Promise<string> {
  const reader = encryptedFileReader({ path: slots.path, env: { CLIENTCREDS_FILE_KEY: FILE_KEY } });
  const read = await reader.readSlots(slots.name);
  return (read[slot] ?? read.CURRENT).value.unsafeUnwrap();
}

/** What a command said, with the white space folded: Terraform breaks lines where it likes. */
export const said = ({ stdout, stderr }: Result): string => `${stdout} ${stderr}`.replace(/[│╷╵\s]+/g, " ");
