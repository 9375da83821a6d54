import { KEYCLOAK_START, startKeycloak, type Keycloak } from "../../support/keycloak";
import { FIRST_SECRET, KeycloakStack } from "../../support/keycloak-stack";
import { planText } from "../../support/plan-text";
import { said } from "../../support/plan-text";

let keycloak: Keycloak;
beforeAll(async () => {
  keycloak = await startKeycloak();
}, KEYCLOAK_START);
afterAll(() => keycloak.stop());

let stack: KeycloakStack;
beforeEach(async () => {
  stack = await KeycloakStack.start(keycloak.admin);
});
afterEach(() => stack.stop());

/** Ninety days, of which the last quarter is for the rotation. */
const PERIODS = { expiration: 7_776_000, rotated: 3600 };
const WAITS = `every = "90d", overlap = "2s", grace = "1h"`;
const AT_ONCE = `overlap = "0s", grace = "1h"`;

test("without a policy NEXT is stored first, and takes the place of CURRENT at the end of the overlap", async () => {
  stack.declare(WAITS);
  expect(planText(await stack.plan())).toContain('+ last_action = "adopt"');
  await stack.apply();
  expect(stack.state).toMatchObject({ generation: 1, phase: "steady", client_id: "billing" });
  expect(await stack.value("CURRENT")).toBe(FIRST_SECRET);
  stack.declare(`${WAITS}, trigger = "a"`);
  await stack.apply();
  expect(stack.state).toMatchObject({ phase: "overlap", slots: { next: { status: "staged" } } });
  expect(await stack.secret()).toBe(FIRST_SECRET);
  const next = await stack.value("NEXT");
  await stack.untilDue();
  await stack.apply();
  expect(stack.state).toMatchObject({ generation: 2, phase: "steady", slots: { current: { expires_at: null } } });
  expect(await stack.secret()).toBe(next);
  expect([await stack.accepts(next), await stack.accepts(FIRST_SECRET)]).toEqual([true, false]);
  expect((await stack.plan()).code).toBe(0);
});

test("with a policy the old value stays accepted, both with an end; shortened and removed in mid-rotation it does no harm", async () => {
  await stack.realm.enforceRotation(PERIODS);
  stack.declare(AT_ONCE);
  await stack.apply();
  stack.declare(`${AT_ONCE}, trigger = "a"`);
  await stack.apply();
  expect(stack.state).toMatchObject({ generation: 2, phase: "grace", slots: { previous: { status: "accepted" } } });
  const { current, previous } = stack.state.slots;
  expect([current!.expires_at, previous!.expires_at]).not.toContain(null);
  const second = await stack.value("CURRENT");
  expect([await stack.accepts(second), await stack.accepts(FIRST_SECRET)]).toEqual([true, true]);

  // The rotated value will end by itself, and the plan had foretold that.
  expect(stack.state.next_action).toBe("none");
  expect((await stack.plan()).code).toBe(0);
  await stack.realm.enforceRotation({ expiration: 5_184_000, rotated: 60 });
  expect((await stack.plan()).code).toBe(0);
  await stack.realm.removePolicies();
  expect((await stack.plan()).code).not.toBe(1);
  expect([await stack.accepts(second), await stack.accepts(FIRST_SECRET)]).toEqual([true, true]);

  // A leak ends what the rotated value still had: with no policy Keycloak strips it.
  stack.declare(`${AT_ONCE}, minimum_generation = 3`);
  await stack.apply();
  expect(stack.state).toMatchObject({ generation: 3, phase: "steady", slots: { current: { expires_at: null } } });
  expect(await stack.accepts(await stack.value("CURRENT"))).toBe(true);
  expect([await stack.accepts(second), await stack.accepts(FIRST_SECRET)]).toEqual([false, false]);
});

test("that expired is an outage that the next apply ends in one step, and the plan says why", async () => {
  await stack.realm.enforceRotation(PERIODS);
  stack.declare(WAITS);
  await stack.apply();
  const expires = String(Math.floor(Date.now() / 1000) + 1);
  await stack.realm.do("PUT", `/clients/${stack.uuid}`, { attributes: { "client.secret.expiration.time": expires } });
  while (await stack.accepts(FIRST_SECRET)) await new Promise((resolve) => setTimeout(resolve, 200));
  expect(planText(await stack.plan())).toContain('"replace generation 2 (CURRENT expired)"');
  await stack.apply();
  expect(stack.state).toMatchObject({ generation: 2, issues: [] });
  expect(await stack.accepts(await stack.value("CURRENT"))).toBe(true);
});

test("that somebody else rotated is adopted; a client that is gone leaves the state", async () => {
  await stack.realm.enforceRotation(PERIODS);
  stack.declare(WAITS);
  await stack.apply();
  await stack.realm.do("POST", `/clients/${stack.uuid}/client-secret`);
  expect(planText(await stack.plan())).toContain('-> "adopt generation 2');
  await stack.apply();
  expect(await stack.value("CURRENT")).toBe(await stack.secret());
  await stack.realm.do("DELETE", `/clients/${stack.uuid}`);
  const plan = await stack.plan();
  expect(said(plan)).toContain("Client no longer exists at the issuer");
});
