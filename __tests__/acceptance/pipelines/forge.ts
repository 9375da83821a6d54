import { execFileSync, spawn } from "node:child_process";
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import type { Result } from "../../support/terraform";

const ROOT = resolve(__dirname, "../../..");
const EXAMPLES = join(ROOT, "examples/pipelines");

/** A git repository that everybody pushes to, and whose jobs run in a fresh checkout each, with nothing of this process's environment but PATH. */
export class Forge {
  private readonly root = realpathSync(mkdtempSync(join(tmpdir(), "clientcreds-forge-")));
  private readonly origin = join(this.root, "origin.git");
  private readonly developer = join(this.root, "developer");
  private readonly modules = join(this.root, "node_modules");
  private runs = 0;

  /** @param env what every job has */
  constructor(private readonly env: NodeJS.ProcessEnv) {
    this.installModules();
    this.git(this.root, "init", "--quiet", "--bare", "--initial-branch=main", this.origin);
    this.git(this.root, "clone", "--quiet", this.origin, this.developer);
    this.git(this.developer, "checkout", "--quiet", "-B", "main");
    cpSync(join(EXAMPLES, "scripts"), join(this.developer, "scripts"), { recursive: true });
    const ignored = readFileSync(join(EXAMPLES, ".gitignore"), "utf8");
    writeFileSync(join(this.developer, ".gitignore"), `${ignored}node_modules\n`);
  }

  /** A file that outlives the checkouts, such as a state. */
  path(name: string): string {
    return join(this.root, name);
  }

  /** Commits files on a branch, which is made from main if it does not exist, and pushes it. */
  push(branch: string, files: Readonly<Record<string, string>>): void {
    const known = this.git(this.developer, "branch", "--list", branch).trim() !== "";
    if (branch !== "main")
      this.git(this.developer, "checkout", "--quiet", ...(known ? [branch] : ["-b", branch, "main"]));
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(this.developer, name)), { recursive: true });
      writeFileSync(join(this.developer, name), text);
    }
    this.git(this.developer, "add", "--all");
    this.git(this.developer, "commit", "--quiet", "--message", `Change ${Object.keys(files).join(", ")}`);
    this.git(this.developer, "push", "--quiet", "origin", branch);
    this.git(this.developer, "checkout", "--quiet", "main");
  }

  merge(branch: string): void {
    this.git(this.developer, "merge", "--quiet", "--no-ff", "--message", `Merge ${branch}`, branch);
    this.git(this.developer, "push", "--quiet", "origin", "main");
  }

  /** Runs a job's script in a fresh checkout of a branch. */
  async run(script: string, branch: string, env: NodeJS.ProcessEnv): Promise<JobResult> {
    const checkout = join(this.root, `run-${++this.runs}`);
    this.git(this.root, "clone", "--quiet", "--branch", branch, this.origin, checkout);
    // What `npm ci` would do.
    symlinkSync(this.modules, join(checkout, "node_modules"));
    const result = await execute(`scripts/${script}.sh`, checkout, {
      PATH: process.env.PATH,
      HOME: this.root,
      ...this.env,
      ...env,
    });
    return { ...result, checkout, untracked: this.git(checkout, "status", "--porcelain").split("\n").filter(Boolean) };
  }

  dispose(): void {
    rmSync(this.root, { recursive: true, force: true });
  }

  private git(cwd: string, ...args: string[]): string {
    const identity = ["-c", "user.name=Developer", "-c", "user.email=developer@example.com"];
    const env = { PATH: process.env.PATH, HOME: this.root, GIT_CONFIG_NOSYSTEM: "1" };
    return execFileSync("git", [...identity, ...args], { cwd, env, encoding: "utf8", stdio: "pipe" });
  }

  /** The packages that the repository's package.json would name. */
  private installModules(): void {
    mkdirSync(join(this.modules, ".bin"), { recursive: true });
    symlinkSync(ROOT, join(this.modules, "clientcreds"));
    for (const name of ["cdktf", "constructs"]) symlinkSync(join(ROOT, "node_modules", name), join(this.modules, name));
    symlinkSync(join(ROOT, "node_modules/cdktf-cli/bundle/bin/cdktf.js"), join(this.modules, ".bin/cdktf"));
    const { bin } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as { bin: { clientcreds: string } };
    // npm makes what it links executable, which the compiler does not.
    writeFileSync(
      join(this.modules, ".bin/clientcreds"),
      `#!/bin/sh\nexec node ${join(ROOT, bin.clientcreds)} "$@"\n`,
      { mode: 0o755 },
    );
  }
}

export interface JobResult extends Result {
  readonly checkout: string;
  /** What the job left there that git would take for a change. */
  readonly untracked: readonly string[];
}

function execute(command: string, cwd: string, env: NodeJS.ProcessEnv): Promise<Result> {
  const child = spawn(command, { cwd, env, stdio: ["ignore", "pipe", "pipe"] });
  const output = { stdout: "", stderr: "" };
  child.stdout.setEncoding("utf8").on("data", (text: string) => (output.stdout += text));
  child.stderr.setEncoding("utf8").on("data", (text: string) => (output.stderr += text));
  return new Promise((done, fail) => {
    child.on("error", fail);
    child.on("close", (code) => done({ code, ...output }));
  });
}
