import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { FILE_KEY } from "../../support/credential-stack";
import { OktaStack } from "../../support/okta-stack";
import { Scanner } from "../../support/scanner";

const POLICY = `every = "90d", overlap = "0s", grace = "0s", soak = "1h"`;
// Without characters that JSON writers escape in ways of their own.
const CANDIDATE = "my own value: 4tZq0_wLr8+Kd/3=?%zXcV7bNm2Qp";
const TRIGGER = "trigger-word-8Kd3";

/** Command lines of all processes of this user, sampled while Terraform runs. */
function commandLines(): string[] {
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => {
      try {
        return [readFileSync(`/proc/${pid}/cmdline`, "utf8")];
      } catch {
        return [];
      }
    });
}

describe("no secret is anywhere but at the issuer and, encrypted, in the store", () => {
  let stack: OktaStack;
  let temporary: string;
  const printed: string[] = [];
  const argv = new Set<string>();

  beforeAll(async () => {
    stack = await OktaStack.start();
    temporary = join(stack.terraform.folder, "..", "tmp");
    mkdirSync(temporary);
    const variable = `variable "own" {\n  type = string\n  ephemeral = true\n  default = null\n}\n`;
    stack.terraform.write("variables.tf", variable);
    const sampler = setInterval(() => commandLines().forEach((line) => argv.add(line)), 50);
    const run = async (...args: string[]): Promise<void> => {
      const env = { TMPDIR: temporary, TF_VAR_own: CANDIDATE };
      const { code, stdout, stderr, log } = await stack.terraform.runLogged(args, env);
      printed.push(stdout, stderr, log);
      if (code === 1) throw new Error(stderr);
      writeFileSync(join(stack.terraform.folder, `log-${printed.length}.txt`), log);
    };
    stack.declare(POLICY);
    await run("apply", "-no-color", "-auto-approve");
    // Once with values that the provider makes, once with one of our own; each by a saved plan, which stays.
    for (const [trigger, attributes] of [
      ["generated", ""],
      ["own", "candidate_wo = var.own"],
    ] as const) {
      stack.declare(`${POLICY}, trigger = "${TRIGGER} ${trigger}"`, attributes);
      await run("plan", "-no-color", `-out=plan-${trigger}`);
      await run("apply", "-no-color", `plan-${trigger}`);
    }
    await run("show", "-json", "plan-own");
    clearInterval(sampler);
  });
  afterAll(() => stack.stop());

  const secrets = (): Record<string, string> => ({
    ...Object.fromEntries(stack.okta.secretsOf(stack.app.appId).map(({ id, value }) => [id, value])),
    "the first secret": stack.app.secret,
    "the API token": stack.okta.apiToken,
    "the store's key": FILE_KEY,
    "the candidate": CANDIDATE,
  });

  test("the rotation took place, and with the value that was given", () => {
    expect(stack.state).toMatchObject({ generation: 3, phase: "soak" });
    expect(stack.okta.secretsOf(stack.app.appId).map(({ value }) => value)).toContain(CANDIDATE);
  });

  test("in no state, backup, saved plan, lock, log or store file", () => {
    expect(new Scanner(secrets()).inFolder(stack.terraform.folder)).toEqual([]);
  });

  test("in nothing that was printed or logged at level TRACE", () => {
    expect(printed.join("").length).toBeGreaterThan(100_000);
    expect(new Scanner(secrets()).inText("output", printed.join("\n"))).toEqual([]);
  });

  test("in no temporary file", () => {
    expect(new Scanner(secrets()).inFolder(temporary)).toEqual([]);
  });

  test("in no command line", () => {
    const lines = [...argv].join("\n");
    expect(lines).toContain("terraform-provider-clientcreds");
    expect(new Scanner(secrets()).inText("argv", lines)).toEqual([]);
  });

  test("and the scanner finds its control word in each of these places and encodings", () => {
    const word = "control-word-5Yh2PqLs9";
    const scanner = new Scanner({ control: word });
    const bytes = Buffer.from(word);
    const planted = [
      bytes,
      Buffer.from(bytes.toString("hex")),
      Buffer.from(word, "utf16le"),
      Buffer.from(word, "utf16le").swap16(),
      ...["", "x", "xy"].map((before) => Buffer.from(Buffer.from(`${before}${word} after`).toString("base64"))),
      ...["", "x", "xy"].map((before) => Buffer.from(Buffer.from(`${before}${word} after`).toString("base64url"))),
    ];
    for (const place of planted) expect(scanner.inBytes("planted", place)).not.toEqual([]);
    writeFileSync(join(temporary, "planted"), word);
    expect(scanner.inFolder(temporary)).not.toEqual([]);
    // A trigger is no secret: it is in the state, and packed in the zip of the saved plan.
    const found = new Scanner({ trigger: TRIGGER }).inFolder(stack.terraform.folder).join("\n");
    expect(found).toContain("terraform.tfstate");
    expect(found).toMatch(/plan-own!.*main\.tf/);
  });
});
