import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { objectIn, readInput } from "../terraform/read-json";
import { runTerraform } from "../terraform/run";
import type { PlanJson } from "./plan-json";

/** Begin of a zip, which a saved plan is. */
const ZIP = Buffer.from("PK\x03\x04", "latin1");
const WANTED = "a plan: neither one saved by `terraform plan -out`, nor what `terraform show -json` prints of it";

/**
 * A saved plan, or its JSON; `-` is JSON from standard input.
 *
 * @throws Error
 */
export async function readPlan(path: string): Promise<PlanJson> {
  const bytes = await readInput(path);
  const saved = bytes.subarray(0, ZIP.length).equals(ZIP);
  if (saved && path === "-") {
    throw new Error("Standard input is a saved plan, which Terraform reads from a file only. Name the file.");
  }
  const text = saved ? await showPlan(path) : bytes.toString("utf8");
  return checked(objectIn(text, path, WANTED), path);
}

/** Terraform needs the providers that made the plan: it is run beside the plan if that folder is initialised, else here. */
function showPlan(path: string): Promise<string> {
  const beside = dirname(resolve(path));
  const folder = existsSync(join(beside, ".terraform")) ? beside : process.cwd();
  return runTerraform(folder, ["show", "-json", "-no-color", resolve(path)]);
}

function checked(json: Record<string, unknown>, path: string): PlanJson {
  const version = json.format_version;
  if (typeof version !== "string" || !("planned_values" in json || "resource_changes" in json)) {
    throw new Error(`${path} is not ${WANTED}.`);
  }
  if (/^1\./.test(version)) return json as unknown as PlanJson;
  throw new Error(`${path} is a plan of format ${version}; this version of clientcreds reads format 1.`);
}
