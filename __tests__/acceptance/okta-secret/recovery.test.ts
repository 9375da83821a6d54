import { rmSync } from "node:fs";
import { OktaStack, RESOURCE, STAYS_IN, type PhaseName } from "../../support/okta-stack";
import { planText, verdictLines } from "../../support/plan-text";

const PHASES: readonly PhaseName[] = ["steady", "overlap", "grace", "soak"];

describe("what was lost", () => {
  let stack: OktaStack;
  beforeEach(async () => {
    stack = await OktaStack.start();
  });
  afterEach(() => stack.stop());

  const policy = (phase: PhaseName): string => `${STAYS_IN[phase]}, trigger = "a"`;
  const loseState = () => stack.terraform.run(["state", "rm", RESOURCE]);
  const importAgain = (id = stack.app.appId): void =>
    stack.terraform.write("import.tf", `import {\n  to = ${RESOURCE}\n  id = "${id}"\n}\n`);
  const loseStore = (): void => rmSync(stack.slots.path);
  const passwords = (): string[] => stack.okta.secretsOf(stack.app.appId).map(({ value }) => value);

  test.each(PHASES)(
    "the state, in %s: an import finds generation, phase and fingerprints in the store",
    async (phase) => {
      await stack.reach(phase);
      const { generation, slots, secrets } = { ...stack.state, secrets: stack.secrets };
      await loseState();
      importAgain();
      await stack.apply();
      expect(stack.state).toMatchObject({ generation, phase, slots, issues: [] });
      expect(stack.secrets).toEqual(secrets);
      expect((await stack.plan()).code).toBe(0);
    },
  );

  test("the state: a create finds them too", async () => {
    await stack.reach("overlap");
    await loseState();
    await stack.apply();
    expect(stack.state).toMatchObject({ generation: 2, phase: "overlap" });
  });

  test("the store: the plan says that it is repaired, and the values come back from the issuer", async () => {
    await stack.reach("steady");
    const values = passwords();
    loseStore();
    const plan = await stack.plan();
    expect(plan.code).toBe(2);
    expect(verdictLines(plan)).toMatchInlineSnapshot(`
     [
       "~ last_action = "introduce generation 2 (trigger changed), promote generation 2, deactivate generation 1, delete generation 1" -> "repair generation 2 (the slots were lost)"",
     ]
    `);
    await stack.apply();
    expect(stack.state).toMatchObject({ generation: 2, phase: "steady", issues: [] });
    expect(passwords()).toEqual(values);
    expect((await stack.plan()).code).toBe(0);
  });

  test("the store, in overlap: what is accepted beside is foreign until it may be discarded", async () => {
    await stack.reach("overlap");
    loseStore();
    await stack.apply();
    expect(stack.state.issues).toMatchObject([{ code: "foreign_credential" }]);
    expect(stack.state.slots.current).toMatchObject({ status: "accepted" });
    const foreign = Object.keys(stack.secrets).find((id) => id !== stack.state.slots.current!.credential_id)!;
    stack.declare(`${STAYS_IN.steady}, trigger = "b"`, `discard_credential_ids = ["${foreign}"]`);
    expect(planText(await stack.plan())).toContain(`(discards ${foreign})`);
    await stack.apply();
    expect(stack.secrets[foreign]).toBeUndefined();
    expect(Object.values(stack.secrets)).toEqual(["ACTIVE"]);
  });

  test("both: an import adopts what is accepted as generation 1", async () => {
    await stack.reach("steady");
    const values = passwords();
    await loseState();
    loseStore();
    importAgain();
    expect(planText(await stack.plan())).toMatch(/\+ last_action = "adopt generation 1 \(secret ocs\w+\)"/);
    await stack.apply();
    expect(stack.state).toMatchObject({ generation: 1, phase: "steady" });
    expect(passwords()).toEqual(values);
    expect((await stack.plan()).code).toBe(0);
  });

  test("the app: its slots stay, and a new one on the same name goes on counting, once the old one is gone", async () => {
    const named = `store = { name = "billing/prod" }`;
    stack.declare(STAYS_IN.steady, named);
    await stack.apply();
    const successor = stack.okta.createApp({ label: "billing again" });
    const declareSuccessor = (): void =>
      stack.terraform.write(
        "main.tf",
        `resource "clientcreds_okta_secret" "billing" {\n  app_id = "${successor.appId}"\n  rotation = {}\n  ${named}\n}\n`,
      );
    declareSuccessor();
    const tooEarly = await stack.terraform.apply();
    expect(tooEarly.code).toBe(1);
    expect(tooEarly.stderr.replace(/\s+/g, " ")).toContain(
      `holds the slots of client ${stack.app.clientId}, which still exists at ${stack.okta.url}`,
    );
    expect(stack.okta.secretsOf(successor.appId).map(({ value }) => value)).toEqual([successor.secret]);
    stack.okta.deleteApp(stack.app.appId);
    await stack.apply();
    expect(stack.state).toMatchObject({
      client_id: successor.clientId,
      generation: 2,
      slots: { current: { generation: 2, status: "accepted" } },
    });
    expect(stack.state.issues).toMatchObject([{ code: "foreign_credential" }]);
  });

  test("strength: a weak value shows no fingerprint, and is due at once", async () => {
    const weak = await OktaStack.start({ secret: "billing1234567" });
    try {
      weak.declare(STAYS_IN.steady);
      await weak.apply();
      expect(weak.state.slots.current!.fingerprint).toBeNull();
      expect(weak.state.issues).toMatchObject([{ code: "weak_value" }]);
      const plan = await weak.plan();
      expect(plan.code).toBe(2);
      expect(planText(plan)).toContain('-> "introduce generation 2 (weak value), promote generation 2');
      await weak.apply();
      expect(weak.state).toMatchObject({ generation: 2, phase: "steady", issues: [] });
      const shown = await fingerprintOf(weak, "billing1234567");
      expect(weak.terraform.stateText()).not.toContain(shown);
    } finally {
      await weak.stop();
    }
  });
});

async function fingerprintOf(stack: OktaStack, value: string): Promise<string> {
  stack.terraform.write("output.tf", `output "f" {\n  value = provider::clientcreds::fingerprint("${value}")\n}\n`);
  await stack.apply();
  const { f } = await stack.terraform.outputs();
  stack.terraform.write("output.tf", "");
  await stack.apply();
  return f!.value as string;
}
