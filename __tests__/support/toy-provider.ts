import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Terraform, type TerraformOptions } from "./terraform";

const { buildProvider } = require("../../scripts/build-provider") as {
  buildProvider(entry: string, out: string): string;
};

/** The compiled provider of the tests, from sources as they are now. */
export function toyExecutable(): string {
  return buildProvider("__tests__/fixtures/toy-provider/main.ts", "build/test/terraform-provider-toy");
}

/** Terraform with the toy provider installed and configured, and the folder that stands for the vendor's service. */
export class ToyTerraform extends Terraform {
  readonly shelf: string;

  constructor(options: Pick<TerraformOptions, "env"> = {}) {
    super({ providers: { "clientcreds/toy": { executable: toyExecutable(), version: "1.0.0" } }, ...options });
    this.shelf = join(this.folder, "shelf");
    mkdirSync(this.shelf);
    this.write("provider.tf", `provider "toy" {\n  shelf = ${JSON.stringify(this.shelf)}\n}\n`);
  }

  /** What was asked of the service, line by line. */
  get journal(): string[] {
    return readFileSync(join(this.shelf, "journal.txt"), "utf8").trimEnd().split("\n");
  }
}
