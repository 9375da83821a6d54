import { spawn, type ChildProcess } from "node:child_process";
import {
  copyFileSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export interface TerraformOptions {
  /** Executables by what `required_providers` calls their source, such as "clientcreds/toy". */
  readonly providers: Readonly<Record<string, ProviderExecutable>>;
  /** Added to the environment of every command, which has nothing else of this process's but PATH. */
  readonly env?: NodeJS.ProcessEnv;
}

export interface ProviderExecutable {
  readonly executable: string;
  readonly version: string;
}

export interface Result {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Running {
  readonly process: ChildProcess;
  readonly result: Promise<Result>;
}

/**
 * The real terraform in a folder of its own, with providers from a mirror of its own and no way to the registry.
 * @example
 * const terraform = new Terraform({ providers: { "clientcreds/toy": { executable, version: "1.0.0" } } });
 * terraform.write("main.tf", `resource "toy_box" "a" {}`); // versions.tf names the providers already
 * await terraform.init();
 * const { code, stdout, stderr } = await terraform.apply();
 * terraform.dispose();
 */
export class Terraform {
  /** Where terraform runs. */
  readonly folder: string;
  /** For the tests: state lives beside the configuration. */
  readonly stateFile: string;
  /** Its CLI configuration, which names the mirror. */
  readonly cliConfig: string;
  private readonly root: string;
  private readonly env: NodeJS.ProcessEnv;

  constructor(options: TerraformOptions) {
    this.root = realpathSync(mkdtempSync(join(tmpdir(), "terraform-test-")));
    this.folder = join(this.root, "work");
    this.stateFile = join(this.folder, "terraform.tfstate");
    mkdirSync(this.folder);
    const mirror = join(this.root, "mirror");
    for (const [source, provider] of Object.entries(options.providers)) install(mirror, source, provider);
    this.cliConfig = join(this.root, "terraform.rc");
    writeFileSync(
      this.cliConfig,
      `provider_installation {\n  filesystem_mirror {\n    path = ${JSON.stringify(mirror)}\n  }\n}\n`,
    );
    this.env = {
      PATH: process.env.PATH,
      HOME: this.root,
      TF_CLI_CONFIG_FILE: this.cliConfig,
      CHECKPOINT_DISABLE: "1",
      TF_IN_AUTOMATION: "1",
      TF_INPUT: "0",
      ...options.env,
    };
    this.write("versions.tf", requiredProviders(options.providers));
  }

  /** Writes a file of the configuration, replacing the one of that name. */
  write(name: string, text: string): void {
    writeFileSync(join(this.folder, name), text);
  }

  init = (...args: string[]) => this.run(["init", "-no-color", ...args]);
  validate = (...args: string[]) => this.run(["validate", "-no-color", ...args]);
  plan = (...args: string[]) => this.run(["plan", "-no-color", ...args]);
  /** Without being asked, unless a saved plan is given, which needs no asking. */
  apply = (...args: string[]) => this.run(["apply", "-no-color", "-auto-approve", ...args]);
  destroy = (...args: string[]) => this.run(["destroy", "-no-color", "-auto-approve", ...args]);
  import = (...args: string[]) => this.run(["import", "-no-color", ...args]);

  /** What `output -json` prints: `{ name: { value, type, sensitive } }`. */
  async outputs(): Promise<Record<string, { value: unknown }>> {
    return this.json(["output", "-json"]);
  }

  /** What a command prints as JSON. @throws Error when it fails */

  async json(args: string[]): Promise<any> {
    const { code, stdout, stderr } = await this.run(args);
    if (code !== 0) throw new Error(`terraform ${args.join(" ")} failed: ${stderr}`);
    return JSON.parse(stdout);
  }

  /** The attributes of a resource in the state; undefined when it is not there. */
  attributes(type: string, name: string): Record<string, unknown> | undefined {
    const state = JSON.parse(this.stateText()) as {
      resources: { type: string; name: string; instances: { attributes: Record<string, unknown> }[] }[];
    };
    return state.resources.find((each) => each.type === type && each.name === name)?.instances[0]?.attributes;
  }

  stateText(): string {
    return readFileSync(this.stateFile, "utf8");
  }

  /** Runs any command to its end. */
  run(args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Result> {
    return this.start(args, env).result;
  }

  /** Runs a command, with everything that it and the providers log, which it returns beside the result. */
  async runLogged(args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Result & { log: string }> {
    const file = join(this.root, "terraform.log");
    rmSync(file, { force: true });
    const result = await this.run(args, { TF_LOG: "TRACE", TF_LOG_PATH: file, ...env });
    return { ...result, log: readFileSync(file, "utf8") };
  }

  /** Starts a command, for tests that interrupt it. */
  start(args: readonly string[], env: NodeJS.ProcessEnv = {}): Running {
    const child = spawn("terraform", args, {
      cwd: this.folder,
      env: { ...this.env, ...env },
      stdio: ["ignore", "pipe", "pipe"],
    });
    const output = { stdout: "", stderr: "" };
    child.stdout.setEncoding("utf8").on("data", (text: string) => (output.stdout += text));
    child.stderr.setEncoding("utf8").on("data", (text: string) => (output.stderr += text));
    const result = new Promise<Result>((resolve, reject) => {
      child.on("error", reject);
      child.on("close", (code) => resolve({ code, ...output }));
    });
    return { process: child, result };
  }

  /** Removes the folder with all that is in it. */
  dispose(): void {
    rmSync(this.root, { recursive: true, force: true });
  }
}

function requiredProviders(providers: TerraformOptions["providers"]): string {
  const lines = Object.entries(providers).map(([source, { version }]) => {
    return `    ${source.split("/").at(-1)} = { source = "${source}", version = "${version}" }`;
  });
  return `terraform {\n  required_providers {\n${lines.join("\n")}\n  }\n}\n`;
}

function install(mirror: string, source: string, { executable, version }: ProviderExecutable): void {
  const architecture = process.arch === "x64" ? "amd64" : process.arch;
  const folder = join(mirror, "registry.terraform.io", source, version, `${process.platform}_${architecture}`);
  mkdirSync(folder, { recursive: true });
  const target = join(folder, `terraform-provider-${source.split("/").at(-1)}_v${version}`);
  try {
    // The executables are large.
    linkSync(executable, target);
  } catch {
    // The temporary folder may be on another file system.
    copyFileSync(executable, target);
  }
}
