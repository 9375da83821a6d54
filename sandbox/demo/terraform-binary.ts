import { execFile } from "node:child_process";
import { promisify } from "node:util";

const run = promisify(execFile);

/** Ephemeral values and write-only attributes came with it, in Terraform and in OpenTofu. */
const OLDEST = [1, 11] as const;

export interface TerraformBinary {
  readonly name: string;
  readonly version: string;
}

/** What stands in the way, in one line for a person. */
export class PreflightError extends Error {}

/**
 * The Terraform that cdktf will run: `TERRAFORM_BINARY_NAME`, such as `tofu`, else `terraform`.
 *
 * @throws PreflightError when it is missing or too old
 */
export async function findTerraform(env: NodeJS.ProcessEnv): Promise<TerraformBinary> {
  const name = env.TERRAFORM_BINARY_NAME || "terraform";
  const wanted = `version ${OLDEST.join(".")} or newer is needed on the PATH`;
  let version: string;
  try {
    const { stdout } = await run(name, ["version", "-json"], { env: { ...env, CHECKPOINT_DISABLE: "1" } });
    version = (JSON.parse(stdout) as { terraform_version: string }).terraform_version;
  } catch {
    throw new PreflightError(`\`${name}\` was not found, or does not run: ${wanted}.`);
  }
  const [major = 0, minor = 0] = version.split(".").map(Number);
  if (major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1])) return { name, version };
  throw new PreflightError(`\`${name}\` is ${version}: ${wanted}.`);
}
