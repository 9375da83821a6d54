import { chmod, copyFile, mkdir, readdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { terraformPlatform } from "./platform";

/** A provider as Terraform addresses it. */
export interface ProviderPackage {
  /** @example "registry.terraform.io/clientcreds/clientcreds" */
  readonly address: string;
  readonly version: string;
  /** The executable to copy. */
  readonly executable: string;
}

export const CLIENTCREDS = { address: "registry.terraform.io/clientcreds/clientcreds", version: "0.1.0" } as const;
export const RANDOM = { address: "registry.terraform.io/hashicorp/random", version: "3.7.2" } as const;

/**
 * Puts an executable where `filesystem_mirror` looks for it, and returns its path. Terraform runs the first file of the folder whose name fits, so
 * nothing else is left there.
 */
export async function installInMirror(mirror: string, provider: ProviderPackage): Promise<string> {
  const folder = join(mirror, ...provider.address.split("/"), provider.version, terraformPlatform());
  const extension = process.platform === "win32" ? ".exe" : "";
  const name = `terraform-provider-${provider.address.split("/").at(-1)}_v${provider.version}${extension}`;
  await mkdir(folder, { recursive: true });
  // Copied beside and renamed: a Terraform that is running the old one is not disturbed.
  const beside = join(mirror, `.${name}.${process.pid}`);
  await copyFile(provider.executable, beside);
  await chmod(beside, 0o755);
  for (const other of await readdir(folder)) if (other !== name) await rm(join(folder, other), { recursive: true });
  await rename(beside, join(folder, name));
  return join(folder, name);
}
