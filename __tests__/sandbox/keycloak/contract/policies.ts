import type { KeycloakRealm } from "../../../support/keycloak-realm";
import type { CleanRealm } from "../contract";
import { EXPIRATION, send, TestClient } from "./client";

const configuration = {
  "expiration-period": 3600,
  "rotated-expiration-period": 60,
  "remaining-rotation-period": 1,
};
const profile = (name: string, changed: object = {}) => ({
  name,
  executors: [{ executor: "secret-rotation", configuration: { ...configuration, ...changed } }],
});
const policy = (name: string, condition: string, of: unknown, more: object = {}) => ({
  name,
  enabled: true,
  conditions: [{ condition, configuration: of }],
  profiles: ["weekly"],
  ...more,
});

const putProfiles = (realm: KeycloakRealm, ...profiles: unknown[]) =>
  send(realm, "PUT", "/client-policies/profiles", { profiles });
const putPolicies = (realm: KeycloakRealm, ...policies: unknown[]) =>
  send(realm, "PUT", "/client-policies/policies", { policies });

const INVALID =
  "proposed client profile contains the executor, which does not have valid provider, or has invalid configuration.";
const [EXPIRES, ROTATED, REMAINING] = Object.keys(configuration) as [string, string, string];

export function describePolicies(cleanRealm: CleanRealm): void {
  it("keeps both lists as they were sent, and replaces each as a whole", async () => {
    const realm = await cleanRealm();
    const profiles = [{ ...profile("weekly"), description: "rotates" }, profile("a/b é")];
    const policies = [policy("p", "client-access-type", { type: ["confidential"], foo: 1 })];
    expect((await putProfiles(realm, ...profiles)).status).toBe(204);
    expect((await putPolicies(realm, ...policies)).status).toBe(204);
    expect(await realm.do("GET", "/client-policies/profiles")).toEqual({ profiles });
    expect(await realm.do("GET", "/client-policies/policies")).toEqual({ policies });
    expect((await putProfiles(realm)).status).toBe(204);
    expect(await realm.do("GET", "/client-policies/profiles")).toEqual({ profiles: [] });
    // The profile is gone under the policy, and the list with that policy is not taken any more.
    expect(await realm.do("GET", "/client-policies/policies")).toEqual({ policies });
    const again = await putPolicies(realm, ...policies);
    expect([again.status, again.body]).toEqual([400, { errorMessage: "Policy p contains invalid profile weekly" }]);
  });

  it.each<[string, unknown[], number, object | null]>([
    ["texts for numbers", [profile("weekly", { [EXPIRES]: "3600" })], 204, null],
    ["periods that are equal", [profile("weekly", { [ROTATED]: 3600, [REMAINING]: 3600 })], 204, null],
    ["no overlap", [profile("weekly", { [ROTATED]: 0 })], 204, null],
    ["no executor", [{ name: "weekly" }], 204, null],
    ["a rotated period that is too long", [profile("weekly", { [ROTATED]: 3601 })], 400, { errorMessage: INVALID }],
    ["a remaining period that is too long", [profile("weekly", { [REMAINING]: 3601 })], 400, { errorMessage: INVALID }],
    [
      "an expiration of 0",
      [profile("weekly", { [EXPIRES]: 0, [ROTATED]: 0, [REMAINING]: 0 })],
      400,
      { errorMessage: INVALID },
    ],
    [
      "an unknown executor",
      [{ name: "weekly", executors: [{ executor: "none", configuration: {} }] }],
      400,
      { errorMessage: INVALID },
    ],
    [
      "one name twice",
      [profile("weekly"), profile("weekly")],
      400,
      { errorMessage: "proposed client profile name duplicated." },
    ],
    ["no name", [{ executors: [] }], 400, { errorMessage: "client profile without its name not allowed." }],
    ["a period missing", [profile("weekly", { [REMAINING]: undefined })], 500, null],
    ["a period that is no number", [profile("weekly", { [ROTATED]: "soon" })], 500, null],
  ])("a list of profiles with %s is answered with its status", async (_what, profiles, status, body) => {
    const answer = await putProfiles(await cleanRealm(), ...profiles);
    expect(answer.status).toBe(status);
    if (body !== null) expect(answer.body).toEqual(body);
  });

  it.each<[string, unknown[], object]>([
    ["an unknown condition", [policy("p", "none", {})], { errorMessage: "Policy p contains invalid condition none" }],
    [
      "an unknown profile",
      [policy("p", "any-client", {}, { profiles: ["none"] })],
      { errorMessage: "Policy p contains invalid profile none" },
    ],
    [
      "one name twice",
      [policy("p", "any-client", {}), policy("p", "any-client", {})],
      { errorMessage: "proposed client policy name duplicated" },
    ],
    ["no name", [{ conditions: [] }], { errorMessage: "client policy without name not allowed" }],
  ])("a list of policies with %s is refused", async (_what, policies, body) => {
    const realm = await cleanRealm();
    await putProfiles(realm, profile("weekly"));
    expect(await putPolicies(realm, ...policies)).toEqual({ status: 400, body });
  });

  it("fields that a policy does not name are added", async () => {
    const realm = await cleanRealm();
    await putPolicies(realm, { name: "p" });
    const policies = [{ name: "p", enabled: false, conditions: [], profiles: [] }];
    expect(await realm.do("GET", "/client-policies/policies")).toEqual({ policies });
  });

  /** Whether the policy is in force for a client that has the role `r` and the attribute k = v. */
  async function inForce(realm: KeycloakRealm, policies: unknown[]): Promise<boolean> {
    const client = await TestClient.create(realm, "billing", { attributes: { k: "v" } });
    await client.send("POST", "/roles", { name: "r" });
    await putProfiles(realm, profile("weekly"));
    expect((await putPolicies(realm, ...policies)).status).toBe(204);
    await client.put({ description: "changed", attributes: {} });
    return EXPIRATION in (await client.attributes());
  }

  it.each<[string, string, object, boolean]>([
    ["its access type", "client-access-type", { type: ["public", "confidential"] }, true],
    ["another access type", "client-access-type", { type: ["public"] }, false],
    ["an access type that there is not", "client-access-type", { type: ["nonsense"] }, false],
    ["no access type", "client-access-type", {}, false],
    ["not another access type", "client-access-type", { type: ["public"], "is-negative-logic": true }, true],
    ["a role that it has", "client-roles", { roles: ["q", "r"] }, true],
    ["a role that it has not", "client-roles", { roles: ["q"] }, false],
    ["its attribute", "client-attributes", { attributes: '[{"key":"k","value":"v"}]' }, true],
    ["another value of it", "client-attributes", { attributes: '[{"key":"k","value":"w"}]' }, false],
    [
      "one attribute of two",
      "client-attributes",
      { attributes: '[{"key":"k","value":"v"},{"key":"l","value":"v"}]' },
      false,
    ],
    ["no attribute", "client-attributes", {}, false],
    ["an empty list of attributes", "client-attributes", { attributes: "[]" }, true],
    ["anything", "any-client", {}, true],
    ["its protocol", "client-type", { protocol: "openid-connect" }, true],
  ])("a condition on %s is in force for a client or not", async (_what, condition, of, expected) => {
    expect(await inForce(await cleanRealm(), [policy("p", condition, of)])).toBe(expected);
  });

  it("a policy is in force when it is enabled, and every one of at least one condition holds", async () => {
    const any = { condition: "any-client", configuration: {} };
    const none = { condition: "client-access-type", configuration: { type: [] } };
    expect(await inForce(await cleanRealm(), [policy("p", "any-client", {}, { conditions: [any, none] })])).toBe(false);
    expect(await inForce(await cleanRealm(), [policy("p", "any-client", {}, { conditions: [] })])).toBe(false);
    expect(await inForce(await cleanRealm(), [policy("p", "any-client", {}, { enabled: false })])).toBe(false);
  });

  it("of two policies in force the later one counts for a value made on demand", async () => {
    const realm = await cleanRealm();
    const client = await TestClient.create(realm, "billing");
    await putProfiles(realm, profile("weekly"), profile("daily", { [EXPIRES]: 1800, [ROTATED]: 30 }));
    const second = policy("q", "any-client", {}, { profiles: ["daily"] });
    await putPolicies(realm, policy("p", "any-client", {}), second);
    await client.send("POST", "/client-secret", {});
    const attributes = await client.attributes();
    const at = Number(attributes["client.secret.creation.time"]);
    expect(attributes).toMatchObject({
      [EXPIRATION]: `${at + 1800}`,
      "client.secret.rotated.expiration.time": `${at + 30}`,
    });
  });

  it.each<[string, string, unknown]>([
    ["an access type as a bare text", "client-access-type", { type: "confidential" }],
    ["roles as a bare text", "client-roles", { roles: "r" }],
    ["attributes as a map", "client-attributes", { attributes: { k: "v" } }],
    ["attributes as a list", "client-attributes", { attributes: [{ key: "k", value: "v" }] }],
    ["attributes as the text of a map", "client-attributes", { attributes: '{"k":"v"}' }],
    ["attributes as an empty text", "client-attributes", { attributes: "" }],
    ["an attribute without a key", "client-attributes", { attributes: '[{"value":"v"}]' }],
    ["no configuration", "client-access-type", undefined],
    ["a negation that is no boolean", "client-access-type", { type: ["public"], "is-negative-logic": "maybe" }],
    ["a list where a text is meant", "client-type", { protocol: ["openid-connect"] }],
  ])("a condition with %s is accepted, and every client fails until it is gone", async (_what, condition, of) => {
    const realm = await cleanRealm();
    const client = await TestClient.create(realm, "billing");
    await putProfiles(realm, profile("weekly"));
    expect((await putPolicies(realm, policy("p", condition, of))).status).toBe(204);
    await expect(client.accepts("first")).rejects.toThrow("500");
    expect(await client.accepts("wrong")).toBe(false);
    const statuses = [
      await client.send("GET"),
      await client.send("PUT", "", { attributes: {} }),
      await client.send("POST", "/client-secret", {}),
      await send(realm, "POST", "/clients", { clientId: "other" }),
      await client.send("GET", "/client-secret"),
      await send(realm, "GET", "/clients"),
    ].map(({ status }) => status);
    expect(statuses).toEqual([500, 500, 500, 500, 200, 200]);
    await putPolicies(realm);
    expect(await client.accepts("first")).toBe(true);
  });
}
