import { execFile } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { makeWorkspace, randomSource } from "../../sandbox/demo/workspace";
import { startOktaSandbox, type CreatedApp, type OktaSandbox } from "../../sandbox/okta/sandbox";

const ROOT = resolve(__dirname, "../..");
const CDKTF = join(ROOT, "node_modules/cdktf-cli/bundle/bin/cdktf.js");
const BUILT = {
  clientcreds: join(ROOT, "build/terraform-provider-clientcreds"),
  random: join(ROOT, "build/terraform-provider-random"),
};

interface Output {
  readonly code: number;
  readonly text: string;
}

const run = (args: readonly string[], cwd: string, env: NodeJS.ProcessEnv): Promise<Output> =>
  new Promise((done) => {
    execFile(process.execPath, args, { cwd, env, maxBuffer: 1 << 26 }, (error, stdout, stderr) =>
      done({ code: error ? 1 : 0, text: (stdout + stderr).replace(/[ \t]+/g, " ") }),
    );
  });

describe("the example app, through the real cdktf", () => {
  let okta: OktaSandbox;
  let app: CreatedApp;
  let root: string;
  let cdktf: (...args: string[]) => Promise<Output>;

  beforeAll(async () => {
    okta = await startOktaSandbox();
    app = okta.createApp();
    // A checkout of its own, as far as the demo's workspace needs one.
    root = mkdtempSync(join(tmpdir(), "clientcreds-cdktf-"));
    const workspace = await makeWorkspace(root, BUILT, { ...process.env, CLIENTCREDS_PROVIDER_MIRROR: "" });
    const project = { language: "typescript", app: `node ${join(ROOT, "dist/main.js")}`, projectId: "test" };
    writeFileSync(join(workspace.folder, "cdktf.json"), JSON.stringify({ ...project, sendCrashReports: "false" }));
    const env: NodeJS.ProcessEnv = {
      ...workspace.env,
      OKTA_API_TOKEN: okta.apiToken,
      CLIENTCREDS_SANDBOX_OKTA_URL: okta.url,
      CLIENTCREDS_SANDBOX_APP_ID: app.appId,
      CLIENTCREDS_SANDBOX_EVERY: "90d",
      CLIENTCREDS_SANDBOX_SLOTS: join(workspace.folder, "slots"),
      CLIENTCREDS_SANDBOX_KEY_FILE: join(workspace.folder, "slots.key"),
    };
    cdktf = (...args) => run([CDKTF, ...args, "--skip-provider-lock"], workspace.folder, env);
  });
  afterAll(async () => {
    await okta.stop();
    rmSync(root, { recursive: true, force: true });
  });

  test("deploys, then has no changes", async () => {
    const deployed = await cdktf("deploy", "--auto-approve");
    expect(deployed.text).toContain("Apply complete! Resources: 1 added");
    expect(deployed.code).toBe(0);
    expect((await cdktf("diff")).text).toContain("No changes");
  });

  test("says on the day what the next deploy does", async () => {
    // Somebody at the console: the secret in CURRENT was deactivated, which only works beside another one.
    okta.addForeignSecret(app.appId);
    okta.deactivate(app.secretId);
    const { text } = await cdktf("diff");
    expect(text).toContain('~ last_action = "adopt" -> "replace generation 2 (CURRENT was deactivated)"');
    expect(text).toContain("~ generation = 1 -> 2");
    expect((await cdktf("deploy", "--auto-approve")).code).toBe(0);
    expect((await cdktf("diff")).text).toContain("No changes");
  });

  test("leaves no secret in what it synthesised", () => {
    const folder = join(root, ".demo", "cdktf.out");
    const texts = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((file) => file.isFile() && !file.name.startsWith("terraform-provider-"))
      .map((file) => readFileSync(join(file.parentPath, file.name), "latin1"));
    expect(texts.join("")).toContain("random_password");
    for (const { value } of okta.secretsOf(app.appId)) expect(texts.join("")).not.toContain(value);
    expect(texts.join("")).not.toContain(okta.apiToken);
  });
});

describe("hashicorp/random", () => {
  test("comes from a mirror folder that is named, before anything else is asked", async () => {
    const root = mkdtempSync(join(tmpdir(), "clientcreds-mirror-"));
    const named = join(root, "named");
    const env = { ...process.env, CLIENTCREDS_PROVIDER_MIRROR: named };
    expect(await randomSource(env)).toBe("named mirror");
    const { folder, random } = await makeWorkspace(root, BUILT, env);
    expect(random).toBe("named mirror");
    const config = readFileSync(join(folder, "terraform.rc"), "utf8");
    expect(config).toContain(JSON.stringify(named));
    expect(config).not.toContain("direct");
    expect(readdirSync(join(folder, "mirror", "registry.terraform.io"))).toEqual(["clientcreds"]);
    rmSync(root, { recursive: true, force: true });
  });
});

describe("the committed bindings", () => {
  const check = (cwd: string) => run([join(ROOT, "dist/scripts/generate-bindings.js"), "--check"], cwd, process.env);

  test("are what the executable's schema says", async () => {
    expect(await check(ROOT)).toEqual({ code: 0, text: expect.any(String) as string });
  });

  test("are found out when one file differs", async () => {
    const copy = mkdtempSync(join(tmpdir(), "clientcreds-bindings-test-"));
    cpSync(join(ROOT, "providers/bindings"), join(copy, "providers/bindings"), { recursive: true });
    const file = join(copy, "providers/bindings/okta-secret/index.ts");
    writeFileSync(file, `${readFileSync(file, "utf8")}// by hand\n`);
    const { code, text } = await check(copy);
    expect(code).toBe(1);
    expect(text).toContain("okta-secret/index.ts");
    expect(text).toContain("npm run bindings");
    rmSync(copy, { recursive: true, force: true });
  });
});
