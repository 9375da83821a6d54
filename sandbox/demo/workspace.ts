import { mkdir, rm, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { CLIENTCREDS, installInMirror, RANDOM } from "../../cli/mirror";
import { terraformConfig, type Mirror } from "../../cli/terraform-config";

/** Where hashicorp/random comes from. */
export type RandomSource = "named mirror" | "registry" | "stand-in";

export interface Workspace {
  /** Everything the demo writes is below it. */
  readonly folder: string;
  readonly random: RandomSource;
  /** Environment for cdktf and Terraform. */
  readonly env: NodeJS.ProcessEnv;
}

export interface Built {
  readonly clientcreds: string;
  readonly random: string;
}

/** Makes a fresh folder with a mirror, a CLI configuration and a cdktf project of its own; nothing outside it is touched. */
export async function makeWorkspace(root: string, built: Built, env: NodeJS.ProcessEnv): Promise<Workspace> {
  const folder = join(root, ".demo");
  await rm(folder, { recursive: true, force: true });
  await mkdir(join(folder, "home"), { recursive: true });
  const mirror = join(folder, "mirror");
  await installInMirror(mirror, { ...CLIENTCREDS, executable: built.clientcreds });
  const random = await randomSource(env);
  const mirrors: Mirror[] = [{ path: mirror, include: [CLIENTCREDS.address] }];
  if (random === "stand-in") {
    await installInMirror(mirror, { ...RANDOM, executable: built.random });
    mirrors.push({ path: mirror, include: [RANDOM.address] });
  } else if (random === "named mirror") {
    mirrors.push({ path: resolve(env.CLIENTCREDS_PROVIDER_MIRROR!), include: [RANDOM.address] });
  }
  const config = join(folder, "terraform.rc");
  await writeFile(config, terraformConfig(mirrors, random === "registry"));
  await writeFile(
    join(folder, "cdktf.json"),
    JSON.stringify({
      language: "typescript",
      app: `${JSON.stringify(process.execPath)} ${JSON.stringify(join(root, "dist", "main.js"))}`,
      output: "cdktf.out",
      projectId: "clientcreds-demo",
      sendCrashReports: "false",
    }),
  );
  return {
    folder,
    random,
    env: {
      ...env,
      HOME: join(folder, "home"),
      TF_CLI_CONFIG_FILE: config,
      CHECKPOINT_DISABLE: "1",
      CDKTF_DISABLE_PLUGIN_CACHE_ENV: "1",
      CDKTF_LOG_LEVEL: "error",
      CI: "1",
      FORCE_COLOR: "0",
      NO_COLOR: "1",
    },
  };
}

/** The real hashicorp/random wherever it can be had: a mirror that is named, else the registry of providers if it answers. */
export async function randomSource(env: NodeJS.ProcessEnv): Promise<RandomSource> {
  if (env.CLIENTCREDS_PROVIDER_MIRROR) return "named mirror";
  try {
    const answer = await fetch("https://registry.terraform.io/.well-known/terraform.json", {
      signal: AbortSignal.timeout(3000),
    });
    return answer.ok ? "registry" : "stand-in";
  } catch {
    return "stand-in";
  }
}
