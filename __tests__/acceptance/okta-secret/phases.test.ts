import { OktaStack, QUICK } from "../../support/okta-stack";
import { planText } from "../../support/plan-text";

const LONG = `every = "90d", overlap = "1h", grace = "1h", soak = "1h"`;

describe("a rotation of an Okta client secret", () => {
  let stack: OktaStack;
  beforeAll(async () => {
    stack = await OktaStack.start();
    stack.declare();
  });
  afterAll(() => stack.stop());

  test("begins with a create that shows what it will do and asks nobody while planning", async () => {
    const before = stack.okta.requests.length;
    const plan = await stack.plan();
    expect(plan.code).toBe(2);
    expect(planText(plan)).toContain('+ last_action = "adopt"');
    expect(planText(plan)).toContain(`+ id = "${stack.app.appId}"`);
    expect(stack.okta.requests).toHaveLength(before);
  });

  test("adopts the secret that is there", async () => {
    await stack.apply();
    expect(stack.state).toMatchObject({
      generation: 1,
      phase: "steady",
      last_action: "adopt",
      next_action: "introduce generation 2",
      issues: [],
      client_id: stack.app.clientId,
      slots: { current: { generation: 1, credential_id: stack.app.secretId, status: "accepted" }, next: null },
    });
    expect(stack.secrets).toEqual({ [stack.app.secretId]: "ACTIVE" });
  });

  test("has nothing to plan while nothing is due, with one request", async () => {
    const before = stack.okta.requests.length;
    expect((await stack.plan()).code).toBe(0);
    expect(stack.okta.requests).toHaveLength(before + 1);
  });

  test("shows the introduction before it happens, and why", async () => {
    stack.declare(`${QUICK}, trigger = "2026-11-incident"`);
    const plan = await stack.plan();
    expect(plan.code).toBe(2);
    const text = planText(plan);
    expect(text).toContain("~ generation = 1 -> 2");
    expect(text).toContain('~ last_action = "adopt" -> "introduce generation 2 (trigger changed)"');
    expect(text).toContain('~ next_action = "introduce generation 2" -> "promote generation 2"');
    expect(text).toContain('~ phase = "steady" -> "overlap"');
    expect(text).toContain('+ status = "accepted"');
    await stack.apply();
    expect(Object.values(stack.secrets)).toEqual(["ACTIVE", "ACTIVE"]);
    expect(stack.state.slots.next).toMatchObject({ generation: 2, status: "accepted" });
  });

  test("shows the promotion before it happens", async () => {
    await stack.untilDue();
    const plan = await stack.plan();
    const text = planText(plan);
    expect(text).toContain('~ last_action = "introduce generation 2 (trigger changed)" -> "promote generation 2"');
    expect(text).toContain('~ next_action = "promote generation 2" -> "deactivate generation 1"');
    expect(text).toContain('~ phase = "overlap" -> "grace"');
    expect(text).toContain("~ generation = 1 -> 2");
    await stack.apply();
    expect(stack.state.slots).toMatchObject({ current: { generation: 2 }, next: null, previous: { generation: 1 } });
  });

  test("shows the retirement before it happens", async () => {
    await stack.untilDue();
    const text = planText(await stack.plan());
    expect(text).toContain('~ last_action = "promote generation 2" -> "deactivate generation 1"');
    expect(text).toContain('~ next_action = "deactivate generation 1" -> "delete generation 1"');
    expect(text).toContain('~ phase = "grace" -> "soak"');
    expect(text).toContain('~ status = "accepted" -> "inactive"');
    await stack.apply();
    expect(stack.secrets[stack.app.secretId]).toBe("INACTIVE");
  });

  test("shows the deletion before it happens, and ends steady", async () => {
    await stack.untilDue();
    const text = planText(await stack.plan());
    expect(text).toContain('~ last_action = "deactivate generation 1" -> "delete generation 1"');
    expect(text).toContain('~ next_action = "delete generation 1" -> "introduce generation 3"');
    expect(text).toContain('~ phase = "soak" -> "steady"');
    await stack.apply();
    expect(Object.values(stack.secrets)).toEqual(["ACTIVE"]);
    expect(stack.secrets[stack.app.secretId]).toBeUndefined();
    expect(stack.state).toMatchObject({ generation: 2, phase: "steady", next_action: "introduce generation 3" });
  });

  test("is not begun again by the same trigger, by removing it, or by an import of the same state", async () => {
    expect((await stack.plan()).code).toBe(0);
    stack.declare();
    const text = planText(await stack.plan());
    expect(text).toContain('~ last_action = "delete generation 1" -> "none"');
    expect(text).not.toContain("phase");
    await stack.apply();
    expect((await stack.plan()).code).toBe(0);
  });
});

describe("a rotation that waits", () => {
  test("plans nothing in any phase until the wait is over", async () => {
    const stack = await OktaStack.start();
    try {
      stack.declare(LONG);
      await stack.apply();
      const overlap = `${LONG}, trigger = "a"`;
      const grace = overlap.replace('overlap = "1h"', 'overlap = "0s"');
      const soak = grace.replace('grace = "1h"', 'grace = "0s"');
      for (const [policy, phase] of [
        [overlap, "overlap"],
        [grace, "grace"],
        [soak, "soak"],
      ] as const) {
        stack.declare(policy);
        await stack.apply();
        expect(stack.state.phase).toBe(phase);
        expect((await stack.plan()).code).toBe(0);
      }
    } finally {
      await stack.stop();
    }
  });
});

describe("a policy changed in mid-rotation", () => {
  let stack: OktaStack;
  beforeAll(async () => {
    stack = await OktaStack.start();
    stack.declare();
    await stack.apply();
    stack.declare(`every = "90d", overlap = "1h", grace = "1h", soak = "1h", trigger = "a"`);
    await stack.apply();
  });
  afterAll(() => stack.stop());

  test("shortens the wait that is running", async () => {
    expect(stack.state.phase).toBe("overlap");
    expect((await stack.plan()).code).toBe(0);
    stack.declare(`every = "90d", overlap = "0s", grace = "1h", soak = "1h", trigger = "a"`);
    expect(planText(await stack.plan())).toContain('-> "promote generation 2"');
    await stack.apply();
    expect(stack.state).toMatchObject({ phase: "grace", next_action: "deactivate generation 1" });
  });

  test("does all that is due in one apply", async () => {
    stack.declare(`every = "90d", overlap = "0s", grace = "0s", soak = "0s", trigger = "a"`);
    expect(planText(await stack.plan())).toContain('-> "deactivate generation 1, delete generation 1"');
    await stack.apply();
    expect(stack.state).toMatchObject({ phase: "steady", slots: { previous: null } });
  });

  test("observes only once the rotation is taken out", async () => {
    stack.declare(null);
    const text = planText(await stack.plan());
    expect(text).toMatch(/~ next_action = "introduce generation 3, .*" -> "none"/);
    await stack.apply();
    expect((await stack.plan()).code).toBe(0);
  });
});
