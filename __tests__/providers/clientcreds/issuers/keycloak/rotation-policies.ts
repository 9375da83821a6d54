import { HttpClient } from "../../../../../providers/clientcreds/http";
import { KeycloakClient } from "../../../../../providers/clientcreds/issuers/keycloak/client";
import { RotationPolicies } from "../../../../../providers/clientcreds/issuers/keycloak/policy/rotation-policies";
import type { RotationPolicy } from "../../../../../providers/clientcreds/issuers/keycloak/policy/rotation-policy";
import { Secret } from "../../../../../providers/clientcreds/secret/secret";
import { TestClient, EXPIRATION } from "../../../../sandbox/keycloak/contract/client";
import { administrator } from "../../../../sandbox/keycloak/contract/rights";
import type { KeycloakRealm } from "../../../../support/keycloak-realm";

export const signal = new AbortController().signal;

export const WEEKLY: RotationPolicy = {
  name: "weekly",
  description: "rotates every week",
  enabled: true,
  conditions: [
    { condition: "client-access-type", configuration: { type: ["confidential"] } },
    { condition: "client-attributes", configuration: { attributes: '[{"key":"rotate","value":"weekly"}]' } },
  ],
  periods: { expiration: 604_800, rotatedExpiration: 172_800, remaining: 86_400 },
};

/** What somebody else has in the realm, in forms that the provider would not write. */
export const OTHERS = {
  profiles: [{ name: "theirs", executors: [{ executor: "confidential-client", configuration: { x: 1 } }] }],
  policies: [
    {
      name: "their policy",
      description: "",
      enabled: true,
      conditions: [{ condition: "client-roles", configuration: { roles: ["none"], "is-negative-logic": false } }],
      profiles: ["theirs"],
    },
  ],
};

/** The provider's way to a realm's rotation policies, as the administrator of the server. */
export function rotationPolicies({ admin, name }: KeycloakRealm): RotationPolicies {
  const { username, password } = admin.login;
  const access = { kind: "user", clientId: "admin-cli", username, password: Secret.of(password) } as const;
  return new RotationPolicies(new KeycloakClient({ url: admin.url, realm: "master", access }, http()), name);
}

/** As a client of the realm with one role of `realm-management`. */
async function rotationPoliciesAs(role: string, realm: KeycloakRealm): Promise<RotationPolicies> {
  const clientId = await administrator(realm, role);
  const access = { kind: "client", clientId, clientSecret: Secret.of("first") } as const;
  const config = { url: realm.admin.url, realm: realm.name, access };
  return new RotationPolicies(new KeycloakClient(config, http()), realm.name);
}

const http = (): HttpClient => new HttpClient({ env: {}, timeout: 60 });

export async function listsOf(realm: KeycloakRealm): Promise<{ profiles: object[]; policies: object[] }> {
  const { profiles } = await realm.do<{ profiles: object[] }>("GET", "/client-policies/profiles");
  const { policies } = await realm.do<{ policies: object[] }>("GET", "/client-policies/policies");
  return { profiles, policies };
}

export async function putLists(realm: KeycloakRealm, { profiles, policies }: typeof OTHERS): Promise<void> {
  await realm.do("PUT", "/client-policies/profiles", { profiles });
  await realm.do("PUT", "/client-policies/policies", { policies });
}

/** How the provider handles a realm's policies, at a real server and at the stand-in. */
export function describeRotationPolicies(cleanRealm: () => Promise<KeycloakRealm>): void {
  it("puts a policy in force beside those of others, says that it is there, and takes only it away", async () => {
    const realm = await cleanRealm();
    await putLists(realm, OTHERS);
    const policies = rotationPolicies(realm);
    expect(await policies.observe("weekly", signal)).toEqual({
      policy: null,
      featureEnabled: true,
      matchingClients: null,
    });
    expect(await policies.put(WEEKLY, true, signal)).toEqual([]);
    expect(await policies.observe("weekly", signal)).toMatchObject({ policy: WEEKLY, featureEnabled: true });

    const [matching, other] = [
      await TestClient.create(realm, "billing", { attributes: { rotate: "weekly" } }),
      await TestClient.create(realm, "other"),
    ];
    expect(EXPIRATION in (await matching.attributes())).toBe(true);
    expect(EXPIRATION in (await other.attributes())).toBe(false);

    const { profiles, policies: all } = await listsOf(realm);
    expect([profiles[0], all[0]]).toEqual([OTHERS.profiles[0], OTHERS.policies[0]]);
    expect(await policies.remove("weekly", signal)).toEqual([]);
    expect(await listsOf(realm)).toEqual(OTHERS);
    expect(await policies.remove("weekly", signal)).toEqual([]);
  });

  it("says how many clients with a secret it is for, where they tell that themselves", async () => {
    const realm = await cleanRealm();
    const matching = async (...conditions: RotationPolicy["conditions"]) => {
      await rotationPolicies(realm).put({ ...WEEKLY, conditions }, false, signal);
      return (await rotationPolicies(realm).observe("weekly", signal)).matchingClients;
    };
    const ours = { attributes: { team: "counted" } };
    for (const name of ["billing", "orders"]) await TestClient.create(realm, name, ours);
    await TestClient.create(realm, "a public one", { ...ours, publicClient: true, serviceAccountsEnabled: false });
    const pairs = { attributes: '[{"key":"team","value":"counted"}]' };
    expect(await matching({ condition: "client-attributes", configuration: pairs })).toBe(2);
    expect(await matching({ condition: "client-roles", configuration: { roles: ["r"] } })).toBeNull();
  });

  it("takes over what is there with the same content, and nothing else", async () => {
    const realm = await cleanRealm();
    const policies = rotationPolicies(realm);
    await policies.put(WEEKLY, true, signal);
    const before = await listsOf(realm);
    await policies.put({ ...WEEKLY, conditions: [...WEEKLY.conditions].reverse() }, true, signal);
    expect(await listsOf(realm)).toEqual(before);
    const daily = { ...WEEKLY, periods: { expiration: 86_400, rotatedExpiration: 0, remaining: 0 } };
    await expect(policies.put(daily, true, signal)).rejects.toThrow(
      /a client policy and a client profile named weekly.*Import/,
    );
    expect(await listsOf(realm)).toEqual(before);
    await policies.put(daily, false, signal);
    expect((await policies.observe("weekly", signal)).policy).toEqual(daily);
  });

  it("keeps what somebody else has put into our profile and policy", async () => {
    const realm = await cleanRealm();
    const policies = rotationPolicies(realm);
    await policies.put(WEEKLY, true, signal);
    const { profiles, policies: all } = (await listsOf(realm)) as any;
    profiles[0].executors.unshift(OTHERS.profiles[0]!.executors[0]);
    all[0].profiles.push("theirs");
    await putLists(realm, { profiles: [...profiles, OTHERS.profiles[0]], policies: all });
    await policies.put({ ...WEEKLY, description: null, enabled: false }, false, signal);
    const after = (await listsOf(realm)) as any;
    expect(after.policies[0]).toMatchObject({ enabled: false, profiles: ["weekly", "theirs"] });
    expect(after.profiles[0].executors.map((each: any) => each.executor)).toEqual([
      "confidential-client",
      "secret-rotation",
    ]);
  });

  it("leaves a profile that another policy names", async () => {
    const realm = await cleanRealm();
    const policies = rotationPolicies(realm);
    await policies.put(WEEKLY, true, signal);
    const { policies: all } = (await listsOf(realm)) as any;
    await realm.do("PUT", "/client-policies/policies", { policies: [...all, { ...all[0], name: "second" }] });
    const [remark] = await policies.remove("weekly", signal);
    expect(remark).toMatchObject({ summary: "The client profile stays", detail: expect.stringContaining('"second"') });
    const after = (await listsOf(realm)) as any;
    expect([after.profiles.map((each: any) => each.name), after.policies.map((each: any) => each.name)]).toEqual([
      ["weekly"],
      ["second"],
    ]);
  });

  it("sees what somebody else took away or broke, and puts it right", async () => {
    const realm = await cleanRealm();
    const policies = rotationPolicies(realm);
    await policies.put(WEEKLY, true, signal);
    const { policies: all, profiles } = (await listsOf(realm)) as any;
    await realm.do("PUT", "/client-policies/profiles", { profiles: [] });
    expect((await policies.observe("weekly", signal)).policy).toEqual({ ...WEEKLY, periods: null });
    await policies.put(WEEKLY, false, signal);
    const broken = [{ condition: "client-access-type", configuration: { type: "confidential" } }];
    await putLists(realm, { profiles, policies: [{ ...all[0], conditions: broken }] });
    expect((await policies.observe("weekly", signal)).policy).toEqual({ ...WEEKLY, conditions: broken });
    await policies.put(WEEKLY, false, signal);
    expect((await policies.observe("weekly", signal)).policy).toEqual(WEEKLY);
  });

  it("says which policy of somebody else keeps Keycloak from taking the list", async () => {
    const realm = await cleanRealm();
    await putLists(realm, OTHERS);
    await realm.do("PUT", "/client-policies/profiles", { profiles: [] });
    await expect(rotationPolicies(realm).put(WEEKLY, true, signal)).rejects.toThrow(
      /Policy their policy contains invalid profile theirs.*as one list/,
    );
  });

  it("needs manage-realm to write and view-realm to read, and no other role", async () => {
    const realm = await cleanRealm();
    const [writer, reader, other] = [
      await rotationPoliciesAs("manage-realm", realm),
      await rotationPoliciesAs("view-realm", realm),
      await rotationPoliciesAs("manage-clients", realm),
    ];
    await writer.put(WEEKLY, true, signal);
    // Who may not view clients is not told how many there are.
    const seen = { policy: WEEKLY, featureEnabled: true, matchingClients: null };
    expect(await reader.observe("weekly", signal)).toEqual(seen);
    const lacksRole = { reason: "unauthorized", effect: "not_done", message: expect.stringContaining("manage-realm") };
    await expect(reader.remove("weekly", signal)).rejects.toMatchObject(lacksRole);
    await expect(other.observe("weekly", signal)).rejects.toMatchObject(lacksRole);
    await writer.remove("weekly", signal);
    expect(await listsOf(realm)).toEqual({ profiles: [], policies: [] });
  });

  it("says that there is no such realm", async () => {
    const { admin } = await cleanRealm();
    const policies = rotationPolicies({ admin, name: "none" } as KeycloakRealm);
    await expect(policies.put(WEEKLY, true, signal)).rejects.toMatchObject({ reason: "missing", effect: "not_done" });
  });
}
