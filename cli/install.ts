import { existsSync } from "node:fs";
import { homedir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { CLIENTCREDS, installInMirror } from "./mirror";
import { terraformConfig } from "./terraform-config";

export const INSTALL_HELP = `Usage: clientcreds install [--mirror DIR]

Puts the provider's executable into a local filesystem mirror, from which Terraform
and cdktf load it, and prints the CLI configuration that names the mirror.

  --mirror DIR   default: ~/.terraform.d/plugins, which Terraform searches by itself
  --json         print the paths as JSON

Exit codes: 0 installed, 1 error.
`;

/** The executable that the build made. */
export const builtProvider = (): string => {
  const name = process.platform === "win32" ? "terraform-provider-clientcreds.exe" : "terraform-provider-clientcreds";
  // From the sources, and from dist/ which mirrors them.
  const candidates = [resolve(__dirname, "../build", name), resolve(__dirname, "../../build", name)];
  const found = candidates.find((path) => existsSync(path));
  if (found) return found;
  throw new Error(`The provider is not built: there is no ${candidates[1]}. Run \`npm run build\` first.`);
};

/** `clientcreds install` */
export async function install(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: { mirror: { type: "string" }, json: { type: "boolean" }, help: { type: "boolean", short: "h" } },
  });
  if (values.help) {
    process.stdout.write(INSTALL_HELP);
    return 0;
  }
  const mirror = resolve(values.mirror ?? join(homedir(), ".terraform.d", "plugins"));
  const path = await installInMirror(mirror, { ...CLIENTCREDS, executable: builtProvider() });
  if (values.json) {
    process.stdout.write(`${JSON.stringify({ mirror, executable: path, ...CLIENTCREDS })}\n`);
    return 0;
  }
  process.stdout.write(`Installed ${CLIENTCREDS.address} ${CLIENTCREDS.version} in ${mirror}\n`);
  if (values.mirror) {
    const config = terraformConfig([{ path: mirror, include: ["registry.terraform.io/clientcreds/*"] }], true);
    process.stdout.write(
      `\nLet Terraform look there: put this into its CLI configuration (~/.terraformrc)\n\n${config}`,
    );
  }
  return 0;
}
