import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { App, Aspects, TerraformStack, type IAspect } from "cdktf";

/** Synthesises an app whose stacks bear the aspect, as its main.ts would, and returns the errors at which cdktf stops; [] when it does not. */
export function errorsOf(
  aspect: IAspect,
  ...builds: ((stack: TerraformStack, others: TerraformStack[]) => void)[]
): string[] {
  return synthErrors((app) => {
    const stacks: TerraformStack[] = [];
    for (const build of builds) {
      const stack = new TerraformStack(app, `stack${stacks.length || ""}`);
      Aspects.of(stack).add(aspect);
      build(stack, stacks);
      stacks.push(stack);
    }
  });
}

/** As {@link errorsOf}, for an app that is built by hand. */
export function synthErrors(build: (app: App) => void): string[] {
  const outdir = mkdtempSync(join(tmpdir(), "clientcreds-aspects-"));
  try {
    const app = new App({ outdir });
    build(app);
    app.synth();
    return [];
  } catch (error) {
    return (error as Error).message.split("\n").filter((line) => /^\s*\[/.test(line));
  } finally {
    rmSync(outdir, { recursive: true, force: true });
  }
}
