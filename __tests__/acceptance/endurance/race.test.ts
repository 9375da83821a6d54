import { cpSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { OktaStack, QUICK } from "../../support/okta-stack";

const ROUNDS = 6;

/** Two pipelines, each with its own copy of one state, apply the same rotation at the same time. */
test("two applies racing on one app: one rotates, the other says so, nothing is lost", async () => {
  const stack = await OktaStack.start();
  // One store for both: the copy works in a folder of its own.
  stack.terraform.write(
    "provider.tf",
    `provider "clientcreds" {
      okta       = { org_url = "${stack.okta.url}" }
      slot_store = { encrypted_file = { path = "${stack.slots.path}" } }
    }`,
  );
  stack.declare();
  await stack.apply();
  const copy = join(stack.terraform.folder, "..", "copy");
  for (let round = 1; round <= ROUNDS; round++) {
    stack.declare(`${QUICK}, trigger = "round ${round}"`);
    rmSync(copy, { recursive: true, force: true });
    cpSync(stack.terraform.folder, copy, {
      recursive: true,
      filter: (path) => !/slots|lock\.info/.test(path) || path === stack.terraform.folder,
    });
    const race = ["apply", "-no-color", "-auto-approve"];
    const results = await Promise.all([stack.terraform.run(race), stack.terraform.run([`-chdir=${copy}`, ...race])]);
    expect(results.map(({ code }) => code)).toContain(0);
    for (const { code, stdout, stderr } of results) {
      expect(stdout + stderr).not.toContain("bug in the provider");
      if (code !== 0) expect(stderr).toMatch(/Changed since the plan|Rotation is blocked|changed by somebody else/);
    }
    // Neither of the two made a value of its own beside the other's.
    expect(Object.values(stack.secrets)).toEqual(["ACTIVE", "ACTIVE"]);
    await stack.apply();
    await stack.settle();
    expect(stack.state.slots.current).toMatchObject({ generation: round + 1 });
    expect(Object.values(stack.secrets)).toEqual(["ACTIVE"]);
    const refreshed = await stack.terraform.run([`-chdir=${copy}`, ...race]);
    expect(refreshed.code).toBe(0);
  }
  expect(readdirSync(copy)).not.toContain("slots");
  await stack.stop();
});
