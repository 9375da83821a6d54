import { Diagnostics, type Diagnostic } from "../diagnostics";
import { log } from "../log";
import type { tfplugin6 as wire } from "../protocol/generated/tfplugin6";
import { formatPath } from "../values/path";
import { ValueError } from "../values/value-error";
import type { Session } from "./session";
import { wireDiagnostic } from "./wire-diagnostic";

/** One request at work: what is being done, and what there is to tell about it. */
export class Operation {
  readonly diagnostics = new Diagnostics();
  readonly signal: AbortSignal;

  /** @param doing such as "reading random_password" */
  constructor(
    private readonly session: Session,
    private readonly doing: string,
  ) {
    this.signal = session.signal;
  }

  /** What every handler of a configured provider gets. */
  get request() {
    return { diagnostics: this.diagnostics, signal: this.signal, provider: this.session.provider };
  }

  /** What the action returns; undefined when it threw, which then is among the diagnostics. */
  async attempt<T>(action: () => T | Promise<T>): Promise<T | undefined> {
    try {
      return await action();
    } catch (error) {
      this.report(error instanceof Error ? error : new Error(String(error)));
      return undefined;
    }
  }

  get wireDiagnostics(): wire.Diagnostic.$Properties[] {
    return this.diagnostics.all.map((diagnostic: Diagnostic) => wireDiagnostic(diagnostic));
  }

  private report(error: Error): void {
    // Only the log gets the stack.
    log.error(`error while ${this.doing}`, { error: error.stack });
    if (this.signal.aborted) {
      const detail = `Terraform was interrupted while ${this.doing}. Run the same command again to go on.`;
      return this.diagnostics.error("Interrupted", `${detail}\n\n${error.message}`);
    }
    if (error instanceof ValueError) {
      const place = error.path.length > 0 ? `\`${formatPath(error.path)}\`: ` : "";
      const detail = `While ${this.doing}: ${place}${error.reason}. This is a bug in the provider; please report it.`;
      return this.diagnostics.error("A value does not have the type that the schema promises", detail, error.path);
    }
    this.diagnostics.error(`Unexpected error while ${this.doing}`, error.message || error.name);
  }
}
