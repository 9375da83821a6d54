import { existsSync } from "node:fs";
import { join } from "node:path";
import { objectIn, readInput } from "../terraform/read-json";

/** Attributes of a provider block, as JSON has them. */
export type ProviderJson = Readonly<Record<string, unknown>>;

/** What `cdktf synth` writes for each stack. */
const SYNTHESISED = "cdk.tf.json";
const WANTED = "JSON of a provider's configuration, by itself or as a `.tf.json` file has it";

/**
 * The provider's configuration of a stack: `file` if it is given, else what was synthesised in the folder, else none, and then the environment tells all.
 * Expressions are not evaluated: what they stand for comes from the environment too.
 *
 * @param folder in which Terraform runs
 * @param alias of the provider's block; null: the one without
 * @throws Error
 */
export async function providerConfiguration(
  folder: string,
  alias: string | null,
  file: string | undefined,
): Promise<ProviderJson> {
  const path = file ?? join(folder, SYNTHESISED);
  if (file === undefined && !existsSync(path)) return {};
  const json = objectIn((await readInput(path)).toString("utf8"), path, WANTED);
  if (!("provider" in json) && file !== undefined) return literal(json) as ProviderJson;
  const blocks = [(json.provider as { clientcreds?: unknown } | undefined)?.clientcreds ?? []].flat() as ProviderJson[];
  const block = blocks.find((each) => (each.alias ?? null) === alias);
  if (block) return literal(block) as ProviderJson;
  if (alias === null) return {};
  throw new Error(`${path} has no configuration of the provider clientcreds with the alias ${alias}.`);
}

function literal(value: unknown): unknown {
  if (typeof value === "string") return value.includes("${") ? null : value;
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(literal);
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, literal(inner)]));
}
