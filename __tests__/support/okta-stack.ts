import {
  startOktaSandbox,
  type CreatedApp,
  type OktaSandbox,
  type OktaSandboxOptions,
} from "../../sandbox/okta/sandbox";
import { CredentialStack, type Declared } from "./credential-stack";

export const RESOURCE = "clientcreds_okta_secret.billing";
export const KEY_RESOURCE = "clientcreds_okta_key.billing";

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

/** An Okta sandbox with one app, whose secret, or whose key, is managed as `billing`. */
export class OktaStack extends CredentialStack {
  protected readonly declared: Declared;

  private constructor(
    readonly okta: OktaSandbox,
    readonly app: CreatedApp,
    { credential = "secret", env, slotStore }: StackOptions,
  ) {
    super({ OKTA_API_TOKEN: okta.apiToken, ...env }, slotStore);
    this.declared = {
      type: `clientcreds_okta_${credential}`,
      name: "billing",
      target: `app_id = "${app.appId}"`,
      slots: `okta${credential === "key" ? "-key" : ""}/${app.appId}`,
    };
  }

  static async start(options: StackOptions = {}): Promise<OktaStack> {
    const okta = await startOktaSandbox({ rateLimitPerMinute: 0, ...options });
    const app = okta.createApp({ label: "billing", secret: options.secret });
    if (options.credential === "key") okta.setAuthMethod(app.appId, "private_key_jwt");
    return new OktaStack(okta, app, options).init();
  }

  protected get issuer(): string {
    return `okta = { org_url = "${this.okta.url}" }`;
  }

  protected stopIssuer(): Promise<void> {
    return this.okta.stop();
  }

  override declare(rotation: string | null = QUICK, attributes = ""): void {
    super.declare(rotation, attributes);
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
