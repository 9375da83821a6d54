import { Auth0Stack, AUTH0_RESOURCE } from "../../support/auth0-stack";
import { planText } from "../../support/plan-text";
import { said } from "../../support/plan-text";

const POLICY = `overlap = "1s"`;

describe("a rotation of an Auth0 client secret", () => {
  let stack: Auth0Stack;
  afterEach(() => stack.stop());

  test("has the new value in the store before Auth0 hears of it, and waits while either may be accepted", async () => {
    stack = await Auth0Stack.start({ propagationMs: 60_000 });
    stack.declare(POLICY);
    await stack.apply();
    expect(stack.state).toMatchObject({
      id: stack.clientId,
      client_id: stack.clientId,
      issuer: stack.auth0.url,
      generation: 1,
      phase: "steady",
      issues: [],
      slots: { current: { generation: 1, status: "accepted" }, next: null, previous: null },
    });
    expect(await stack.value("CURRENT")).toBe(stack.firstSecret);
    expect((await stack.plan()).code).toBe(0);

    stack.declare(`${POLICY}, trigger = "a"`);
    expect(planText(await stack.plan())).toContain('-> "introduce generation 2 (trigger changed)"');
    await stack.apply();
    expect(stack.state).toMatchObject({ phase: "overlap", slots: { next: { generation: 2, status: "staged" } } });
    expect(stack.secret).toBe(stack.firstSecret);
    const next = await stack.value("NEXT");
    expect(next.length).toBeGreaterThanOrEqual(48);

    await stack.untilDue();
    expect(planText(await stack.plan())).toContain('-> "promote generation 2"');
    await stack.apply();
    expect(stack.state).toMatchObject({
      phase: "steady",
      last_action: "promote generation 2",
      issues: [],
      slots: { current: { generation: 2, status: "accepted" }, next: null },
    });
    expect([stack.secret, await stack.value("CURRENT")]).toEqual([next, next]);
    const refused = stack.auth0.requests.filter(({ path, status }) => path === "/oauth/revoke" && status === 401);
    expect(refused.length).toBeGreaterThan(0);
    expect((await stack.plan()).code).toBe(0);
  });

  test("goes on after a lost answer, adopts what was made by hand, and comes back by its pin", async () => {
    stack = await Auth0Stack.start();
    stack.declare(`overlap = "0s"`);
    await stack.apply();
    const lost = stack.auth0.faults.add({ method: "PATCH", nth: 1, fault: { kind: "drop", when: "after" } });
    stack.declare(`overlap = "0s", trigger = "a"`);
    await stack.apply();
    expect(lost.fired).toBe(1);
    expect(stack.state).toMatchObject({ generation: 2, phase: "steady" });
    const second = stack.secret;

    const byHand = stack.auth0.rotateByHand(stack.clientId);
    expect(planText(await stack.plan())).toContain("adopt generation 3");
    await stack.apply();
    expect([stack.secret, await stack.value("CURRENT")]).toEqual([byHand, byHand]);

    stack.declare(`overlap = "0s", trigger = "a", pin_generation = 2`);
    await stack.apply();
    expect([stack.secret, await stack.value("CURRENT")]).toEqual([second, second]);
  });

  test("is imported as it is, and revoked on destroy where that is asked for", async () => {
    stack = await Auth0Stack.start();
    stack.declare(POLICY, `on_destroy = "revoke"`);
    const imported = await stack.terraform.run(["import", AUTH0_RESOURCE, stack.clientId]);
    expect([imported.code, said(imported)]).toEqual([0, expect.stringContaining("Import successful")]);
    expect(planText(await stack.plan())).toContain("adopt generation 1");
    await stack.apply();
    expect(stack.secret).toBe(stack.firstSecret);
    await stack.apply("-destroy");
    expect(stack.secret).not.toBe(stack.firstSecret);
  });
});
