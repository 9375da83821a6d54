/**
 * Generates the CDKTF classes of our provider in providers/bindings/ from the schema that the executable itself tells, with cdktf's own generator.
 * `--check` writes nothing and fails when what is committed differs.
 */
import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative, resolve } from "node:path";
import { builtProvider } from "../cli/install";
import { CLIENTCREDS, installInMirror } from "../cli/mirror";
import { terraformConfig } from "../cli/terraform-config";

const ROOT = process.cwd();
const BINDINGS = resolve(ROOT, "providers/bindings");

async function main(): Promise<number> {
  const work = mkdtempSync(join(tmpdir(), "clientcreds-bindings-"));
  try {
    const generated = await generate(work);
    if (!process.argv.includes("--check")) {
      rmSync(BINDINGS, { recursive: true, force: true });
      cpSync(generated, BINDINGS, { recursive: true });
      return 0;
    }
    const differing = differences(generated, BINDINGS);
    if (differing.length === 0) return 0;
    process.stderr.write(`providers/bindings differs from the provider's schema: ${differing.join(", ")}\n`);
    process.stderr.write("Run `npm run bindings` and commit what it writes.\n");
    return 1;
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** Runs `cdktf get` in a project of its own, and returns the folder with our provider's classes. */
async function generate(work: string): Promise<string> {
  const mirror = join(work, "mirror");
  await installInMirror(mirror, { ...CLIENTCREDS, executable: builtProvider() });
  const config = join(work, "terraform.rc");
  writeFileSync(config, terraformConfig([{ path: mirror, include: ["registry.terraform.io/clientcreds/*"] }], false));
  const provider = { name: "clientcreds", source: CLIENTCREDS.address, version: CLIENTCREDS.version };
  writeFileSync(
    join(work, "cdktf.json"),
    JSON.stringify({
      language: "typescript",
      app: "true",
      projectId: "bindings",
      sendCrashReports: "false",
      terraformProviders: [provider],
    }),
  );
  execFileSync(process.execPath, [require.resolve("cdktf-cli/bundle/bin/cdktf.js"), "get", "--output", "out"], {
    cwd: work,
    stdio: ["ignore", "pipe", "inherit"],
    env: { ...process.env, TF_CLI_CONFIG_FILE: config, CHECKPOINT_DISABLE: "1", CDKTF_LOG_LEVEL: "error" },
  });
  return join(work, "out", "providers", "clientcreds");
}

function filesIn(folder: string): Map<string, string> {
  const files = new Map<string, string>();
  const walk = (at: string): void => {
    for (const name of readdirSync(at)) {
      const path = join(at, name);
      if (statSync(path).isDirectory()) walk(path);
      else files.set(relative(folder, path), readFileSync(path, "utf8"));
    }
  };
  walk(folder);
  return files;
}

function differences(a: string, b: string): string[] {
  const [left, right] = [filesIn(a), filesIn(b)];
  return [...new Set([...left.keys(), ...right.keys()])].filter((name) => left.get(name) !== right.get(name));
}

void main().then((code) => {
  process.exitCode = code;
});
