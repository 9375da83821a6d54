import { join, resolve } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { startOktaSandbox, type OktaSandbox } from "../okta/sandbox";
import { Commands, type CommandResult } from "./commands";
import { planLines, say, slotTable } from "./narrate";
import { Service } from "./service";
import { readState } from "./state";
import { findTerraform, PreflightError } from "./terraform-binary";
import { makeWorkspace, type Workspace } from "./workspace";

const ROOT = resolve(__dirname, "../../..");
const CDKTF = join(ROOT, "node_modules", "cdktf-cli", "bundle", "bin", "cdktf.js");
const ROTATIONS = 2;
/** Seconds instead of days. */
const PERIODS = { EVERY: "36s", OVERLAP: "4s", GRACE: "4s", SOAK: "4s", STEP_DEADLINE: "30s" };

/** The main job once, on this machine alone: two whole rotations under a service that never stops logging in. */
class Demo {
  private readonly service = new Service();
  private okta: OktaSandbox | undefined;
  private commands: Commands | undefined;
  private env: NodeJS.ProcessEnv = {};

  async run(): Promise<void> {
    const terraform = await findTerraform(process.env);
    const built = {
      clientcreds: join(ROOT, "build", "terraform-provider-clientcreds"),
      random: join(ROOT, "build", "terraform-provider-random"),
    };
    const workspace = await makeWorkspace(ROOT, built, process.env);
    this.okta = await startOktaSandbox();
    const app = this.okta.createApp({ label: "billing" });
    say(`${terraform.name} ${terraform.version}; hashicorp/random: ${workspace.random}`);
    say(`a sandbox Okta org at ${this.okta.url}, with the app ${app.appId} and its first secret`);
    this.env = { ...workspace.env, ...settings(this.okta, app.appId, workspace) };
    this.commands = new Commands(workspace.folder, this.env);
    const slots = { path: join(workspace.folder, "slots"), keyFile: join(workspace.folder, "slots.key") };
    this.service.start({ ...slots, name: `okta/${app.appId}` }, `${this.okta.url}/oauth2/default/v1/token`);
    say("a service logs in ten times a second, from the moment CURRENT exists");
    say("cdktf deploy: adopts the secret that is there");
    await this.cdktf("deploy", "--auto-approve");
    await this.show(workspace);
    await this.rotate(workspace);
    await this.service.stop();
    const held = this.okta.secretsOf(app.appId).length;
    say(`secrets left at the issuer: ${held}; token requests that it refused: ${this.okta.logins.failed}`);
    process.stdout.write(`\nrotations: ${ROTATIONS}, logins: ${this.service.logins}, failed: ${this.service.failed}\n`);
    if (this.service.failed > 0) process.exitCode = 1;
  }

  async stop(): Promise<void> {
    await this.commands?.stop();
    await this.service.stop();
    await this.okta?.stop();
  }

  /** One diff and one deploy whenever the next action's time has come, as a daily pipeline would. */
  private async rotate(workspace: Workspace): Promise<void> {
    for (;;) {
      const { slots, generation, phase, next_action: next, next_action_at: at } = await readState(workspace.folder);
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
    const state = await readState(workspace.folder);
    say(`done: ${state.last_action}; phase ${state.phase}`);
    for (const line of slotTable(state)) process.stdout.write(`        ${line}\n`);
    const { logins, failed, using } = this.service;
    if (logins > 0) process.stdout.write(`        logins ${logins}, failed ${failed}, the last with ${using}\n`);
  }

  private async cdktf(...args: string[]): Promise<CommandResult> {
    const result = await this.commands!.run(process.execPath, [CDKTF, ...args, "--skip-provider-lock"]);
    if (result.code === 0) return result;
    throw new Error(`cdktf ${args[0]} failed:\n${result.output}`);
  }
}

function settings(okta: OktaSandbox, appId: string, { folder }: Workspace): NodeJS.ProcessEnv {
  const sandbox = {
    OKTA_URL: okta.url,
    APP_ID: appId,
    SLOTS: join(folder, "slots"),
    KEY_FILE: join(folder, "slots.key"),
    ...PERIODS,
  };
  const named = Object.entries(sandbox).map(([name, value]) => [`CLIENTCREDS_SANDBOX_${name}`, value]);
  return { OKTA_API_TOKEN: okta.apiToken, ...Object.fromEntries(named) };
}

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
    await demo.run();
  } catch (error) {
    if (interrupted) return;
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
    if (error instanceof PreflightError) return;
  }
  if (!interrupted) await demo.stop();
}

void main();
