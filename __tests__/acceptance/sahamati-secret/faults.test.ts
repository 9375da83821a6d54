import { childrenOf } from "../../support/killer";
import { SahamatiService } from "../../support/sahamati-service";
import { said } from "../../support/plan-text";
import { ENTITY, SahamatiStack } from "../../support/sahamati-stack";

const RESET = /secret\/reset$/;
const READ = /secret\/read$/;

describe("what goes wrong with a reset", () => {
  let stack: SahamatiStack;
  let first: string;
  beforeEach(async () => {
    stack = await SahamatiStack.start();
    first = stack.secret;
    stack.declare("");
    await stack.apply();
    stack.declare(`trigger = "a"`);
  });
  afterEach(() => stack.stop());

  /** The end of every story: one reset, and its value in CURRENT. */
  const expectRotated = async (): Promise<void> => {
    expect(stack.resets).toBe(1);
    expect(stack.secret).not.toBe(first);
    expect(await stack.value()).toBe(stack.secret);
    expect(stack.state).toMatchObject({ generation: 2, phase: "steady", issues: [] });
    expect((await stack.plan()).code).toBe(0);
  };
  const asked = (path: RegExp): number => stack.sahamati.requests.filter((request) => path.test(request.path)).length;

  test.each([
    ["lost", { kind: "drop", when: "after" }],
    ["a proxy's page with 502", { kind: "status", status: 502, when: "after" }],
    ["cut in half", { kind: "malformed" }],
  ] as const)(
    "an answer that is %s, after it took effect: the same apply finds the new secret, and asks for no other",
    async (_what, fault) => {
      stack.sahamati.faults.add({ path: RESET, fault });
      if (fault.kind === "status") {
        stack.sahamati.faults.add({ path: RESET, fault: { kind: "malformed", body: "<html>Bad Gateway</html>" } });
      }
      await stack.apply();
      expect(asked(RESET)).toBe(1);
      await expectRotated();
    },
  );

  test("an answer that is lost before it took effect: nobody asks again before the call can have landed", async () => {
    stack.sahamati.faults.add({ path: RESET, nth: 1, fault: { kind: "drop", when: "before" } });
    const lost = await stack.terraform.apply();
    expect([lost.code, stack.resets, asked(RESET)]).toEqual([1, 0, 1]);
    expect(said(lost)).toContain("the answer to the reset for generation 2 of");
    expect(said(lost)).toContain(
      "was lost, and the issuer still shows the old value. The next attempt may be made from",
    );
    const plan = await stack.plan();
    expect(said(plan)).toContain(`Warning: Rotation is blocked: ${ENTITY}`);
    expect((await stack.terraform.apply()).code).toBe(1);
    expect([asked(RESET), await stack.value()]).toEqual([1, first]);
    // It lands late, and is found.
    stack.sahamati.resetByHand(ENTITY);
    await stack.apply();
    await expectRotated();
  });

  test("a provider that is killed between the reset and the store: the next apply takes the new secret over", async () => {
    const { process: terraform, result } = stack.terraform.start(["apply", "-no-color", "-auto-approve"]);
    const after = (): void => childrenOf(terraform.pid!).forEach((pid) => process.kill(pid, "SIGKILL"));
    stack.sahamati.faults.add({ path: RESET, nth: 1, fault: { kind: "hook", after } });
    expect((await result).code).toBe(1);
    expect([stack.resets, await stack.value()]).toEqual([1, first]);
    await stack.apply();
    await expectRotated();
  });

  test("a Ctrl-C while the reset is under way: its answer is waited for and stored", async () => {
    const { process: terraform, result } = stack.terraform.start(["apply", "-no-color", "-auto-approve"]);
    const before = async (): Promise<void> => {
      terraform.kill("SIGINT");
      await new Promise((resolve) => setTimeout(resolve, 1000));
    };
    stack.sahamati.faults.add({ path: RESET, nth: 1, fault: { kind: "hook", before } });
    await result;
    expect(stack.resets).toBe(1);
    stack.sahamati.faults.add({ path: READ, fault: { kind: "status", status: 503 } });
    const reader = await stack.value("NEXT");
    expect(reader).toBe(stack.secret);
    stack.sahamati.faults.clear();
    await stack.apply();
    await expectRotated();
  });

  test.each([
    [401, "The issuer refused our access"],
    [400, "The issuer did not answer as expected"],
  ])("a refusal with %i: nothing is changed, and the next apply may ask at once", async (status, summary) => {
    stack.sahamati.faults.add({ path: RESET, nth: 1, fault: { kind: "status", status } });
    const refused = await stack.terraform.apply();
    expect([refused.code, stack.resets, await stack.value()]).toEqual([1, 0, first]);
    expect(said(refused)).toContain(`Error: ${summary}`);
    expect(said(refused)).toContain(`Could not reset the secret of entity ${ENTITY}: Sahamati answered ${status}`);
    await stack.apply();
    await expectRotated();
  });

  test("a password that expires before the reset: no intent is left", async () => {
    await stack.terraform.plan("-out=saved");
    // The login of this run is still good; the fresh one, right before the reset, is not.
    const expire = (): void => stack.sahamati.expirePassword();
    stack.sahamati.faults.add({ path: READ, nth: 1, fault: { kind: "hook", before: expire } });
    const refused = await stack.terraform.apply("saved");
    expect(refused.code).toBe(1);
    expect(said(refused)).toContain("Invalid username/password or password is expired");
    expect(said(refused)).not.toContain(stack.sahamati.password);
    expect([stack.resets, asked(RESET)]).toEqual([0, 0]);
    stack.sahamati.faults.clear();
    stack.sahamati.expirePassword(false);
    await stack.apply();
    await expectRotated();
  });

  test("a service that asks for tokens in the window between reset and store lives through it", async () => {
    const service = new SahamatiService(stack);
    // The window stays open until the service has met it.
    const after = async (): Promise<void> => {
      while (stack.sahamati.logins.failed === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    };
    stack.sahamati.faults.add({ path: RESET, nth: 1, fault: { kind: "hook", after } });
    await stack.apply();
    await expectRotated();
    expect(await service.stop()).toEqual([]);
    expect(service.logins).toBeGreaterThan(0);
  });
});

describe("what goes wrong with a plan", () => {
  let stack: SahamatiStack;
  beforeEach(async () => {
    stack = await SahamatiStack.start();
    stack.declare("");
    await stack.apply();
  });
  afterEach(() => stack.stop());

  test("an entity that the user does not administer any more stays in the state", async () => {
    stack.sahamati.release(ENTITY);
    const plan = await stack.plan();
    expect(plan.code).toBe(1);
    expect(said(plan)).toContain("Error: The issuer refused our access");
    expect(said(plan)).toContain("The user does not administer the entity, or there is none of this id");
    expect(stack.state.generation).toBe(1);
  });

  test("an expired password is said once for all entities, without a second login", async () => {
    stack.sahamati.createEntity({ entityId: "OTHER" });
    stack.terraform.write("other.tf", `resource "clientcreds_sahamati_secret" "other" {\n  entity_id = "OTHER"\n}\n`);
    await stack.apply();
    stack.sahamati.expirePassword();
    const before = stack.sahamati.requests.length;
    const plan = await stack.plan();
    expect(plan.code).toBe(1);
    expect(said(plan)).toContain("Invalid username/password or password is expired");
    const since = stack.sahamati.requests.slice(before).map(({ path }) => path);
    expect(since).toEqual(["/iam/v1/user/token/generate"]);
  });

  test("a 502 that is no JSON is asked again, and said when it stays", async () => {
    const page = { kind: "malformed", body: "<html>Bad Gateway</html>" } as const;
    stack.sahamati.faults.add({ path: READ, nth: 1, fault: { kind: "status", status: 502, when: "after" } });
    stack.sahamati.faults.add({ path: READ, nth: 1, fault: page });
    expect((await stack.plan()).code).toBe(0);
    stack.sahamati.faults.add({ path: READ, fault: { kind: "status", status: 502, when: "after" } });
    stack.sahamati.faults.add({ path: READ, fault: page });
    const plan = await stack.plan();
    expect(plan.code).toBe(1);
    expect(said(plan)).toContain(
      "Sahamati answered 502, and not in its own form. Sahamati has a fault: apply again later.",
    );
  });
});
