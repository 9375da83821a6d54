import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { objectIn, readInput } from "../terraform/read-json";
import { runTerraform } from "../terraform/run";
import { credentialsInState, type Credential } from "./credentials-in-state";

/** Where a command finds the states. */
export interface StateOptions {
  /** A state's file, or `-` for standard input. */
  readonly state?: string;
  /** What `cdktf synth` wrote. */
  readonly dir?: string;
}

/** For `parseArgs`. */
export const STATE_OPTIONS = { state: { type: "string" }, dir: { type: "string" } } as const;

export const STATE_HELP = `  --state FILE   what \`terraform state pull\` or \`terraform show -json\` prints; - reads
                 it from standard input
  --dir DIR      what \`cdktf synth\` wrote: the states of all its stacks are pulled, so
                 each must be initialised
                 Neither: --dir cdktf.out if it is there, else the state is pulled here`;

/** A credential, and the folder in which Terraform runs: paths are relative to it. */
export interface LocatedCredential extends Credential {
  readonly folder: string;
}

/** Cdktf's own name of the folder. */
const CDKTF_OUT = "cdktf.out";

/**
 * The credentials of one state, or of all stacks of a cdktf app.
 *
 * @throws Error, also when there is none: an alarm that looks at the wrong state would be silent for ever
 */
export async function readCredentials({ state, dir }: StateOptions): Promise<LocatedCredential[]> {
  if (state !== undefined && dir !== undefined)
    throw new Error("--state and --dir exclude each other. Give one of them.");
  const folder = dir ?? (state === undefined && existsSync(join(CDKTF_OUT, "manifest.json")) ? CDKTF_OUT : undefined);
  const source = state ?? folder ?? "the state of this folder";
  const here = process.cwd();
  const found =
    state !== undefined
      ? located(here, credentialsInState((await readInput(state)).toString("utf8"), state))
      : folder !== undefined
        ? await ofStacks(folder)
        : located(here, credentialsInState(await pull(here), source));
  if (found.length > 0) return found;
  throw new Error(`There is no credential of clientcreds in ${source}. Is it the right one, and applied?`);
}

const located = (folder: string, credentials: readonly Credential[]): LocatedCredential[] =>
  credentials.map((credential) => ({ ...credential, folder }));

const pull = (folder: string): Promise<string> => runTerraform(folder, ["state", "pull"]);

/** The part of cdktf's manifest that tells where each stack is. */
interface Manifest {
  readonly stacks?: Readonly<Record<string, { readonly workingDirectory: string }>>;
}

async function ofStacks(dir: string): Promise<LocatedCredential[]> {
  const path = join(dir, "manifest.json");
  const text = (await readInput(path)).toString("utf8");
  const { stacks = {} } = objectIn(text, path, "the manifest that `cdktf synth` writes") as Manifest;
  const found: LocatedCredential[] = [];
  for (const [name, { workingDirectory }] of Object.entries(stacks)) {
    const folder = resolve(dir, workingDirectory);
    found.push(...located(folder, credentialsInState(await pull(folder), `stack ${name}`, name)));
  }
  return found;
}
