import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startOktaSandbox, type OktaSandbox } from "../../../sandbox/okta/sandbox";
import { startSecretsManagerSandbox, type SecretsManagerSandbox } from "../../../sandbox/secrets-manager/sandbox";
import { AWS_ENV } from "../../support/aws-store";
import { mustInit, terraformWithProvider } from "../../support/compiled-provider";
import { FILE_KEY } from "../../support/credential-stack";
import type { Terraform } from "../../support/terraform";
import type { Applier, Config } from "./applier";
import { Core } from "./core";
import { Credential } from "./credential";
import { Gate, type Turn } from "./gate";
import { loadProvider, type EditChanges } from "./load-provider";
import type { Scenario } from "./scenario";
import { TerraformApplier } from "./terraform-applier";

const NAMES = ["a", "b"] as const;
type Name = (typeof NAMES)[number];

/** Makes what applies with this configuration of the provider. */
type MakeApplier = (typeName: string, providerConfig: Config) => Applier;

/** A process that applies, and its ways to the sandboxes. */
interface Racer {
  readonly name: Name;
  readonly makeApplier: MakeApplier;
  readonly okta: Gate;
  readonly aws: Gate;
}

/** One Okta org, one AWS region and one volume, reached by two processes whose every I/O is known. */
export class Arena {
  /** Before each I/O of a racer; unset: it happens at once. */
  turn: ((racer: Name, what: string) => Promise<void>) | null = null;
  /** A defect planted between the racers and the file store. */
  editChanges: EditChanges | null = null;
  private readonly terraforms: Terraform[] = [];
  private apps = 0;

  private constructor(
    readonly okta: OktaSandbox,
    readonly aws: SecretsManagerSandbox,
    readonly racers: readonly [Racer, Racer],
    private readonly volume: string,
    private readonly env: NodeJS.ProcessEnv,
  ) {}

  /** Racers in this process. */
  static open(): Promise<Arena> {
    return Arena.openFor(async (turn, arena) => {
      const provider = loadProvider(turn, async (changes, store) => arena.editChanges?.(changes, store) ?? changes);
      return (...given) => new Core(provider, ...given);
    });
  }

  /** Racers that are terraform itself: their file store, unlike the issuer and AWS, is not waited with. */
  static openForTerraform(): Promise<Arena> {
    return Arena.openFor(async (_, arena) => {
      const terraform = terraformWithProvider({ ...AWS_ENV, CLIENTCREDS_FILE_KEY: FILE_KEY });
      arena.terraforms.push(terraform);
      await mustInit(terraform);
      return (...given) => new TerraformApplier(terraform, ...given);
    });
  }

  private static async openFor(prepare: (turn: Turn, arena: Arena) => Promise<MakeApplier>): Promise<Arena> {
    const env = { ...process.env };
    Object.assign(process.env, AWS_ENV, { CLIENTCREDS_FILE_KEY: FILE_KEY });
    // Hundreds of processes would each read the machine's authorities.
    delete process.env.SSL_CERT_FILE;
    const okta = await startOktaSandbox({ rateLimitPerMinute: 0 });
    const aws = await startSecretsManagerSandbox();
    const racers: Racer[] = [];
    const volume = mkdtempSync(join(tmpdir(), "clientcreds-races-"));
    const arena = new Arena(okta, aws, racers as never, volume, env);
    for (const name of NAMES) {
      const turn: Turn = async (what) => arena.turn?.(name, what);
      const makeApplier = await prepare(turn, arena);
      const racer = { name, makeApplier, okta: await Gate.before(okta.url), aws: await Gate.before(aws.url) };
      racer.okta.turn = racer.aws.turn = turn;
      racers.push(racer);
    }
    return arena;
  }

  async close(): Promise<void> {
    for (const { okta, aws } of this.racers) await Promise.all([okta.stop(), aws.stop()]);
    await this.okta.stop();
    await this.aws.stop();
    for (const terraform of this.terraforms) terraform.dispose();
    rmSync(this.volume, { recursive: true });
    process.env = this.env;
  }

  /** A credential that nobody else races for. */
  async credential(store: Scenario["store"]): Promise<Credential> {
    const path = join(this.volume, `slots-${++this.apps}`);
    return new Credential(this, this.okta.createApp().appId, store, path);
  }
}
