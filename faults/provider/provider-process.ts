import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { CLOCK_AHEAD, GATED_FOLDER, type FileIo, type FileOrder, type FromProvider, type ToProvider } from "./messages";

export interface ProviderOptions {
  readonly executable: string;
  /** Operations on files below it are asked about. */
  readonly folder: string;
  readonly env: NodeJS.ProcessEnv;
  /** Milliseconds that its wall clock begins ahead of the machine's. */
  readonly ahead: number;
  /** Decides on an operation; never answered where the process was killed meanwhile. */
  readonly onFile: (id: number, moment: "before" | "after", io: FileIo) => Promise<FileOrder>;
}

/** The provider, to which Terraform attaches. */
export class ProviderProcess {
  private readonly ended: Promise<unknown>;
  private clockSet: () => void = () => undefined;
  private isKilled = false;

  private constructor(
    private readonly child: ChildProcess,
    /** TF_REATTACH_PROVIDERS */
    readonly reattach: string,
    private readonly onFile: ProviderOptions["onFile"],
  ) {
    this.ended = once(child, "exit");
    child.on("message", (message) => void this.hear(message as FromProvider));
  }

  static async start({ executable, folder, env, ahead, onFile }: ProviderOptions): Promise<ProviderProcess> {
    const child = spawn(executable, ["--debug"], {
      env: { PATH: process.env.PATH, ...env, [GATED_FOLDER]: folder, [CLOCK_AHEAD]: String(ahead) },
      stdio: ["ignore", "pipe", "inherit", "ipc"],
    });
    const lines = createInterface({ input: child.stdout! });
    const line = await Promise.race([once(lines, "line"), once(child, "exit")]);
    const [, reattach] = /^TF_REATTACH_PROVIDERS='(.*)'$/.exec(String(line[0])) ?? [];
    if (reattach === undefined) throw new Error(`${executable} --debug did not start: ${String(line[0])}`);
    return new ProviderProcess(child, reattach, onFile);
  }

  /** One that is to be killed, and may not have noticed, is not to be asked any more. */
  get alive(): boolean {
    return !this.isKilled && this.hasNotEnded;
  }

  private get hasNotEnded(): boolean {
    return this.child.exitCode === null && this.child.signalCode === null;
  }

  /** How it ended, for a person; null: it has not. */
  get end(): string | null {
    if (this.hasNotEnded) return null;
    const by = this.child.signalCode ?? `exit code ${this.child.exitCode}`;
    return this.isKilled ? "killed as was meant" : `ended by ${by}, which was not meant`;
  }

  /** SIGKILL; resolves when it is gone. */
  async kill(): Promise<void> {
    this.isKilled = true;
    this.child.kill("SIGKILL");
    await this.ended;
  }

  /** Lets it end as it does at an interrupt. */
  async stop(): Promise<void> {
    if (!this.hasNotEnded) return;
    this.child.kill("SIGINT");
    await this.ended;
  }

  /** Sets its wall clock; resolves when that is done. */
  async setClock(ahead: number): Promise<void> {
    if (!this.alive) return;
    const set = new Promise<void>((resolve) => (this.clockSet = resolve));
    this.say({ kind: "clock", ahead });
    await Promise.race([set, this.ended]);
  }

  private async hear(message: FromProvider): Promise<void> {
    if (message.kind === "clock set") return this.clockSet();
    // What it still had to say when it was killed was not done.
    if (this.isKilled) return;
    const order = await this.onFile(message.id, message.moment, message.io);
    if (this.alive) this.say({ kind: "order", id: message.id, order });
  }

  private say(message: ToProvider): void {
    // A process that is ending hears nothing more.
    this.child.send(message, () => undefined);
  }
}
