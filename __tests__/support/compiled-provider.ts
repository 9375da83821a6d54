import { builtProvider } from "../../cli/install";
import { CLIENTCREDS } from "../../cli/mirror";
import { Terraform, type Result } from "./terraform";

/** Real Terraform with the compiled provider. */
export function terraformWithProvider(env: NodeJS.ProcessEnv = {}): Terraform {
  const provider = { executable: builtProvider(), version: CLIENTCREDS.version };
  return new Terraform({ providers: { "clientcreds/clientcreds": provider }, env });
}

/** @throws Error unless the folder can be initialised */
export async function mustInit(terraform: Terraform): Promise<void> {
  const { code, stdout, stderr } = await terraform.init();
  if (code !== 0) throw new Error(stdout + stderr);
}

/** @throws Error unless the apply succeeds */
export async function mustApply(terraform: Terraform, ...args: string[]): Promise<Result> {
  const result = await terraform.apply(...args);
  if (result.code !== 0) throw new Error(`apply failed:\n${result.stdout}\n${result.stderr}`);
  return result;
}
