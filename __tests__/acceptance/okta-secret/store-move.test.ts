import { readFileSync } from "node:fs";
import { join } from "node:path";
import { encryptedFileReader, encryptedFileStore } from "../../../providers/clientcreds/stores/encrypted-file";
import { FILE_KEY } from "../../support/credential-stack";
import { OktaStack, QUICK } from "../../support/okta-stack";
import { planText } from "../../support/plan-text";

const ELSEWHERE = `store = { encrypted_file = { path = "elsewhere" } }`;
const env = { CLIENTCREDS_FILE_KEY: FILE_KEY };

describe("a change of `store`", () => {
  let stack: OktaStack;
  beforeEach(async () => {
    stack = await OktaStack.start();
    stack.declare();
    await stack.apply();
  });
  afterEach(() => stack.stop());

  const pathOf = (file: string): string => join(stack.terraform.folder, file);
  const slotsIn = (file: string) => encryptedFileReader({ path: pathOf(file), env }).readSlots(stack.slots.name);
  const observed = (file: string) =>
    encryptedFileStore({ path: pathOf(file), env }, stack.slots.name).observe(AbortSignal.timeout(5000));

  test("moves the slots: the plan says so, the old place stays readable, and nothing rotates", async () => {
    stack.declare(QUICK, ELSEWHERE);
    const plan = await stack.plan();
    expect(plan.code).toBe(2);
    expect(planText(plan)).toContain('~ last_action = "adopt" -> "move slots"');
    const [from, to] = ["slots", "elsewhere"].map((file) => `file:${file}#${stack.slots.name}`);
    expect(planText(plan)).toContain(`~ store_id = "${from}" -> "${to}"`);
    expect(planText(plan)).toMatch(/~ slots = \{[^}]*\} -> \(known after apply\)/);
    // Generation and phase are the same there.
    expect(planText(plan)).not.toMatch(/^ [~+-] (generation|phase) = (?!1 -> \(known)/m);
    const fingerprint = stack.state.slots.current!.fingerprint;
    await stack.apply();
    expect(stack.state).toMatchObject({ store_id: to, generation: 1, phase: "steady", last_action: "move slots" });
    expect(stack.state.slots.current).toMatchObject({ fingerprint, status: "accepted" });
    for (const file of ["slots", "elsewhere"]) {
      expect((await slotsIn(file)).CURRENT.value.unsafeUnwrap()).toBe(stack.app.secret);
    }
    expect((await observed("slots")).movedTo).toBe(to);
    expect(stack.secrets).toEqual({ [stack.app.secretId]: "ACTIVE" });
    expect((await stack.plan()).code).toBe(0);
  });

  test("takes a rotation along: it goes on at the new place with the clocks that it had", async () => {
    stack.declare(`${QUICK}, trigger = "a"`);
    await stack.apply();
    expect(stack.state.phase).toBe("overlap");
    const before = await observed("slots");
    stack.declare(`${QUICK}, trigger = "a"`, ELSEWHERE);
    await stack.apply();
    expect(stack.state.phase).toBe("overlap");
    expect((await observed("elsewhere")).versions).toEqual(before.versions);
    await stack.settle();
    expect(stack.state).toMatchObject({ generation: 2, phase: "steady" });
    expect(Object.values(stack.secrets)).toEqual(["ACTIVE"]);
  });

  test("and back again takes what has rotated meanwhile to the old place", async () => {
    stack.declare(QUICK, ELSEWHERE);
    await stack.apply();
    stack.declare(`${QUICK}, trigger = "a"`, ELSEWHERE);
    await stack.apply();
    await stack.settle();
    stack.declare(`${QUICK}, trigger = "a"`);
    await stack.apply();
    expect(stack.state.store_id).toBe(`file:slots#${stack.slots.name}`);
    const now = stack.okta.secretsOf(stack.app.appId).find(({ status }) => status === "ACTIVE")!;
    expect((await slotsIn("slots")).CURRENT).toMatchObject({ generation: 2 });
    expect((await slotsIn("slots")).CURRENT.value.unsafeUnwrap()).toBe(now.value);
    expect((await stack.plan()).code).toBe(0);
  });

  test("by a name alone stays in the provider's store", async () => {
    stack.declare(QUICK, `store = { name = "billing/prod" }`);
    await stack.apply();
    expect(stack.state.store_id).toBe("file:slots#billing/prod");
    expect((await stack.plan()).code).toBe(0);
  });

  test("of the provider alone is an error at plan, until the resource names the place", async () => {
    stack.terraform.write(
      "provider.tf",
      `provider "clientcreds" {
        okta = { org_url = "${stack.okta.url}" }
        slot_store = { encrypted_file = { path = "elsewhere" } }
      }`,
    );
    const refused = await stack.plan();
    expect(refused.code).toBe(1);
    expect(refused.stderr).toContain("Error: The slots are elsewhere");
    expect(refused.stderr.replace(/\s+/g, " ")).toContain(`name that place in this resource's \`store\``);
    stack.declare(QUICK, ELSEWHERE);
    await stack.apply();
    expect(stack.state).toMatchObject({ last_action: "move slots", generation: 1 });
  });

  test("over slots of something else is refused, and nothing is changed", async () => {
    const other = encryptedFileStore({ path: pathOf("elsewhere"), env }, stack.slots.name);
    const here = encryptedFileStore({ path: pathOf("slots"), env }, stack.slots.name);
    const signal = AbortSignal.timeout(5000);
    const [version] = (await here.observe(signal)).versions;
    const own = { generation: 9, fingerprint: "AAAAAAAAAAAAAAAAAAAAAA", trigger: "none", weak: false };
    const value = await here.read(version!.id, signal);
    await other.change([{ op: "put", versionId: "g00000009-x", value, own }], { issuer: "", clientId: "" }, signal);
    const slots = readFileSync(stack.slots.path);
    stack.declare(QUICK, ELSEWHERE);
    const refused = await stack.terraform.apply();
    expect(refused.code).toBe(1);
    expect(refused.stderr.replace(/\s+/g, " ")).toContain("already holds slots of something else");
    expect(readFileSync(stack.slots.path)).toEqual(slots);
    expect(stack.state.store_id).toBe(`file:slots#${stack.slots.name}`);
  });

  test("leaves a pipeline with an older state nothing to do but to hear where they are", async () => {
    const state = stack.terraform.stateText();
    stack.declare(QUICK, ELSEWHERE);
    await stack.apply();
    stack.terraform.write("terraform.tfstate", state);
    stack.declare(`${QUICK}, trigger = "a"`);
    const plan = await stack.plan();
    expect(plan.stderr).toBe("");
    expect(plan.stdout.replace(/\s+/g, " ")).toContain(`the slots were moved to file:elsewhere#${stack.slots.name}`);
    expect(planText(plan)).toContain('-> "introduce generation 2 (trigger changed)"');
    expect((await stack.terraform.apply()).code).toBe(1);
    expect(stack.secrets).toEqual({ [stack.app.secretId]: "ACTIVE" });
    // With the change it catches up: what is at the new place is not written again.
    stack.declare(QUICK, ELSEWHERE);
    await stack.apply();
    expect((await stack.plan()).code).toBe(0);
  });

  test("in an import goes to the resource's own place at once", async () => {
    await stack.terraform.run(["state", "rm", "clientcreds_okta_secret.billing"]);
    stack.declare(QUICK, ELSEWHERE);
    stack.terraform.write(
      "import.tf",
      `import {\n  to = clientcreds_okta_secret.billing\n  id = "${stack.app.appId}"\n}\n`,
    );
    const plan = await stack.plan();
    expect(plan.stderr).toBe("");
    expect(planText(plan)).toContain('+ last_action = "adopt"');
    await stack.apply();
    expect(stack.state.store_id).toBe(`file:elsewhere#${stack.slots.name}`);
    expect((await stack.plan()).code).toBe(0);
  });

  test("that names it where the provider has none serves create and import alike", async () => {
    stack.terraform.write("provider.tf", `provider "clientcreds" {\n  okta = { org_url = "${stack.okta.url}" }\n}`);
    stack.declare(QUICK, `store = { encrypted_file = { path = "slots" } }`);
    expect((await stack.plan()).code).toBe(2);
    await stack.terraform.run(["state", "rm", "clientcreds_okta_secret.billing"]);
    const imported = await stack.terraform.run([
      "import",
      "-no-color",
      "clientcreds_okta_secret.billing",
      stack.app.appId,
    ]);
    expect(imported.stderr).toBe("");
    await stack.apply();
    expect(stack.state).toMatchObject({ generation: 1, phase: "steady" });
  });
});
