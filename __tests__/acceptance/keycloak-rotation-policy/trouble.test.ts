import { startKeycloakSandbox, type KeycloakSandbox } from "../../../sandbox/keycloak/sandbox";
import { KeycloakAdmin } from "../../support/keycloak-admin";
import { KeycloakRealm } from "../../support/keycloak-realm";
import { PolicyStack } from "../../support/policy-stack";
import { said } from "../../support/plan-text";

let keycloak: KeycloakSandbox;
let realm: KeycloakRealm;
let stack: PolicyStack;
beforeEach(async () => {
  keycloak = await startKeycloakSandbox();
  realm = await KeycloakRealm.create(new KeycloakAdmin(keycloak.url, keycloak.admin), "acme");
  stack = await PolicyStack.start(realm);
});
afterEach(async () => {
  stack?.terraform.dispose();
  await keycloak.stop();
});

const ALL = `conditions = { client_access_type = ["confidential"] }`;

it("a server that lost the feature under a policy in force is warned of, and freed by taking the policy out of force", async () => {
  await realm.createClient("billing", { secret: "first" });
  stack.declare("acme", ALL);
  await stack.apply();
  keycloak.restart({ rotationFeature: false });
  await expect(realm.accepts("billing", "first")).rejects.toThrow("500");
  expect(said(await stack.plan())).toMatch(
    /runs without the feature that the policy needs .*answers 500 to every client/,
  );
  stack.declare("acme", `${ALL}\nenabled = false`);
  await stack.apply();
  expect(stack.state).toMatchObject({ enabled: false, feature_enabled: false });
  expect(await realm.accepts("billing", "first")).toBe(true);
  stack.declare("acme", ALL);
  const refused = await stack.terraform.apply();
  expect([refused.code, said(refused)]).toEqual([1, expect.stringContaining("--features=client-secret-rotation")]);
  stack.forget();
  await stack.apply();
  expect(await realm.do("GET", "/client-policies/policies")).toEqual({ policies: [] });
});

it("a list that somebody else replaced at the same moment is told, and applying again puts the policy there", async () => {
  const after = () => realm.do("PUT", "/client-policies/policies", { policies: [] }).then(() => undefined);
  keycloak.faults.add({ method: "PUT", path: /policies\/policies$/, nth: 1, fault: { kind: "hook", after } });
  stack.declare("acme", ALL);
  const clashed = await stack.terraform.apply();
  expect([clashed.code, said(clashed)]).toEqual([1, expect.stringContaining("at the same moment")]);
  await stack.apply();
  expect((await stack.plan()).code).toBe(0);
});

it("what Keycloak would accept and then fail of never reaches it", async () => {
  const json = JSON.stringify(JSON.stringify({ type: "confidential" }));
  stack.declare("acme", `conditions = { custom = [{ name = "client-access-type", configuration_json = ${json} }] }`);
  const refused = await stack.plan();
  expect([refused.code, said(refused)]).toEqual([
    1,
    expect.stringContaining("answer 500 to every client of the realm"),
  ]);
  expect(keycloak.requests.filter(({ path }) => path.includes("client-policies"))).toEqual([]);
});
