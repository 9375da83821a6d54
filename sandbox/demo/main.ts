import { join, resolve } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { Commands, type CommandResult } from "./commands";
import type { DemoIssuer } from "./issuer";
import { planLines, say, slotTable } from "./narrate";
import { auth0Demo } from "./auth0";
import { keycloakDemo } from "./keycloak";
import { oktaDemo } from "./okta";
import { sahamatiDemo } from "./sahamati";
import { demoOptions, type DemoOptions } from "./options";
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

/** The main job once, on this machine alone: two whole rotations under a service that never stops logging in. */
class Demo {
  private readonly service = new Service();
  private issuer: DemoIssuer | undefined;
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
    const issuer = (this.issuer = await ISSUERS[options.issuer]());
    const store = (this.store = await demoStore(options.store, workspace.folder));
    say(`${terraform.name} ${terraform.version}; hashicorp/random: ${workspace.random}`);
    say(issuer.text);
    say(`slots in ${store.text}`);
    // The service reads the store in this process.
    Object.assign(process.env, store.env);
    const settings = { ISSUER: options.issuer, ...PERIODS, ...issuer.settings, ...store.settings };
    this.env = { ...workspace.env, ...issuer.env, ...store.env, ...named(settings) };
    this.commands = new Commands(workspace.folder, this.env);
    const credentials = store.credentials(issuer.slots, MAX_CACHE);
    this.service.start(() => store.holds(issuer.slots), credentials, issuer.login);
    say("a service logs in ten times a second, from the moment CURRENT exists");
    say("cdktf deploy: adopts the secret that is there");
    await this.cdktf("deploy", "--auto-approve");
    await this.show(workspace);
    await this.rotate(workspace);
    await this.service.stop();
    say(issuer.summary());
    process.stdout.write(`\nrotations: ${ROTATIONS}, logins: ${this.service.logins}, failed: ${this.service.failed}\n`);
    if (this.service.failed > 0) process.exitCode = 1;
  }

  async stop(): Promise<void> {
    await this.commands?.stop();
    await this.service.stop();
    await this.issuer?.stop();
    await this.store?.stop();
  }

  /** One diff and one deploy whenever the next action's time has come, as a daily pipeline would. */
  private async rotate(workspace: Workspace): Promise<void> {
    for (;;) {
      const { slots, generation, phase, next_action: next, next_action_at: at } = await this.state(workspace);
      if (generation > ROTATIONS && this.env.CLIENTCREDS_SANDBOX_EVERY !== "90d") {
        // So that a slow machine does not begin a third rotation before the second has ended.
        this.env.CLIENTCREDS_SANDBOX_EVERY = "90d";
        say(`generation ${generation} is there: from now on the policy says every = "90d"`);
      }
      if ((slots.current.generation ?? 0) > ROTATIONS && phase === "steady") return;
      const left = at === null ? 0 : Date.parse(at) - Date.now();
      if (left > 0) say(`waiting ${Math.ceil(left / 1000)}s until ${at}: ${next}`);
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

  private async show(workspace: Workspace): Promise<void> {
    const state = await this.state(workspace);
    say(`done: ${state.last_action}; phase ${state.phase}`);
    for (const line of slotTable(state)) process.stdout.write(`        ${line}\n`);
    const { logins, failed, using } = this.service;
    if (logins > 0) process.stdout.write(`        logins ${logins}, failed ${failed}, the last with ${using}\n`);
  }

  private state({ folder }: Workspace): Promise<CredentialState> {
    return readState(folder, this.issuer!.resourceType);
  }

  private async cdktf(...args: string[]): Promise<CommandResult> {
    const result = await this.commands!.run(process.execPath, [CDKTF, ...args, "--skip-provider-lock"]);
    if (result.code === 0) return result;
    throw new Error(`cdktf ${args[0]} failed:\n${result.output}`);
  }
}

const ISSUERS: Readonly<Record<DemoOptions["issuer"], () => Promise<DemoIssuer>>> = {
  okta: oktaDemo,
  auth0: auth0Demo,
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
