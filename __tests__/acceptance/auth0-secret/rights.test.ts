import { Auth0Stack } from "../../support/auth0-stack";
import { planText } from "../../support/plan-text";
import { said } from "../../support/plan-text";

const BLIND = ["read:clients", "update:client_keys"] as const;
const POLICY = `overlap = "1s"`;

describe("what the application that rotates may do", () => {
  let stack: Auth0Stack;
  afterEach(() => stack.stop());

  test("without read:client_keys a value that nobody has is overwritten only when asked for, then rotated blind", async () => {
    stack = await Auth0Stack.start({ scopes: BLIND });
    stack.declare(POLICY);
    const refused = await stack.terraform.apply();
    expect(refused.code).toBe(1);
    expect(said(refused)).toContain("the scope read:client_keys is missing");
    expect(said(refused)).toContain("Set `take_over = true`");
    expect(stack.secret).toBe(stack.firstSecret);

    stack.declare(POLICY, "take_over = true");
    await stack.apply();
    expect(stack.state).toMatchObject({ generation: 1, phase: "steady", slots: { current: { status: "accepted" } } });
    const first = stack.secret;
    expect(first).not.toBe(stack.firstSecret);
    expect(await stack.value("CURRENT")).toBe(first);

    stack.declare(`${POLICY}, trigger = "a"`, "take_over = true");
    await stack.apply();
    expect(stack.state).toMatchObject({ phase: "overlap", slots: { next: { generation: 2, status: "staged" } } });
    expect(stack.secret).toBe(first);
    const next = await stack.value("NEXT");

    // Nobody knows whether it was taken, so the next apply sends the same value again and proves it.
    await stack.untilDue();
    stack.auth0.faults.add({ path: /oauth\/revoke/, fault: { kind: "status", status: 503 } });
    const struck = await stack.terraform.apply();
    expect(struck.code).toBe(1);
    expect(stack.secret).toBe(next);
    stack.auth0.faults.clear();
    await stack.apply();
    expect(stack.state).toMatchObject({ generation: 2, phase: "steady", slots: { current: { generation: 2 } } });
    expect([stack.secret, await stack.value("CURRENT")]).toEqual([next, next]);
  });

  test("blind, the present value may be given once, so that no consumer notices", async () => {
    stack = await Auth0Stack.start({ scopes: BLIND });
    stack.declare(POLICY, `take_over = true\n  candidate_wo = "${stack.firstSecret}"`);
    await stack.apply();
    expect([stack.secret, await stack.value("CURRENT")]).toEqual([stack.firstSecret, stack.firstSecret]);
  });

  test("Auth0 makes the values with issuer_made, in one apply and without an overlap", async () => {
    stack = await Auth0Stack.start();
    stack.declare("", "issuer_made = true");
    await stack.apply();
    expect(await stack.value("CURRENT")).toBe(stack.firstSecret);
    stack.declare(`trigger = "a"`, "issuer_made = true");
    const plan = await stack.plan();
    expect(planText(plan)).toContain('"introduce generation 2 (trigger changed), promote generation 2"');
    await stack.apply();
    expect(stack.state).toMatchObject({ generation: 2, phase: "steady", slots: { current: { generation: 2 } } });
    expect(stack.state.slots.current).toMatchObject({ expires_at: null });
    expect(stack.secret).not.toBe(stack.firstSecret);
    expect(await stack.value("CURRENT")).toBe(stack.secret);
    const rotations = stack.auth0.requests.filter(({ path }) => path.endsWith("/rotate-secret"));
    expect(rotations.map(({ status }) => status)).toEqual([200]);
    expect((await stack.plan()).code).toBe(0);
  });

  test("a scope that is missing is named, and a client with keys is refused with what to do instead", async () => {
    stack = await Auth0Stack.start({ scopes: ["read:clients", "read:client_keys"] });
    stack.declare(`overlap = "0s"`);
    await stack.apply();
    stack.declare(`overlap = "0s", trigger = "a"`);
    const refused = await stack.terraform.apply();
    expect(refused.code).toBe(1);
    expect(said(refused)).toContain("The token lacks the scope update:client_keys");
    expect(await stack.value("CURRENT")).toBe(stack.firstSecret);

    stack.auth0.usePrivateKeyJwt(stack.clientId);
    const plan = await stack.plan();
    expect(said(plan)).toContain("authenticates with private_key_jwt, which takes no secret");
    expect(said(plan)).toContain("rotate those instead of a secret");
  });
});
