import { join, resolve } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { Commands, type CommandResult } from "./commands";
import type { DemoIssuer } from "./issuer";
import { planLines, say, slotTable } from "./narrate";
import { auth0Demo, auth0KeyDemo } from "./auth0";
import { keycloakDemo } from "./keycloak";
import { oktaDemo, oktaKeyDemo } from "./okta";
import { sahamatiDemo } from "./sahamati";
import { demoOptions, type DemoOptions, type IssuerName } from "./options";
import { Service } from "./service";
import { readState, type CredentialState } from "./state";
import { demoStore, type DemoStore } from "./store";
import { findTerraform, PreflightError } from "./terraform-binary";
import { makeWorkspace, type Workspace } from "./workspace";

const ROOT = resolve(__dirname, "../../..");
const CDKTF = join(ROOT, "node_modules", "cdktf-cli", "bundle", "bin", "cdktf.js");
const ROTATIONS = 2;
/** Seconds: shorter than overlap and grace together, as the consumer contract wants. */
const MAX_CACHE = 2;
/** Seconds instead of days. */
const PERIODS = { EVERY: "36s", OVERLAP: "4s", GRACE: "4s", SOAK: "4s", STEP_DEADLINE: "30s" };

/** One credential at one issuer, and the service that logs in with it. */
interface Part {
  readonly name: IssuerName;
  readonly issuer: DemoIssuer;
  readonly service: Service;
}

/** The main job once, on this machine alone: two whole rotations at each issuer under services that never stop logging in. */
class Demo {
  private readonly parts: Part[] = [];
  private readonly resting = new Set<IssuerName>();
  private store: DemoStore | undefined;
  private commands: Commands | undefined;
  private env: NodeJS.ProcessEnv = {};

  async run(options: DemoOptions): Promise<void> {
    const terraform = await findTerraform(process.env);
    const built = {
      clientcreds: join(ROOT, "build", "terraform-provider-clientcreds"),
      random: join(ROOT, "build", "terraform-provider-random"),
    };
    const workspace = await makeWorkspace(ROOT, built, process.env);
    for (const name of options.issuers) {
      this.parts.push({ name, issuer: await DEMOS[name](), service: new Service() });
    }
    const store = (this.store = await demoStore(options.store, workspace.folder));
    say(`${terraform.name} ${terraform.version}; hashicorp/random: ${workspace.random}`);
    for (const { issuer } of this.parts) say(issuer.text);
    say(`slots in ${store.text}`);
    // The services read the store in this process.
    Object.assign(process.env, store.env);
    const issuers = this.parts.map(({ issuer }) => issuer);
    // Side by side all keep the periods of the one that needs the longest; these come last.
    const periods = issuers.map((issuer) => issuer.settings).sort((a, b) => seconds(a.EVERY) - seconds(b.EVERY));
    const settings = [PERIODS, ...periods, store.settings];
    this.env = Object.assign({}, workspace.env, store.env, ...issuers.map(({ env }) => env), ...settings.map(named));
    Object.assign(this.env, named({ ISSUERS: options.issuers.join(",") }));
    this.commands = new Commands(workspace.folder, this.env);
    for (const { issuer, service } of this.parts) {
      service.start(() => store.holds(issuer.slots), store.credentials(issuer.slots, MAX_CACHE), issuer.login);
    }
    say("a service logs in ten times a second, from the moment CURRENT exists");
    say("cdktf deploy: adopts what is there");
    await this.cdktf("deploy", "--auto-approve");
    await this.show(workspace);
    await this.rotate(workspace);
    const services = this.parts.map(({ service }) => service);
    await Promise.all(services.map((service) => service.stop()));
    for (const { name, issuer } of this.parts) say(`${name}: ${issuer.summary()}`);
    const sum = (of: (service: Service) => number): number => services.reduce((all, each) => all + of(each), 0);
    const failed = sum((service) => service.failed);
    const rotations = ROTATIONS * this.parts.length;
    process.stdout.write(`\nrotations: ${rotations}, logins: ${sum(({ logins }) => logins)}, failed: ${failed}\n`);
    if (failed > 0) process.exitCode = 1;
  }

  async stop(): Promise<void> {
    await this.commands?.stop();
    await Promise.all(this.parts.map(({ service }) => service.stop()));
    await Promise.all(this.parts.map(({ issuer }) => issuer.stop()));
    await this.store?.stop();
  }

  /** One diff and one deploy whenever the next action's time has come, as a daily pipeline would. */
  private async rotate(workspace: Workspace): Promise<void> {
    for (;;) {
      const pending: CredentialState[] = [];
      for (const part of this.parts) {
        const state = await readState(workspace.folder, part.issuer.resourceType);
        this.rest(part, state);
        const done = (state.slots.current.generation ?? 0) > ROTATIONS && state.phase === "steady";
        if (!done) pending.push(state);
      }
      const [next] = pending.sort((a, b) => timeOf(a) - timeOf(b));
      if (next === undefined) return;
      const left = timeOf(next) - Date.now();
      if (left > 0) say(`waiting ${Math.ceil(left / 1000)}s until ${next.next_action_at}: ${next.next_action}`);
      await wait(Math.max(0, left) + 1000);
      const diff = await this.cdktf("diff");
      process.stdout.write("\n");
      say("cdktf diff");
      for (const line of planLines(diff.output)) process.stdout.write(`        ${line}\n`);
      say("cdktf deploy");
      await this.cdktf("deploy", "--auto-approve");
      await this.show(workspace);
    }
  }

  /** So that a slow machine does not begin a third rotation before the second has ended. */
  private rest({ name }: Part, { generation }: CredentialState): void {
    if (generation <= ROTATIONS || this.resting.has(name)) return;
    this.resting.add(name);
    Object.assign(this.env, named({ RESTING: [...this.resting].join(",") }));
    say(`${name}: generation ${generation} is there: from now on the policy says every = "90d"`);
  }

  private async show({ folder }: Workspace): Promise<void> {
    for (const { name, issuer, service } of this.parts) {
      const state = await readState(folder, issuer.resourceType);
      say(`done at ${name}: ${state.last_action}; phase ${state.phase}`);
      for (const line of slotTable(state)) process.stdout.write(`        ${line}\n`);
      const { logins, failed, using } = service;
      if (logins > 0) process.stdout.write(`        logins ${logins}, failed ${failed}, the last with ${using}\n`);
    }
  }

  private async cdktf(...args: string[]): Promise<CommandResult> {
    const result = await this.commands!.run(process.execPath, [CDKTF, ...args, "--skip-provider-lock"]);
    if (result.code === 0) return result;
    throw new Error(`cdktf ${args[0]} failed:\n${result.output}`);
  }
}

const seconds = (duration = "0s"): number => Number.parseInt(duration);

const timeOf = ({ next_action_at: at }: CredentialState): number => (at === null ? 0 : Date.parse(at));

const DEMOS: Readonly<Record<IssuerName, () => Promise<DemoIssuer>>> = {
  okta: oktaDemo,
  "okta-key": oktaKeyDemo,
  auth0: auth0Demo,
  "auth0-key": auth0KeyDemo,
  keycloak: keycloakDemo,
  sahamati: sahamatiDemo,
};

/** Settings of the example app as its environment variables. */
const named = (settings: Readonly<Record<string, string>>): NodeJS.ProcessEnv =>
  Object.fromEntries(Object.entries(settings).map(([name, value]) => [`CLIENTCREDS_SANDBOX_${name}`, value]));

async function main(): Promise<void> {
  const demo = new Demo();
  let interrupted = false;
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.on(signal, () => {
      if (interrupted) return;
      interrupted = true;
      process.stdout.write("\nstopping\n");
      void demo.stop().then(() => process.exit(130));
    });
  }
  try {
    await demo.run(demoOptions(process.argv.slice(2)));
  } catch (error) {
    if (interrupted) return;
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
    if (error instanceof PreflightError) return;
  }
  if (!interrupted) await demo.stop();
}

void main();
