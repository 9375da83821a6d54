import type { Diagnostics } from "./diagnostics";

/**
 * Adds an error when Terraform is older than the provider needs.
 * @param version of the Terraform that runs, as `configure` gets it
 * @param minimum the oldest that will do, such as "1.11.0"
 */
export function requireTerraform(version: string, minimum: string, diagnostics: Diagnostics): void {
  if (!isOlder(version, minimum)) return;
  const detail = `This is Terraform ${version}; the provider needs ${minimum} or later. Upgrade Terraform and run the command again.`;
  diagnostics.error("Terraform is too old for this provider", detail);
}

// A pre-release counts as the version it leads to.
function isOlder(version: string, minimum: string): boolean {
  const [have, need] = [version, minimum].map((text) => text.split(/[-+]/)[0]!.split(".").map(Number));
  const differing = need!.findIndex((part, i) => part !== (have![i] ?? 0));
  return differing >= 0 && (have![differing] ?? 0) < need![differing]!;
}
