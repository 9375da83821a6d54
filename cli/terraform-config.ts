/** A folder from which Terraform takes providers, and which ones. */
export interface Mirror {
  readonly path: string;
  /** Address patterns such as `registry.terraform.io/clientcreds/*`. */
  readonly include: readonly string[];
}

/**
 * Terraform's CLI configuration for local mirrors. What no mirror holds comes from the registry of providers, if `registry` says that it may be asked.
 */
export function terraformConfig(mirrors: readonly Mirror[], registry: boolean): string {
  const quoted = (items: readonly string[]): string => items.map((item) => JSON.stringify(item)).join(", ");
  const included = mirrors.flatMap((mirror) => mirror.include);
  const blocks = mirrors.map(
    ({ path, include }) =>
      `  filesystem_mirror {\n    path    = ${JSON.stringify(path)}\n    include = [${quoted(include)}]\n  }\n`,
  );
  if (registry) blocks.push(`  direct {\n    exclude = [${quoted(included)}]\n  }\n`);
  return `disable_checkpoint = true\nprovider_installation {\n${blocks.join("")}}\n`;
}
