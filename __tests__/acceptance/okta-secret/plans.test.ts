import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { OktaStack, QUICK, RESOURCE } from "../../support/okta-stack";
import { planText } from "../../support/plan-text";

describe("plans", () => {
  let stack: OktaStack;
  beforeEach(async () => {
    stack = await OktaStack.start();
    stack.declare();
  });
  afterEach(() => stack.stop());

  test("a saved plan that was not due stays without a step when it is applied after the due time", async () => {
    await stack.apply();
    stack.declare(`every = "90d", overlap = "8s", grace = "1s", soak = "1s", trigger = "a"`);
    await stack.apply();
    expect((await stack.plan("-out=early")).code).toBe(0);
    await stack.untilDue();
    const requests = stack.okta.requests.length;
    expect((await stack.terraform.run(["apply", "-no-color", "early"])).code).toBe(0);
    expect(stack.state.phase).toBe("overlap");
    expect(stack.okta.requests).toHaveLength(requests);
    expect(planText(await stack.plan())).toContain('-> "promote generation 2"');
  });

  test("a saved plan that was due does what it said, also when it is applied later", async () => {
    await stack.apply();
    stack.declare(`${QUICK}, trigger = "a"`);
    expect((await stack.plan("-out=due")).code).toBe(2);
    await wait(1500);
    expect((await stack.terraform.run(["apply", "-no-color", "due"])).code).toBe(0);
    expect(stack.state).toMatchObject({ phase: "overlap", last_action: "introduce generation 2 (trigger changed)" });
  });

  test("a saved plan does nothing when the world has changed since, and says so", async () => {
    await stack.apply();
    stack.declare(`${QUICK}, trigger = "a"`);
    expect((await stack.plan("-out=old")).code).toBe(2);
    stack.okta.addForeignSecret(stack.app.appId);
    const late = await stack.terraform.run(["apply", "-no-color", "old"]);
    expect(late.code).toBe(1);
    expect(late.stderr).toMatch(/Rotation is blocked|Changed since the plan/);
    expect(late.stderr).not.toContain("bug in the provider");
    expect(Object.values(stack.secrets)).toHaveLength(2);
  });

  test("without a refresh no step begins by time", async () => {
    await stack.apply();
    stack.declare(`${QUICK}, trigger = "a"`);
    await stack.apply();
    await stack.untilDue();
    const requests = stack.okta.requests.length;
    expect((await stack.plan("-refresh=false")).code).toBe(0);
    expect(stack.okta.requests).toHaveLength(requests);
  });

  test("a replacement rotates nothing, and says what would", async () => {
    await stack.apply();
    const plan = await stack.plan(`-replace=${RESOURCE}`);
    expect(plan.code).toBe(2);
    const apply = await stack.apply(`-replace=${RESOURCE}`);
    expect(apply.stdout).toContain(`Replacing does not rotate: ${stack.app.appId}`);
    expect(apply.stdout).toContain("rotation.trigger");
    expect(stack.state).toMatchObject({ generation: 1, phase: "steady" });
    expect(stack.secrets).toEqual({ [stack.app.secretId]: "ACTIVE" });
    expect((await stack.plan()).code).toBe(0);
  });

  test("a rename by a moved block changes nothing", async () => {
    await stack.apply();
    stack.terraform.write(
      "main.tf",
      `resource "clientcreds_okta_secret" "invoicing" {
        app_id   = "${stack.app.appId}"
        rotation = {
          every = "90d"
          overlap = "1s"
          grace = "1s"
          soak = "1s"
        }
      }
      moved {
        from = clientcreds_okta_secret.billing
        to   = clientcreds_okta_secret.invoicing
      }`,
    );
    const plan = await stack.plan();
    expect(plan.stdout).toContain("has moved to clientcreds_okta_secret.invoicing");
    expect(plan.stdout).toContain("Plan: 0 to add, 0 to change, 0 to destroy.");
  });

  test("work without the store's key, and change nothing anywhere", async () => {
    await stack.apply();
    stack.declare(`${QUICK}, trigger = "a"`);
    const [slots, state] = [readFileSync(stack.slots.path), stack.terraform.stateText()];
    const secrets = stack.secrets;
    const plan = await stack.terraform.run(["plan", "-no-color", "-detailed-exitcode", "-out=p"], {
      CLIENTCREDS_FILE_KEY: "",
    });
    expect(plan.code).toBe(2);
    expect(planText(plan)).toContain('-> "introduce generation 2 (trigger changed)"');
    expect(readFileSync(stack.slots.path)).toEqual(slots);
    expect(stack.terraform.stateText()).toBe(state);
    expect(stack.secrets).toEqual(secrets);
    const methods = new Set(stack.okta.requests.slice(-1).map(({ method }) => method));
    expect(methods).toEqual(new Set(["GET"]));
  });

  test("a create that failed leaves nothing in the state, and the next one adopts", async () => {
    for (const nth of [1, 2, 3, 4]) {
      stack.okta.faults.add({ method: "GET", path: /secrets\/ocs/, nth, fault: { kind: "status", status: 500 } });
    }
    const failed = await stack.terraform.apply();
    expect(failed.code).toBe(1);
    expect(failed.stderr).toContain(stack.app.secretId);
    expect(stack.terraform.attributes("clientcreds_okta_secret", "billing")).toBeUndefined();
    const plan = await stack.plan();
    expect(planText(plan)).toContain("will be created");
    expect(plan.stdout).not.toContain("must be replaced");
    await stack.apply();
    expect(stack.state.slots.current).toMatchObject({ generation: 1, credential_id: stack.app.secretId });
  });

  test("a state that was lost is found again by an import, in mid-rotation", async () => {
    await stack.apply();
    stack.declare(`${QUICK}, trigger = "a"`);
    await stack.apply();
    await stack.terraform.run(["state", "rm", RESOURCE]);
    stack.terraform.write("import.tf", `import {\n  to = ${RESOURCE}\n  id = "${stack.app.appId}"\n}\n`);
    await stack.apply();
    await stack.settle();
    expect(stack.state).toMatchObject({ generation: 2, phase: "steady" });
    expect(Object.values(stack.secrets)).toEqual(["ACTIVE"]);
  });

  test("leave no file behind but Terraform's own and the store", async () => {
    await stack.apply();
    expect(existsSync(join(stack.terraform.folder, "slots"))).toBe(true);
    expect(existsSync(join(stack.terraform.folder, "slots.key"))).toBe(false);
  });
});
