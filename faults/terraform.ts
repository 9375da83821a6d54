import { spawn } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

export interface Result {
  readonly code: number | null;
  readonly output: string;
}

/** The real terraform in a folder, attached to a provider that is running already, so that nothing is installed. */
export class Terraform {
  constructor(private readonly folder: string) {}

  write(name: string, text: string): void {
    writeFileSync(join(this.folder, name), text);
  }

  apply = (reattach: string): Promise<Result> => this.run(reattach, ["apply", "-auto-approve"]);
  /** Exit code 0: nothing to do; 2: something. */
  plan = (reattach: string): Promise<Result> => this.run(reattach, ["plan", "-detailed-exitcode"]);

  /** The attributes of the only resource; undefined where there is none. */
  attributes(): Record<string, unknown> | undefined {
    const state = JSON.parse(readFileSync(join(this.folder, "terraform.tfstate"), "utf8")) as {
      resources: { instances: { attributes: Record<string, unknown> }[] }[];
    };
    return state.resources[0]?.instances[0]?.attributes;
  }

  private run(reattach: string, args: readonly string[]): Promise<Result> {
    const child = spawn("terraform", [...args, "-no-color", "-input=false", "-lock=false"], {
      cwd: this.folder,
      env: {
        PATH: process.env.PATH,
        HOME: this.folder,
        TF_REATTACH_PROVIDERS: reattach,
        TF_IN_AUTOMATION: "1",
        CHECKPOINT_DISABLE: "1",
        // What a lost connection to the provider was like.
        TF_LOG: "ERROR",
      },
      stdio: ["ignore", "pipe", "pipe"],
    });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding("utf8").on("data", (text: string) => (output += text));
    }
    return new Promise((resolve, reject) => {
      child.on("error", reject).on("close", (code) => resolve({ code, output }));
    });
  }
}
