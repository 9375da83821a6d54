import { startKeycloakSandbox, type KeycloakSandbox } from "../../../../../sandbox/keycloak/sandbox";
import { KeycloakAdmin } from "../../../../support/keycloak-admin";
import { KeycloakRealm } from "../../../../support/keycloak-realm";
import { listsOf, OTHERS, putLists, rotationPolicies, signal, WEEKLY } from "./rotation-policies";

let keycloak: KeycloakSandbox;
let realm: KeycloakRealm;
beforeEach(async () => {
  keycloak = await startKeycloakSandbox();
  realm = await KeycloakRealm.create(new KeycloakAdmin(keycloak.url, keycloak.admin), "acme");
  await putLists(realm, OTHERS);
});
afterEach(() => keycloak.stop());

/** Replaces the policies right after the provider has. */
function afterOurWrite(policies: object[]): void {
  const rule = { method: "PUT", path: /policies\/policies$/, nth: 1 };
  const after = () => realm.do("PUT", "/client-policies/policies", { policies }).then(() => undefined);
  keycloak.faults.add({ ...rule, fault: { kind: "hook", after } });
}

it("a policy that was overwritten at the same moment is an error, and applying again puts it there", async () => {
  afterOurWrite(OTHERS.policies);
  const policies = rotationPolicies(realm);
  await expect(policies.put(WEEKLY, true, signal)).rejects.toThrow(
    /somebody else replaced the policies of the realm at the same moment.*Apply again/,
  );
  expect((await policies.observe("weekly", signal)).policy).toMatchObject({ enabled: false });
  await policies.put(WEEKLY, true, signal);
  expect((await policies.observe("weekly", signal)).policy).toEqual(WEEKLY);
});

it("a change of other policies at the same moment is told", async () => {
  const policies = rotationPolicies(realm);
  await policies.put(WEEKLY, true, signal);
  const [ours] = ((await listsOf(realm)) as any).policies.slice(-1);
  afterOurWrite([{ ...ours, enabled: false }]);
  const [remark] = await policies.put({ ...WEEKLY, enabled: false }, false, signal);
  expect(remark).toMatchObject({
    summary: "The realm's client policies were changed by somebody else",
    detail: expect.stringContaining('"their policy"'),
  });
});

it("policies that one run applies at the same time do not undo one another", async () => {
  const names = ["a", "b", "c", "d"];
  const policies = rotationPolicies(realm);
  await Promise.all(names.map((name) => policies.put({ ...WEEKLY, name }, true, signal)));
  const all = (await listsOf(realm)) as any;
  expect(all.policies.map(({ name }: any) => name)).toEqual(["their policy", ...names]);
  await Promise.all(names.map((name) => policies.remove(name, signal)));
  expect(await listsOf(realm)).toEqual(OTHERS);
});

it("a policy that failed keeps no other one from being applied", async () => {
  keycloak.faults.add({ method: "GET", path: /profiles$/, nth: 1, fault: { kind: "status", status: 400 } });
  const policies = rotationPolicies(realm);
  const [first, second] = await Promise.allSettled(
    ["a", "b"].map((name) => policies.put({ ...WEEKLY, name }, true, signal)),
  );
  expect([first?.status, second?.status]).toEqual(["rejected", "fulfilled"]);
});

it("at no moment does a policy name a profile that is not there", async () => {
  const dangling: string[] = [];
  const look = async () => {
    const { profiles, policies } = (await listsOf(realm)) as any;
    const names = profiles.map(({ name }: any) => name);
    for (const each of policies) dangling.push(...each.profiles.filter((name: string) => !names.includes(name)));
  };
  keycloak.faults.add({ method: "PUT", path: /client-policies/, fault: { kind: "hook", after: look } });
  const policies = rotationPolicies(realm);
  await policies.put(WEEKLY, true, signal);
  await policies.put({ ...WEEKLY, description: "other" }, false, signal);
  await policies.remove("weekly", signal);
  expect(dangling).toEqual([]);
});

describe("a server without the feature", () => {
  it("is not given a policy in force", async () => {
    keycloak.restart({ rotationFeature: false });
    await expect(rotationPolicies(realm).put(WEEKLY, true, signal)).rejects.toThrow(
      /--features=client-secret-rotation/,
    );
    expect(await listsOf(realm)).toEqual(OTHERS);
  });

  it("can be freed from one, which ends the failures of clients", async () => {
    await realm.createClient("billing", { secret: "first", attributes: { rotate: "weekly" } });
    const policies = rotationPolicies(realm);
    await policies.put(WEEKLY, true, signal);
    keycloak.restart({ rotationFeature: false });
    expect((await policies.observe("weekly", signal)).featureEnabled).toBe(false);
    await expect(realm.accepts("billing", "first")).rejects.toThrow("500");
    await policies.put({ ...WEEKLY, enabled: false }, false, signal);
    expect(await realm.accepts("billing", "first")).toBe(true);
    await policies.remove("weekly", signal);
    expect(await listsOf(realm)).toEqual(OTHERS);
  });

  it("keeps the profile of one that is destroyed while another profile rotates, since it takes no such list", async () => {
    const policies = rotationPolicies(realm);
    await policies.put(WEEKLY, true, signal);
    await policies.put({ ...WEEKLY, name: "daily" }, true, signal);
    keycloak.restart({ rotationFeature: false });
    const [remark] = await policies.remove("weekly", signal);
    expect(remark).toMatchObject({ summary: "The client profile stays", detail: expect.stringContaining('"daily"') });
    await policies.remove("daily", signal);
    const { profiles, policies: left } = (await listsOf(realm)) as any;
    expect(left.map(({ name }: any) => name)).toEqual(["their policy"]);
    expect(profiles.map(({ name }: any) => name)).toEqual(["theirs", "weekly", "daily"]);
  });
});
