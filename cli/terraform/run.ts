import { spawn } from "node:child_process";
import { stripVTControlCharacters } from "node:util";

/**
 * What Terraform prints: `TERRAFORM_BINARY_NAME`, such as `tofu`, else `terraform`. It is kept in memory only: plans and states hold other providers' secrets.
 *
 * @param folder where it runs
 * @throws Error with what Terraform said when it fails, or cannot be started
 */
export async function runTerraform(folder: string, args: readonly string[]): Promise<string> {
  const name = process.env.TERRAFORM_BINARY_NAME || "terraform";
  const command = `\`${name} ${args.join(" ")}\` in ${folder}`;
  const child = spawn(name, args, {
    cwd: folder,
    env: { ...process.env, CHECKPOINT_DISABLE: "1" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const [out, err]: [Buffer[], Buffer[]] = [[], []];
  child.stdout.on("data", (chunk: Buffer) => out.push(chunk));
  child.stderr.on("data", (chunk: Buffer) => err.push(chunk));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on("close", resolve);
    child.on("error", (cause) => reject(notStarted(command, name, cause)));
  });
  if (code === 0) return Buffer.concat(out).toString("utf8");
  const said = stripVTControlCharacters(Buffer.concat(err).toString("utf8")).trim();
  throw new Error(`${command} failed:\n${said}`);
}

const notStarted = (command: string, name: string, cause: Error): Error =>
  new Error(
    `${command} could not be started (${(cause as NodeJS.ErrnoException).code}). Put ${name} on the PATH, or name another by TERRAFORM_BINARY_NAME.`,
    { cause },
  );
