import { execFile } from "node:child_process";
import { resolve } from "node:path";
import { AWS_ENV, startSecretsManagerSandbox } from "../support/aws-store";
import { FILE_KEY } from "../support/credential-stack";
import { OktaStack, STAYS_IN } from "../support/okta-stack";
import { Scanner } from "../support/scanner";
import type { Result } from "../support/terraform";

const MAIN = resolve(__dirname, "../../dist/cli/main.js");

/** `clientcreds check` with real states, slots and logins. */
describe("check", () => {
  let stack: OktaStack;
  afterEach(() => stack.stop());
  const check = (env: NodeJS.ProcessEnv, ...args: string[]): Promise<Result> =>
    new Promise((done) => {
      const options = { cwd: stack.terraform.folder, env: { PATH: process.env.PATH, ...env } };
      execFile(process.execPath, [MAIN, "check", ...args], options, (error, stdout, stderr) => {
        const values = stack.okta.secretsOf(stack.app.appId).map(({ value, id }) => [id, value]);
        const scanner = new Scanner(Object.fromEntries(values));
        expect(scanner.inBytes("the output", Buffer.from(stdout + stderr))).toEqual([]);
        done({ code: error ? Number(error.code) : 0, stdout, stderr });
      });
    });

  test("tells whether CURRENT and NEXT log in, by the slots' key and the app's own way to authenticate", async () => {
    stack = await OktaStack.start();
    await stack.reach("overlap");
    const env = { CLIENTCREDS_FILE_KEY: FILE_KEY, OKTA_API_TOKEN: stack.okta.apiToken };
    const fine = await check(env);
    expect(fine).toMatchObject({ code: 0, stderr: "" });
    expect(fine.stdout).toMatch(/^okta_secret\.billing {2}CURRENT {2}1 +accepted\n +NEXT +2 +accepted$/m);
    expect(fine.stdout).toContain("1 credential, no login was refused.");

    stack.okta.deactivate(stack.app.secretId);
    const broken = await check(env, "clientcreds_okta_secret.billing", "--json");
    expect(broken).toMatchObject({ code: 2, stderr: "" });
    expect(JSON.parse(broken.stdout)).toMatchObject({
      attention: 1,
      unknown: 0,
      credentials: [
        {
          address: "clientcreds_okta_secret.billing",
          issuer: stack.okta.url,
          attention: true,
          error: null,
          logins: [
            { slot: "CURRENT", generation: 1, outcome: "refused", detail: "401 invalid_client" },
            { slot: "NEXT", generation: 2, outcome: "accepted", detail: null },
          ],
        },
      ],
    });
    expect((await check(env)).stdout).toMatch(/ REFUSED\n {2}CURRENT: 401 invalid_client$/m);

    const keyless = await check({ OKTA_API_TOKEN: stack.okta.apiToken });
    expect(keyless.code).toBe(1);
    expect(keyless.stdout).toContain("CLIENTCREDS_FILE_KEY");
    const tokenless = await check({ CLIENTCREDS_FILE_KEY: FILE_KEY });
    expect(tokenless.code).toBe(1);
    expect(tokenless.stdout).toContain("no way to authenticate to Okta was given");
    expect((await check(env, "clientcreds_okta_secret.other")).stderr).toContain(
      "The state holds no credential clientcreds_okta_secret.other.",
    );
  });

  test("changes nothing, and needs no access to the issuer where the configuration tells how clients authenticate", async () => {
    const aws = await startSecretsManagerSandbox();
    try {
      const place = { aws_secrets_manager: { region: "eu-central-1", endpoint: aws.url, layout: "raw" } };
      stack = await OktaStack.start({ env: AWS_ENV, slotStore: hcl(place.aws_secrets_manager) });
      stack.declare(STAYS_IN.overlap, `verify = { auth_method = "client_secret_basic" }`);
      await stack.apply();
      const before = JSON.stringify([stack.secrets, aws.secret(`okta/${stack.app.appId}`)]);
      // As `cdktf synth` writes it; what is an expression is left to the environment.
      const provider = { clientcreds: [{ okta: { api_token: "${var.token}" }, slot_store: place }] };
      stack.terraform.write("provider.tf", "");
      stack.terraform.write("cdk.tf.json", JSON.stringify({ provider }));
      const managed = () => stack.okta.requests.filter(({ path }) => path.startsWith("/api/")).length;
      const calls = managed();
      expect(await check(AWS_ENV)).toMatchObject({ code: 0, stderr: "" });
      expect(managed()).toBe(calls);
      stack.terraform.write(
        "other.json",
        JSON.stringify({ slot_store: { aws_secrets_manager: { endpoint: "ftp://x" } } }),
      );
      const wrong = await check(AWS_ENV, "--provider", "other.json");
      expect(wrong.code).toBe(1);
      expect(wrong.stdout).toContain("`endpoint` must be");
      expect(JSON.stringify([stack.secrets, aws.secret(`okta/${stack.app.appId}`)])).toBe(before);
    } finally {
      await aws.stop();
    }
  });
});

const hcl = (attributes: Record<string, string>): string =>
  `{ aws_secrets_manager = {\n${Object.entries(attributes)
    .map(([name, value]) => `${name} = "${value}"`)
    .join("\n")}\n} }`;
