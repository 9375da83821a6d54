import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { Terraform } from "./terraform";

export const EXECUTABLE = resolve(__dirname, "../../build/terraform-provider-clientcreds");

/** Real Terraform with the compiled provider. */
export function terraformWithProvider(env: NodeJS.ProcessEnv): Terraform {
  if (!existsSync(EXECUTABLE)) throw new Error(`${EXECUTABLE} is not built: run \`npm run build\` first`);
  return new Terraform({ providers: { "clientcreds/clientcreds": { executable: EXECUTABLE, version: "0.1.0" } }, env });
}

/** @throws Error unless the folder can be initialised */
export async function mustInit(terraform: Terraform): Promise<void> {
  const { code, stdout, stderr } = await terraform.init();
  if (code !== 0) throw new Error(stdout + stderr);
}
