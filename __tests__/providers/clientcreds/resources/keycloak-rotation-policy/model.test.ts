import fc from "fast-check";
import {
  attributesOf,
  conditionsOf,
} from "../../../../../providers/clientcreds/resources/keycloak-rotation-policy/conditions";
import {
  attributesFrom,
  policyOf,
} from "../../../../../providers/clientcreds/resources/keycloak-rotation-policy/model";
import type { KnownAttributes } from "../../../../../providers/clientcreds/resources/keycloak-rotation-policy/schema";

const STATE: KnownAttributes = {
  realm: "acme",
  name: "weekly",
  description: null,
  enabled: true,
  expiration: "1w",
  rotated_expiration: "48h",
  remaining: "P1D",
  conditions: {
    client_access_type: null,
    client_roles: ["r"],
    client_attributes: { k: "v" },
    custom: [{ name: "any-client", configuration_json: '{ "x": 1 }' }],
  },
};

it("what Keycloak holds is what was written, in the spelling of the state", () => {
  const policy = policyOf(STATE);
  expect(policy.periods).toEqual({ expiration: 604_800, rotatedExpiration: 172_800, remaining: 86_400 });
  expect(attributesFrom(policy, STATE)).toEqual(STATE);
  expect(attributesFrom({ ...policy, conditions: [...policy.conditions].reverse() }, STATE)).toEqual(STATE);
});

it("what somebody else changed is told", () => {
  const policy = policyOf(STATE);
  const conditions = [{ condition: "client-access-type", configuration: { type: ["confidential"] } }];
  const periods = { ...policy.periods!, expiration: 90_000 };
  const found = attributesFrom({ ...policy, enabled: false, description: "x", periods, conditions }, STATE);
  expect(found).toEqual({
    ...STATE,
    enabled: false,
    description: "x",
    expiration: "1d1h",
    conditions: { client_access_type: ["confidential"], client_roles: null, client_attributes: null, custom: null },
  });
  const gone = { expiration: null, rotated_expiration: null, remaining: null };
  expect(attributesFrom({ ...policy, periods: null }, STATE)).toEqual({ ...STATE, ...gone });
});

it("a condition that its own attribute cannot tell is told by name", () => {
  const conditions = [
    { condition: "client-roles", configuration: { roles: ["a"] } },
    { condition: "client-roles", configuration: { roles: ["b"] } },
    { condition: "client-access-type", configuration: { type: ["public"], "is-negative-logic": true } },
    { condition: "client-attributes", configuration: { attributes: "[]" } },
  ];
  const attributes = attributesOf(conditions);
  expect(attributes).toMatchObject({ client_roles: ["a"], client_access_type: null, client_attributes: null });
  expect(attributes.custom).toHaveLength(3);
  expect(conditionsOf(attributes)).toEqual(conditions);
});

const inMapOrder = (list: readonly { key: string; value: string }[]) =>
  Object.entries(Object.fromEntries(list.map(({ key, value }) => [key, value]))).map(([key, value]) => ({
    key,
    value,
  }));

it("any conditions survive the way into attributes and back", () => {
  const text = fc.string({ minLength: 1, maxLength: 4 });
  const texts = fc.array(text, { maxLength: 3 });
  // Terraform's maps have no order, so of pairs only the order by key survives.
  const pairs = fc
    .array(fc.record({ key: text, value: fc.string() }), { maxLength: 3 })
    .map((list) =>
      Object.keys(Object.fromEntries(list.map(({ key }) => [key, ""]))).length === list.length
        ? inMapOrder(list)
        : list,
    );
  const condition = fc.oneof(
    texts.map((type) => ({ condition: "client-access-type", configuration: { type } })),
    texts.map((roles) => ({ condition: "client-roles", configuration: { roles } })),
    pairs.map((list) => ({ condition: "client-attributes", configuration: { attributes: JSON.stringify(list) } })),
    fc
      .dictionary(text, fc.jsonValue())
      .map((json) => ({ condition: "any-client", configuration: JSON.parse(JSON.stringify(json)) })),
  );
  const sorted = (list: readonly unknown[]) => list.map((each) => JSON.stringify(each)).sort();
  fc.assert(
    fc.property(fc.array(condition, { maxLength: 5 }), (conditions) => {
      expect(sorted(conditionsOf(attributesOf(conditions)))).toEqual(sorted(conditions));
    }),
  );
});
