import { spawn, type ChildProcess } from "node:child_process";

export interface CommandResult {
  readonly code: number | null;
  readonly output: string;
}

/** How long an interrupted command may take to end by itself, in milliseconds. */
const PATIENCE = 8000;

/** Runs commands each in a process group of its own, so that all of it can be ended. */
export class Commands {
  private readonly running = new Set<ChildProcess>();
  private stopped = false;

  constructor(
    private readonly cwd: string,
    private readonly env: NodeJS.ProcessEnv,
  ) {}

  run(program: string, args: readonly string[]): Promise<CommandResult> {
    if (this.stopped) return Promise.reject(new Error("stopped"));
    return new Promise((resolve, reject) => {
      const child = spawn(program, args, {
        cwd: this.cwd,
        env: this.env,
        stdio: ["ignore", "pipe", "pipe"],
        detached: process.platform !== "win32",
      });
      this.running.add(child);
      let output = "";
      for (const stream of [child.stdout, child.stderr]) {
        stream.setEncoding("utf8").on("data", (text: string) => (output += text));
      }
      child.on("error", reject);
      child.on("close", (code) => {
        this.running.delete(child);
        resolve({ code, output });
      });
    });
  }

  /** Ends whatever runs: asked first, as Ctrl-C would, so that Terraform writes its state; then made to. */
  async stop(): Promise<void> {
    this.stopped = true;
    await Promise.all([...this.running].map((child) => this.end(child)));
  }

  private async end(child: ChildProcess): Promise<void> {
    const closed = new Promise<void>((resolve) => child.once("close", () => resolve()));
    signal(child, "SIGINT");
    const patience = setTimeout(() => signal(child, "SIGKILL"), PATIENCE);
    await closed;
    clearTimeout(patience);
    // Whoever of the group is left.
    signal(child, "SIGKILL");
  }
}

function signal(child: ChildProcess, name: NodeJS.Signals): void {
  if (child.pid === undefined) return;
  try {
    process.kill(process.platform === "win32" ? child.pid : -child.pid, name);
  } catch {
    // It has ended.
  }
}
