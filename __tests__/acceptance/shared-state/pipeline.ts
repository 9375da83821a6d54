import { execFileSync } from "node:child_process";
import { join, resolve } from "node:path";
import { terraformWithProvider } from "../../support/compiled-provider";
import type { Result, Running, Terraform } from "../../support/terraform";

const EXAMPLE = resolve(__dirname, "../../../dist/examples/shared-state/main.js");

/** A pipeline with a checkout of its own: it synthesises the example, and runs Terraform on what came out. */
export class Pipeline {
  private readonly terraform: Terraform;
  private readonly stack: string;

  constructor(private readonly env: NodeJS.ProcessEnv) {
    this.terraform = terraformWithProvider(env);
    this.stack = join(this.folder, "cdktf.out/stacks/billing");
  }

  get folder(): string {
    return this.terraform.folder;
  }

  synthesise(env: NodeJS.ProcessEnv = {}): void {
    const own = { PATH: process.env.PATH, CDKTF_OUTDIR: join(this.folder, "cdktf.out") };
    execFileSync(process.execPath, [EXAMPLE], { cwd: this.folder, env: { ...own, ...this.env, ...env } });
  }

  start(...args: string[]): Running {
    return this.terraform.start([`-chdir=${this.stack}`, ...args]);
  }

  run(...args: string[]): Promise<Result> {
    return this.start(...args).result;
  }

  /** @throws Error when the command fails */
  async succeed(...args: string[]): Promise<Result> {
    const result = await this.run(...args);
    if (result.code !== 0) throw new Error(`${args.join(" ")} failed:\n${result.stdout}\n${result.stderr}`);
    return result;
  }

  dispose(): void {
    this.terraform.dispose();
  }
}
