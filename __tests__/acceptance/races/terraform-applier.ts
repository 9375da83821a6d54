import { copyFileSync, existsSync, rmSync } from "node:fs";
import type { Terraform } from "../../support/terraform";
import type { Applier, Config, Outcome } from "./applier";

/** A line of what `terraform apply -json` prints. */
interface Line {
  readonly type: string;
  readonly diagnostic?: { readonly severity: string; readonly summary: string; readonly detail: string };
  readonly changes?: { readonly operation: string; readonly add: number; readonly change: number };
}

/** The real terraform, with the compiled provider. */
export class TerraformApplier implements Applier {
  /** @param terraform initialised; its state is forgotten */
  constructor(
    private readonly terraform: Terraform,
    private readonly typeName: string,
    private readonly providerConfig: Config,
  ) {
    rmSync(terraform.stateFile, { force: true });
  }

  get state(): Readonly<Record<string, unknown>> | null {
    if (!existsSync(this.terraform.stateFile)) return null;
    return this.terraform.attributes(this.typeName, "raced") ?? null;
  }

  copyStateOf(other: TerraformApplier): void {
    copyFileSync(other.terraform.stateFile, this.terraform.stateFile);
  }

  async apply(config: Config): Promise<Outcome> {
    const resource = { [this.typeName]: { raced: config } };
    this.terraform.write("main.tf.json", JSON.stringify({ provider: { clientcreds: this.providerConfig }, resource }));
    const { stdout } = await this.terraform.apply("-json");
    const lines = stdout
      .split("\n")
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Line);
    const errors = lines.flatMap(({ diagnostic: d }) => (d?.severity === "error" ? [`${d.summary}: ${d.detail}`] : []));
    const planned = lines.find(({ changes }) => changes?.operation === "plan")?.changes;
    return { changes: planned !== undefined && planned.add + planned.change > 0, errors };
  }
}
