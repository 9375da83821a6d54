import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fingerprintOf } from "../../../providers/clientcreds/secret/secret";
import { startOktaSandbox, type OktaSandbox } from "../../../sandbox/okta/sandbox";
import { startSecretsManagerSandbox, type SecretsManagerSandbox } from "../../../sandbox/secrets-manager/sandbox";
import { AWS_ENV } from "../../support/aws-store";
import { FILE_KEY, STAYS_IN, type PhaseName } from "../../support/okta-stack";
import { Core, type LoadedProvider } from "./core";
import { Gate, type Turn } from "./gate";
import { loadProvider, type EditChanges } from "./racer";
import type { Scenario } from "./scenario";
import { slotsInAws, slotsInFile, type SlotsTruth } from "./slots-truth";

const NAMES = ["a", "b"] as const;
type Name = (typeof NAMES)[number];

/** A process that applies, and its ways to the sandboxes. */
interface Racer {
  readonly name: Name;
  readonly provider: LoadedProvider;
  readonly okta: Gate;
  readonly aws: Gate;
}

/** One Okta org, one AWS region and one volume, reached by two processes whose every I/O is known. */
export class Arena {
  /** Before each I/O of a racer; unset: it happens at once. */
  turn: ((racer: Name, what: string) => Promise<void>) | null = null;
  /** A defect planted between the racers and the file store. */
  editChanges: EditChanges | null = null;
  private apps = 0;

  private constructor(
    readonly okta: OktaSandbox,
    readonly aws: SecretsManagerSandbox,
    readonly racers: readonly [Racer, Racer],
    private readonly volume: string,
    private readonly env: NodeJS.ProcessEnv,
  ) {}

  static async open(): Promise<Arena> {
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
      const provider = loadProvider(turn, async (changes, store) => arena.editChanges?.(changes, store) ?? changes);
      const racer = { name, provider, okta: await Gate.before(okta.url), aws: await Gate.before(aws.url) };
      racer.okta.turn = racer.aws.turn = turn;
      racers.push(racer);
    }
    return arena;
  }

  async close(): Promise<void> {
    for (const { okta, aws } of this.racers) await Promise.all([okta.stop(), aws.stop()]);
    await this.okta.stop();
    await this.aws.stop();
    rmSync(this.volume, { recursive: true });
    process.env = this.env;
  }

  /** A credential that nobody else races for. */
  async credential(store: Scenario["store"]): Promise<Credential> {
    const path = join(this.volume, `slots-${++this.apps}`);
    return new Credential(this, this.okta.createApp().appId, store, path);
  }
}

/** An app's secret, managed by two racers. */
export class Credential {
  readonly racers: readonly [Core, Core];

  constructor(
    private readonly arena: Arena,
    private readonly appId: string,
    private readonly store: Scenario["store"],
    private readonly path: string,
  ) {
    this.racers = arena.racers.map(({ provider, okta, aws }) => {
      const others = arena.racers.map((each) => each.okta.url).filter((url) => url !== okta.url);
      return new Core(provider, "clientcreds_okta_secret", {
        okta: { org_url: okta.url, also_known_as: others, api_token: arena.okta.apiToken },
        slot_store:
          store === "encrypted file"
            ? { encrypted_file: { path } }
            : { aws_secrets_manager: { endpoint: aws.url, region: arena.aws.region } },
      });
    }) as never;
  }

  /** Configuration with which one apply ends in the phase. */
  declared(phase: PhaseName, trigger: string | null): Record<string, unknown> {
    const policy = [...STAYS_IN[phase].matchAll(/(\w+) = "(\w+)"/g)].map(([, name, value]) => [name, value]);
    return { app_id: this.appId, rotation: { ...Object.fromEntries(policy), trigger } };
  }

  /** What is asked, without the ids that are others in each race. */
  anonymous(what: string): string {
    const ids = [this.appId, ...this.arena.okta.secretsOf(this.appId).map(({ id }) => id)];
    return ids.reduce((text, id) => text.replaceAll(id, "…"), what);
  }

  async slots(): Promise<SlotsTruth> {
    const name = `okta/${this.appId}`;
    return this.store === "encrypted file" ? slotsInFile(this.path, name) : slotsInAws(this.arena.aws, name);
  }

  /** Fingerprints of what the issuer holds, and of what it accepts of that. */
  get issued(): { readonly held: readonly string[]; readonly accepted: readonly string[] } {
    const secrets = this.arena.okta.secretsOf(this.appId).map((s) => ({ ...s, value: fingerprintOf(s.value) }));
    return {
      held: secrets.map(({ value }) => value),
      accepted: secrets.filter(({ status }) => status === "ACTIVE").map(({ value }) => value),
    };
  }
}
