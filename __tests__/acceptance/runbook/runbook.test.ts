import { readFileSync, rmSync } from "node:fs";
import { resolve } from "node:path";
import { AWS_ENV, startSecretsManagerSandbox } from "../../support/aws-store";
import { OktaStack, RESOURCE, type StackOptions } from "../../support/okta-stack";
import { planText } from "../../support/plan-text";

const PAGE = readFileSync(resolve(__dirname, "../../../docs/runbook.md"), "utf8");
const RECIPES = new Map(
  PAGE.split(/^## /m)
    .slice(1)
    .map((section) => [section.slice(0, section.indexOf("\n")), /^```hcl\n([\s\S]*?)^```$/m.exec(section)?.[1]]),
);

describe("the recipe of docs/runbook.md for", () => {
  let stack: OktaStack;
  const start = async (options?: StackOptions): Promise<void> => {
    stack = await OktaStack.start(options);
  };
  afterEach(() => stack.stop());

  /** The recipe's own text, for the app of the sandbox; `replace` stands for what a reader replaces. */
  const recipe = (title: string, replace: (text: string) => string = (text) => text): string => {
    const text = RECIPES.get(title);
    if (text === undefined) throw new Error(`docs/runbook.md has no recipe "${title}" with HCL`);
    return replace(text.replaceAll("0oa1billing", stack.app.appId));
  };
  /** Plans the recipe, then applies it. Returns the plan. */
  const follow = async (title: string, replace?: (text: string) => string): Promise<string> => {
    stack.terraform.write("main.tf", recipe(title, replace));
    const plan = await stack.plan();
    expect(plan).toMatchObject({ code: 2, stderr: "" });
    await stack.apply();
    return planText(plan);
  };

  test("Leak: the old value is revoked in one apply", async () => {
    await start();
    stack.declare();
    await stack.apply();
    await follow("Leak");
    expect(stack.state).toMatchObject({ generation: 2, phase: "steady", issues: [] });
    expect(stack.secrets).toEqual({ [stack.state.slots.current!.credential_id!]: "ACTIVE" });
    expect(stack.secrets).not.toHaveProperty(stack.app.secretId);
  });

  test("Rollback: the old value is revived, and CURRENT again", async () => {
    await start();
    await stack.reach("soak");
    expect(stack.secrets[stack.app.secretId]).toBe("INACTIVE");
    await follow("Rollback");
    expect(stack.state.slots.current).toMatchObject({ generation: 1, credential_id: stack.app.secretId });
    expect(stack.secrets[stack.app.secretId]).toBe("ACTIVE");
    expect((await stack.plan()).code).toBe(0);
  });

  test.each([
    ["Pause", "paused"],
    ["Freeze", "not_before"],
  ])("%s: what is due is not begun, until the line is taken out", async (title, line) => {
    await start();
    stack.declare();
    await stack.apply();
    await follow(title);
    expect(stack.secrets).toEqual({ [stack.app.secretId]: "ACTIVE" });
    expect((await stack.plan()).code).toBe(0);
    await follow(title, (text) => text.replace(new RegExp(`^ *${line} .*\n`, "m"), ""));
    expect(stack.state).toMatchObject({ generation: 2, phase: "overlap" });
  });

  test("Move the slots to another store: a rotation goes on there", async () => {
    const aws = await startSecretsManagerSandbox();
    try {
      await start({ env: AWS_ENV });
      await stack.reach("overlap");
      const { secrets } = stack;
      const plan = await follow("Move the slots to another store", (text) =>
        text.replace(/(region .*)/, `$1\n endpoint = "${aws.url}"`),
      );
      expect(plan).toContain('-> "move slots"');
      expect(stack.state).toMatchObject({ generation: 2, phase: "overlap" });
      expect(stack.state.store_id).toMatch(/^arn:aws:secretsmanager:.*:secret:prod\/oauth\/okta\//);
      expect(aws.secret(`prod/oauth/okta/${stack.app.appId}`).versions.flatMap(({ stages }) => stages)).toEqual(
        expect.arrayContaining(["AWSCURRENT", "NEXT"]),
      );
      expect(stack.secrets).toEqual(secrets);
    } finally {
      await aws.stop();
    }
  });

  test("State lost: the import goes on where the rotation was", async () => {
    await start();
    await stack.reach("overlap");
    const { slots, generation, phase } = stack.state;
    const { secrets } = stack;
    await stack.terraform.run(["state", "rm", RESOURCE]);
    stack.terraform.write("import.tf", recipe("State lost"));
    expect((await stack.plan()).stdout).toContain("Plan: 1 to import, 0 to add");
    await stack.apply();
    expect(stack.state).toMatchObject({ slots, generation, phase, issues: [] });
    expect(stack.secrets).toEqual(secrets);
  });

  test("Store lost: the value comes back, and what is left of a rotation is discarded by the next", async () => {
    await start();
    await stack.reach("overlap");
    rmSync(stack.slots.path);
    expect(planText(await stack.plan())).toMatch(/-> "repair generation \d+ \(the slots were lost\)"/);
    await stack.apply();
    expect(stack.state.issues).toMatchObject([{ code: "foreign_credential" }]);
    const current = stack.state.slots.current!.credential_id!;
    const foreign = Object.keys(stack.secrets).find((id) => id !== current)!;
    const plan = await follow("Store lost", (text) => text.replace("ocs1foreign", foreign));
    expect(plan).toContain(`(discards ${foreign})`);
    expect(stack.secrets).not.toHaveProperty(foreign);
    expect(stack.state).toMatchObject({ phase: "overlap", issues: [] });
  });

  test("Missed runs: one apply takes the step that is late, and the shorter wait holds in mid-rotation", async () => {
    await start();
    await stack.reach("overlap");
    expect((await stack.plan()).code).toBe(0);
    await follow("Missed runs");
    expect(stack.state).toMatchObject({ generation: 2, phase: "grace", last_action: "promote generation 2" });
  });
});

test("docs/runbook.md has these recipes, and no other", () => {
  const tested = ["Leak", "Rollback", "Pause", "Freeze", "Move the slots to another store", "State lost", "Store lost"];
  expect([...RECIPES.keys()]).toEqual([...tested, "Missed runs"]);
});
