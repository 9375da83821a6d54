import { execFile } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { OktaStack } from "../support/okta-stack";
import type { Result } from "../support/terraform";

const MAIN = resolve(__dirname, "../../dist/cli/main.js");
/** Waits of a second: what a trigger begins is soon overdue. */
const POLICY = `every = "90d", overlap = "1s", grace = "1h", soak = "1h"`;

/** The built command line against real plans and states. */
describe("the command line", () => {
  let stack: OktaStack;
  beforeAll(async () => {
    stack = await OktaStack.start();
    stack.declare(POLICY);
    await stack.apply();
  });
  afterAll(() => stack.stop());

  const clientcreds = (...args: string[]): Promise<Result> =>
    new Promise((done) => {
      const options = { cwd: stack.terraform.folder, env: { PATH: process.env.PATH } };
      execFile(process.execPath, [MAIN, ...args], options, (error, stdout, stderr) =>
        done({ code: error ? Number(error.code) : 0, stdout, stderr }),
      );
    });
  const savePlan = async (): Promise<void> => {
    expect((await stack.plan("-out=plan")).code).toBe(2);
  };

  test("tells and passes a plan that introduces, which status then shows", async () => {
    stack.declare(`${POLICY}, trigger = "a"`);
    await savePlan();
    const summary = await clientcreds("plan-summary", "plan");
    expect(summary).toMatchObject({ code: 0, stderr: "" });
    expect(summary.stdout).toContain(
      "| `okta_secret.billing` | introduce generation 2 (trigger changed) | promote generation 2 | 1s after this apply |",
    );
    expect(await clientcreds("gate", "plan")).toMatchObject({ code: 0, stderr: "" });
    await stack.apply("plan");
    const status = await clientcreds("status");
    expect(status).toMatchObject({ code: 0, stderr: "" });
    expect(status.stdout).toMatch(/^okta_secret\.billing {2}overlap {2}2 +promote generation 2 /m);
  });

  test("needs attention once the promotion is overdue", async () => {
    await stack.untilDue();
    // A whole second more than the lag of none.
    await new Promise((done) => setTimeout(done, 1100));
    const status = await clientcreds("status", "--max-lag", "0s", "--json");
    expect(status.code).toBe(2);
    expect(JSON.parse(status.stdout)).toMatchObject({ attention: 1, credentials: [{ alarms: ["overdue"] }] });
    expect((await clientcreds("status")).code).toBe(0);
  });

  test("does not let a foreign resource ride along", async () => {
    stack.terraform.write("extra.tf", `resource "terraform_data" "x" { input = "riding-along" }`);
    await savePlan();
    const gate = await clientcreds("gate", "plan", "--json");
    expect(gate.code).toBe(2);
    expect(JSON.parse(gate.stdout)).toMatchObject({
      pass: false,
      refused: [{ address: "terraform_data.x" }],
      steps: [{ action: "promote generation 2" }],
    });
    const summary = await clientcreds("plan-summary", "plan");
    expect(summary.stdout).toContain("- `terraform_data.x`: create");
    expect(summary.stdout).not.toContain("riding-along");
    await stack.apply("plan");
    expect(stack.state.phase).toBe("grace");
  });

  test("needs attention while a credential is blocked", async () => {
    const blocked = await OktaStack.start();
    try {
      // Due by its age, so that the policy in the state is the one that is blocked.
      blocked.declare(`every = "40s", overlap = "1s", grace = "1s", soak = "1s"`);
      await blocked.apply();
      blocked.okta.addForeignSecret(blocked.app.appId);
      await blocked.untilDue();
      expect((await blocked.terraform.apply()).code).toBe(1);
      const file = join(stack.terraform.folder, "pulled.tfstate");
      writeFileSync(file, blocked.terraform.stateText());
      const status = await clientcreds("status", "--state", file);
      expect(status.code).toBe(2);
      expect(status.stdout).toContain("  blocked: both places are taken");
    } finally {
      await blocked.stop();
    }
  });

  test("pulls the states of all stacks of a cdktf app", async () => {
    const stacks = { one: { workingDirectory: "." } };
    writeFileSync(join(stack.terraform.folder, "manifest.json"), JSON.stringify({ stacks }));
    const status = await clientcreds("status", "--dir", ".");
    expect(status.stdout).toMatch(/^one: okta_secret\.billing {2}grace /m);
  });

  test("ends with 1 and says what to do when it cannot tell", async () => {
    expect(await clientcreds("gate")).toMatchObject({ code: 1, stdout: "" });
    expect(await clientcreds("gate", "plan", "--fast")).toMatchObject({
      code: 1,
      stderr: "clientcreds gate: Unknown option '--fast'. `clientcreds gate --help` says what it takes.\n",
    });
    expect((await clientcreds("status", "--max-lag", "soon")).stderr).toContain('--max-lag: "soon" is not a duration');
    expect((await clientcreds("toString")).stderr).toContain('there is no command "toString"');
    writeFileSync(join(stack.terraform.folder, "empty.tfstate"), '{"version":4,"resources":[]}');
    expect((await clientcreds("status", "--state", "empty.tfstate")).stderr).toBe(
      "clientcreds status: There is no credential of clientcreds in empty.tfstate. Is it the right one, and applied?\n",
    );
  });

  test.each(["gate", "plan-summary", "status", "check", "report", "adopt", "install"])(
    "helps with %s",
    async (command) => {
      const help = await clientcreds(command, "--help");
      expect(help).toMatchObject({ code: 0, stderr: "" });
      expect(help.stdout).toContain(`Usage: clientcreds ${command} `);
      expect(help.stdout).toContain("Exit codes: 0 ");
    },
  );
});
