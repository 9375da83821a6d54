import { spawn } from "node:child_process";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CLIENTCREDS, installInMirror } from "../cli/mirror";
import { terraformConfig } from "../cli/terraform-config";
import { startOktaSandbox, type OktaSandbox } from "../sandbox/okta/sandbox";

/** What one Terraform command cost. */
export interface Cost {
  /** Milliseconds. */
  readonly wall: number;
  /** Milliseconds of processor time of all provider processes. */
  readonly providerCpu: number;
  /** MB of the largest provider process. */
  readonly providerMemory: number;
  readonly requests: number;
}

/** How often provider processes are looked at, in milliseconds. */
const SAMPLE = 20;

/** A Terraform project with so many credentials against a sandbox of its own. */
export class Workload {
  private constructor(
    private readonly okta: OktaSandbox,
    private readonly folder: string,
    private readonly env: NodeJS.ProcessEnv,
  ) {}

  static async start(executable: string, credentials: number): Promise<Workload> {
    const okta = await startOktaSandbox({ rateLimitPerMinute: 0 });
    const folder = await mkdtemp(join(tmpdir(), "clientcreds-bench-"));
    const mirror = join(folder, "mirror");
    await installInMirror(mirror, { ...CLIENTCREDS, executable });
    const config = join(folder, "terraform.rc");
    await writeFile(config, terraformConfig([{ path: mirror, include: [CLIENTCREDS.address] }], false));
    const apps = Array.from({ length: credentials }, () => okta.createApp());
    await writeFile(join(folder, "main.tf"), configuration(okta.url, apps));
    const env = {
      PATH: process.env.PATH,
      HOME: folder,
      TF_CLI_CONFIG_FILE: config,
      CHECKPOINT_DISABLE: "1",
      OKTA_API_TOKEN: okta.apiToken,
      CLIENTCREDS_FILE_KEY: Buffer.alloc(32, 1).toString("base64"),
    };
    const workload = new Workload(okta, folder, env);
    await workload.run("init");
    return workload;
  }

  async stop(): Promise<void> {
    await this.okta.stop();
    await rm(this.folder, { recursive: true, force: true });
  }

  /** Milliseconds of a command, with nobody looking on: watching costs a tenth of a second by itself. */
  async time(...args: string[]): Promise<number> {
    const began = performance.now();
    await this.terraform(args);
    return performance.now() - began;
  }

  async run(...args: string[]): Promise<Cost> {
    const before = this.okta.requests.length;
    const began = performance.now();
    const seen = new Map<string, { cpu: number; memory: number }>();
    const sampler = setInterval(() => void sample(seen), SAMPLE);
    await this.terraform(args).finally(() => clearInterval(sampler));
    const processes = [...seen.values()];
    return {
      wall: performance.now() - began,
      providerCpu: processes.reduce((sum, { cpu }) => sum + cpu, 0),
      providerMemory: Math.max(0, ...processes.map(({ memory }) => memory)),
      requests: this.okta.requests.length - before,
    };
  }

  private async terraform(args: readonly string[]): Promise<void> {
    const child = spawn("terraform", args, { cwd: this.folder, env: this.env, stdio: ["ignore", "ignore", "pipe"] });
    let errors = "";
    child.stderr.setEncoding("utf8").on("data", (text: string) => (errors += text));
    const code = await new Promise<number | null>((done) => child.on("close", done));
    if (code !== 0) throw new Error(`terraform ${args.join(" ")} failed: ${errors}`);
  }
}

function configuration(orgUrl: string, apps: readonly { appId: string }[]): string {
  const provider = `provider "clientcreds" {
  okta       = { org_url = "${orgUrl}" }
  slot_store = { encrypted_file = { path = "slots" } }
}
terraform {
  required_providers {
    clientcreds = { source = "clientcreds/clientcreds", version = "${CLIENTCREDS.version}" }
  }
}
`;
  const blocks = apps.map(
    ({ appId }, i) => `resource "clientcreds_okta_secret" "c${i}" {
  app_id   = "${appId}"
  rotation = { every = "90d" }
}
`,
  );
  return provider + blocks.join("");
}

/** Linux counts processor time in hundredths of a second. */
const TICK = 10;

async function sample(seen: Map<string, { cpu: number; memory: number }>): Promise<void> {
  for (const pid of (await readdir("/proc")).filter((name) => /^\d+$/.test(name))) {
    try {
      if (!(await readFile(`/proc/${pid}/cmdline`, "utf8")).includes("terraform-provider-clientcreds")) continue;
      const fields = (await readFile(`/proc/${pid}/stat`, "utf8")).split(") ")[1]!.split(" ");
      const status = await readFile(`/proc/${pid}/status`, "utf8");
      const memory = Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024;
      seen.set(pid, { cpu: (Number(fields[11]) + Number(fields[12])) * TICK, memory });
    } catch {
      // The process has ended.
    }
  }
}
