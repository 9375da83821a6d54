import { KEYCLOAK_START, startKeycloak, type Keycloak } from "../../support/keycloak";
import { FIRST_SECRET, KeycloakStack } from "../../support/keycloak-stack";
import { PolicyStack } from "../../support/policy-stack";
import { said } from "../../support/plan-text";

let keycloak: Keycloak;
let stack: KeycloakStack | undefined;
let policy: PolicyStack | undefined;
beforeAll(async () => {
  keycloak = await startKeycloak();
}, KEYCLOAK_START);
afterAll(async () => {
  await stack?.stop();
  policy?.terraform.dispose();
  await keycloak?.stop();
});

const ALL = `conditions = { client_access_type = ["confidential"] }`;
const AT_ONCE = `overlap = "0s", grace = "1h"`;

test("a server that lost the feature under a policy fails until the policy is out of force; then the secret rotates in one place", async () => {
  stack = await KeycloakStack.start(keycloak.admin);
  // A server that has just started takes its time over the first request of each kind.
  stack.provider("");
  const { realm } = stack;
  policy = await PolicyStack.start(realm);
  policy.declare(realm.name, ALL, "90d");
  await policy.apply();
  // Billing, and the client with which the provider itself logs in.
  expect(policy.state).toMatchObject({ feature_enabled: true, matching_clients: 2 });
  stack.declare(AT_ONCE);
  await stack.apply();
  stack.declare(`${AT_ONCE}, trigger = "a"`);
  await stack.apply();
  const second = await stack.value("CURRENT");
  expect([await stack.accepts(second), await stack.accepts(FIRST_SECRET)]).toEqual([true, true]);

  await keycloak.restart({ rotation: false });
  await expect(stack.accepts(second)).rejects.toThrow("500");
  expect(said(await stack.plan())).toMatch(/no access token for client terraform .*answered 500.* log in as a user/);
  stack.logInAsAdministrator();
  const blocked = await stack.plan();
  expect(said(blocked)).toContain('+ code = "blocked"');
  expect(said(blocked)).toMatch(
    /policy "weekly" with profile "weekly" in realm .* the server's feature client-secret-rotation is off.*Remove the policy first/,
  );
  expect(said(await policy.plan())).toMatch(/runs without the feature that the policy needs .*answers 500/);
  policy.declare(realm.name, `${ALL}\nenabled = false`, "90d");
  await policy.apply();
  expect(policy.state).toMatchObject({ enabled: false, feature_enabled: false });
  // The old value was accepted for two days more; that ended with the feature.
  expect([await stack.accepts(second), await stack.accepts(FIRST_SECRET)]).toEqual([true, false]);

  stack.declare(`${AT_ONCE}, trigger = "b"`);
  await stack.apply();
  expect(stack.state).toMatchObject({ generation: 3, issues: [], slots: { current: { expires_at: null } } });
  const third = await stack.value("CURRENT");
  expect([await stack.accepts(third), await stack.accepts(second)]).toEqual([true, false]);

  policy.declare(realm.name, ALL, "90d");
  const refused = await policy.terraform.apply();
  expect([refused.code, said(refused)]).toEqual([1, expect.stringContaining("--features=client-secret-rotation")]);
  await keycloak.restart({ rotation: true });
  await policy.apply();
  expect(policy.state).toMatchObject({ enabled: true, feature_enabled: true });
  stack.declare(`${AT_ONCE}, trigger = "c"`);
  await stack.apply();
  expect(stack.state).toMatchObject({ generation: 4, phase: "grace", slots: { previous: { status: "accepted" } } });
  expect([await stack.accepts(await stack.value("CURRENT")), await stack.accepts(third)]).toEqual([true, true]);
});
