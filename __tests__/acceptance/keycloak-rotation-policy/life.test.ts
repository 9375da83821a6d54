import { KEYCLOAK_START, startKeycloak, type Keycloak } from "../../support/keycloak";
import { KeycloakRealm } from "../../support/keycloak-realm";
import { PolicyStack } from "../../support/policy-stack";
import { said } from "../../support/plan-text";

let keycloak: Keycloak;
let stack: PolicyStack | undefined;
beforeAll(async () => {
  keycloak = await startKeycloak();
}, KEYCLOAK_START);
afterEach(() => stack?.terraform.dispose());
afterAll(() => keycloak?.stop());

const FOR_BILLING = `conditions = {
  client_access_type = ["confidential"]
  client_roles       = ["rotated"]
}`;

it("a policy is created, drifts, is imported and destroyed, and those of others stay", async () => {
  const realm = await KeycloakRealm.create(keycloak.admin, "acme");
  const lists = async () => ({
    ...(await realm.do<{ profiles: any[] }>("GET", "/client-policies/profiles")),
    ...(await realm.do<{ policies: any[] }>("GET", "/client-policies/policies")),
  });
  const theirs = { name: "theirs", enabled: true, conditions: [], profiles: [] };
  await realm.do("PUT", "/client-policies/policies", { policies: [theirs] });
  const client = await realm.createClient("billing", { secret: "first" });
  await realm.do("POST", `/clients/${client}/roles`, { name: "rotated" });

  stack = await PolicyStack.start(realm);
  stack.declare("acme", FOR_BILLING);
  await stack.apply();
  // No list tells the roles of clients.
  expect(stack.state).toMatchObject({
    id: "acme/weekly",
    enabled: true,
    feature_enabled: true,
    matching_clients: null,
  });
  expect((await stack.plan()).code).toBe(0);
  // It is in force: the server puts the old value aside.
  await realm.do("POST", `/clients/${client}/client-secret`, {});
  expect(await realm.accepts("billing", "first")).toBe(true);

  const { profiles, policies } = await lists();
  profiles[0].executors[0].configuration["expiration-period"] = 86_400 * 30;
  await realm.do("PUT", "/client-policies/profiles", { profiles });
  const drifted = await stack.plan();
  expect([drifted.code, said(drifted)]).toEqual([2, expect.stringMatching(/expiration += "30d" -> "7d"/)]);
  await stack.apply();
  expect((await lists()).profiles[0].executors[0].configuration["expiration-period"]).toBe(604_800);

  await realm.do("PUT", "/client-policies/policies", { policies: [theirs] });
  expect(said(await stack.plan())).toMatch(/enabled += false -> true/);
  await stack.apply();
  expect(await lists()).toEqual({ profiles: expect.anything(), policies: [theirs, policies[1]] });

  await stack.terraform.run(["state", "rm", "clientcreds_keycloak_rotation_policy.this"]);
  expect(said(await stack.import("acme/none"))).toContain("neither a client policy nor a client profile named none");
  expect((await stack.import("acme/weekly")).code).toBe(0);
  expect((await stack.plan()).code).toBe(0);

  stack.declare("acme", FOR_BILLING, "1d");
  const refused = await stack.plan();
  expect([refused.code, said(refused)]).toEqual([1, expect.stringContaining("`rotated_expiration` must be at most")]);
  stack.forget();
  expect(said(await stack.apply())).toContain("Secrets keep the expiration that the policy gave them");
  expect(await lists()).toEqual({ profiles: [], policies: [theirs] });
});
