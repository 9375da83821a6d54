import type { Expiry } from "../../sandbox/sahamati/entity";
import {
  startSahamatiSandbox,
  type SahamatiSandbox,
  type SahamatiSandboxOptions,
} from "../../sandbox/sahamati/sandbox";
import { CredentialStack, type CredentialState, type Declared } from "./credential-stack";

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

/** A sandbox of Sahamati's token service with one entity, whose secret is managed as `fiu`. */
export class SahamatiStack extends CredentialStack {
  protected readonly declared: Declared = {
    type: "clientcreds_sahamati_secret",
    name: "fiu",
    target: `entity_id = "${ENTITY}"`,
    slots: `sahamati/${ENTITY}`,
  };

  private constructor(
    readonly sahamati: SahamatiSandbox,
    { env, slotStore }: SahamatiStackOptions,
  ) {
    super({ SAHAMATI_USERNAME: sahamati.username, SAHAMATI_PASSWORD: sahamati.password, ...env }, slotStore);
  }

  static async start(options: SahamatiStackOptions = {}): Promise<SahamatiStack> {
    const sahamati = await startSahamatiSandbox(options);
    sahamati.createEntity({ entityId: ENTITY, expiry: options.expiry });
    return new SahamatiStack(sahamati, options).init();
  }

  protected get issuer(): string {
    return `sahamati = { base_url = "${this.sahamati.baseUrl}" }`;
  }

  protected stopIssuer(): Promise<void> {
    return this.sahamati.stop();
  }

  override declare(rotation: string | null = "", attributes = ""): void {
    super.declare(rotation, attributes);
  }

  override get state(): SahamatiState {
    return super.state as SahamatiState;
  }

  /** How often the entity's secret was reset. */
  get resets(): number {
    return this.sahamati.resetsOf(ENTITY);
  }

  get secret(): string {
    return this.sahamati.secretOf(ENTITY).value;
  }
}
