import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

/** Pinned: what they find is that of these versions. */
const ACTIONLINT = "1.7.12";
const GITLAB_CI_LOCAL = "4.64.1";
const CACHE = resolve(__dirname, "../../.cache");

/**
 * actionlint, the linter of GitHub's workflows, built once from its Go module into a folder of its own.
 *
 * @returns the executable
 * @throws where it cannot be had: no Go, no network
 */
export function actionlint(): string {
  const folder = join(CACHE, `actionlint-${ACTIONLINT}`);
  const executable = join(folder, "actionlint");
  if (existsSync(executable)) return executable;
  const module = `github.com/rhysd/actionlint/cmd/actionlint@v${ACTIONLINT}`;
  obtain(
    "actionlint, the linter of GitHub's workflows",
    folder,
    "It takes Go, and the module proxy that go is configured for.",
    () =>
      execFileSync("go", ["install", module], {
        env: { ...process.env, GOBIN: folder, GOFLAGS: "" },
        stdio: "pipe",
        timeout: 500_000,
      }),
  );
  return executable;
}

/**
 * GitLab's own JSON schema of `.gitlab-ci.yml`, as the package gitlab-ci-local carries it; downloaded once, never installed or run.
 *
 * @throws where it cannot be had: no network
 */
export function gitlabSchema(): object {
  const folder = join(CACHE, `gitlab-ci-local-${GITLAB_CI_LOCAL}`);
  const file = join(folder, "package/src/schema/schema.js");
  if (!existsSync(file)) {
    obtain(
      "GitLab's schema of pipelines",
      folder,
      "It takes the package registry that npm is configured for, and tar.",
      () => {
        const args = ["pack", `gitlab-ci-local@${GITLAB_CI_LOCAL}`, "--silent", "--pack-destination", folder];
        const archive = execFileSync("npm", args, { encoding: "utf8", stdio: "pipe", timeout: 120_000 }).trim();
        execFileSync("tar", ["-xzf", join(folder, archive), "-C", folder], { stdio: "pipe" });
      },
    );
  }
  // An ES module, which jest's own loader does not read.
  const print = `import(${JSON.stringify(pathToFileURL(file).href)}).then((m) => process.stdout.write(JSON.stringify(m.schema)))`;
  return JSON.parse(execFileSync(process.execPath, ["-e", print], { encoding: "utf8", maxBuffer: 1 << 24 })) as object;
}

function obtain(what: string, folder: string, takes: string, get: () => void): void {
  try {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    get();
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    const stderr = (error as { stderr?: Buffer | string }).stderr?.toString().trim();
    throw new Error(`${what}, could not be had for ${folder}: ${stderr || (error as Error).message}. ${takes}`, {
      cause: error,
    });
  }
}
