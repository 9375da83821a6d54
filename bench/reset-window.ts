import { spawn } from "node:child_process";
import { watch } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CLIENTCREDS, installInMirror } from "../cli/mirror";
import { terraformConfig } from "../cli/terraform-config";
import { startSahamatiSandbox, type SahamatiSandbox } from "../sandbox/sahamati/sandbox";
import { startSecretsManagerSandbox, type SecretsManagerSandbox } from "../sandbox/secrets-manager/sandbox";

export type WindowStore = "encrypted file" | "AWS Secrets Manager";

const ENTITY = "XYZ_FIU";

/**
 * For how long neither CURRENT nor NEXT holds the secret that Sahamati accepts: from the moment at which a reset takes effect at the service until the new
 * secret is stored as NEXT. Real Terraform and the compiled provider; no network but loopback, so what is measured is our own share.
 */
export class ResetWindow {
  private began = 0;
  private ended = 0;
  private requests = 0;
  private stopWatching = (): void => undefined;

  private constructor(
    private readonly sahamati: SahamatiSandbox,
    private readonly aws: SecretsManagerSandbox,
    private readonly folder: string,
    private readonly store: WindowStore,
  ) {}

  static async start(executable: string, store: WindowStore): Promise<ResetWindow> {
    const sahamati = await startSahamatiSandbox();
    sahamati.createEntity({ entityId: ENTITY });
    const aws = await startSecretsManagerSandbox();
    const folder = await mkdtemp(join(tmpdir(), "clientcreds-bench-"));
    const mirror = join(folder, "mirror");
    await installInMirror(mirror, { ...CLIENTCREDS, executable });
    await writeFile(
      join(folder, "terraform.rc"),
      terraformConfig([{ path: mirror, include: [CLIENTCREDS.address] }], false),
    );
    const window = new ResetWindow(sahamati, aws, folder, store);
    await window.rotateTo("0");
    window.observe();
    return window;
  }

  /** One rotation: milliseconds of the window, and requests in it beside the reset's own. */
  async measure(trigger: string): Promise<{ readonly window: number; readonly requests: number }> {
    this.began = this.ended = 0;
    await this.rotateTo(trigger);
    if (this.began === 0 || this.ended < this.began) throw new Error("the window was not seen");
    return { window: this.ended - this.began, requests: this.requests };
  }

  async stop(): Promise<void> {
    this.stopWatching();
    await this.sahamati.stop();
    await this.aws.stop();
    await rm(this.folder, { recursive: true, force: true });
  }

  private observe(): void {
    const asked = (): number => this.sahamati.requests.length + this.aws.requests.length;
    let before = 0;
    const open = (): void => {
      this.began = performance.now();
      before = asked();
    };
    const close = (): void => {
      if (this.began === 0 || this.ended !== 0) return;
      this.ended = performance.now();
      this.requests = asked() - before;
    };
    this.sahamati.faults.add({ path: /secret\/reset$/, fault: { kind: "hook", after: open } });
    this.aws.faults.add({ path: /PutSecretValue$/, fault: { kind: "hook", after: close } });
    const watcher = watch(this.folder, (event, name) => {
      if (event === "rename" && name === "slots") close();
    });
    this.stopWatching = () => watcher.close();
  }

  private async rotateTo(trigger: string): Promise<void> {
    await writeFile(join(this.folder, "main.tf"), this.configuration(trigger));
    if (trigger === "0") await this.terraform("init");
    await this.terraform("apply", "-auto-approve");
  }

  private configuration(trigger: string): string {
    const store =
      this.store === "encrypted file"
        ? `encrypted_file = { path = "slots" }`
        : `aws_secrets_manager = { region = "${this.aws.region}", endpoint = "${this.aws.url}" }`;
    return `terraform {
  required_providers {
    clientcreds = { source = "clientcreds/clientcreds", version = "${CLIENTCREDS.version}" }
  }
}
provider "clientcreds" {
  sahamati   = { base_url = "${this.sahamati.baseUrl}" }
  slot_store = { ${store} }
}
resource "clientcreds_sahamati_secret" "fiu" {
  entity_id = "${ENTITY}"
  rotation  = { trigger = "${trigger}" }
}
`;
  }

  private async terraform(...args: string[]): Promise<void> {
    const env = {
      PATH: process.env.PATH,
      HOME: this.folder,
      TF_CLI_CONFIG_FILE: join(this.folder, "terraform.rc"),
      CHECKPOINT_DISABLE: "1",
      SAHAMATI_USERNAME: this.sahamati.username,
      SAHAMATI_PASSWORD: this.sahamati.password,
      CLIENTCREDS_FILE_KEY: Buffer.alloc(32, 1).toString("base64"),
      AWS_ACCESS_KEY_ID: "AKIABENCH",
      AWS_SECRET_ACCESS_KEY: "bench",
    };
    const child = spawn("terraform", args, { cwd: this.folder, env, stdio: ["ignore", "ignore", "pipe"] });
    let errors = "";
    child.stderr.setEncoding("utf8").on("data", (text: string) => (errors += text));
    const code = await new Promise<number | null>((done) => child.on("close", done));
    if (code !== 0) throw new Error(`terraform ${args.join(" ")} failed: ${errors}`);
  }
}
