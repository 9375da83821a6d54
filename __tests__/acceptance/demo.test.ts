import { spawn } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const DEMO = resolve(__dirname, "../../dist/sandbox/demo/main.js");
const FOLDER = resolve(__dirname, "../../.demo");

/** Starts `npm start`'s program; `until` is the text after which it is interrupted. */
async function demo(options: { args?: string[]; until?: string; wholeGroup?: boolean; env?: NodeJS.ProcessEnv }) {
  const child = spawn(process.execPath, [DEMO, ...(options.args ?? [])], {
    env: { ...process.env, ...options.env },
    stdio: ["ignore", "pipe", "pipe"],
    detached: true,
  });
  let output = "";
  let interrupted = false;
  const see = (text: string): void => {
    output += text;
    if (interrupted || options.until === undefined || !output.includes(options.until)) return;
    interrupted = true;
    // The terminal sends Ctrl-C to the whole group; a service manager to the process alone.
    process.kill(options.wholeGroup ? -child.pid! : child.pid!, "SIGINT");
  };
  child.stdout.setEncoding("utf8").on("data", see);
  child.stderr.setEncoding("utf8").on("data", see);
  const code = await new Promise<number | null>((done) => child.on("close", done));
  return { code, output };
}

/** Processes that have the demo's folder in their command line, working directory or environment. */
function left(): string[] {
  return readdirSync("/proc")
    .filter((pid) => /^\d+$/.test(pid) && Number(pid) !== process.pid)
    .flatMap((pid) => {
      try {
        const line = readFileSync(`/proc/${pid}/cmdline`, "utf8");
        const environment = readFileSync(`/proc/${pid}/environ`, "utf8");
        return line.includes(FOLDER) || environment.includes(FOLDER) ? [line.replaceAll("\0", " ")] : [];
      } catch {
        return [];
      }
    });
}

describe("the demo", () => {
  test.each<[string, string, boolean, ...string[]]>([
    ["as soon as the sandbox is up", "a sandbox Okta org", false],
    ["as soon as an app for keys is up", "which has no key yet", false, "--issuer", "okta-key"],
    ["as soon as Sahamati's sandbox is up", "a sandbox of Sahamati's token service", false, "--issuer", "sahamati"],
    ["as soon as Auth0's sandbox is up", "a sandbox Auth0 tenant", false, "--issuer", "auth0"],
    ["as soon as a client for keys is up", "which gets keys instead of its secret", false, "--issuer", "auth0-key"],
    ["as soon as Keycloak's sandbox is up", "a sandbox Keycloak", false, "--issuer", "keycloak"],
    ["in its first deploy, from a terminal", "cdktf deploy: adopts", true],
    ["while it waits with the service running", "waiting", false],
    ["with slots at AWS", "waiting", false, "--store", "aws"],
    ["at all issuers side by side", "done at sahamati: adopt", true, "--issuer", "all"],
  ])("interrupted %s leaves nothing running", async (_, until, wholeGroup, ...args) => {
    const { code, output } = await demo({ args, until, wholeGroup });
    expect(output).toContain("stopping");
    expect(code).toBe(130);
    expect(left()).toEqual([]);
  });

  test.each([
    [["--store", "s3"], "--store must be file or aws, got: s3."],
    [["--fast"], "Unknown option '--fast'. There are: --issuer and --store."],
  ])("says in one line that it knows no %j, before anything starts", async (args, line) => {
    expect(await demo({ args })).toEqual({ code: 1, output: `${line}\n` });
  });

  test("says in one line that Terraform is missing, before anything starts", async () => {
    const { code, output } = await demo({ env: { TERRAFORM_BINARY_NAME: "no-such-terraform" } });
    expect(code).toBe(1);
    expect(output).toBe(
      "`no-such-terraform` was not found, or does not run: version 1.11 or newer is needed on the PATH.\n",
    );
  });

  test("says in one line that Terraform is too old", async () => {
    const folder = mkdtempSync(join(tmpdir(), "old-terraform-"));
    const old = join(folder, "terraform");
    writeFileSync(old, `#!/bin/sh\necho '{"terraform_version":"1.9.8"}'\n`, { mode: 0o755 });
    const { code, output } = await demo({ env: { TERRAFORM_BINARY_NAME: old } });
    expect(code).toBe(1);
    expect(output).toBe(`\`${old}\` is 1.9.8: version 1.11 or newer is needed on the PATH.\n`);
    rmSync(folder, { recursive: true, force: true });
  });
});
