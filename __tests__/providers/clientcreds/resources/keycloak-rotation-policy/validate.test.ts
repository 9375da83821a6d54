import { Diagnostics, formatPath, UNKNOWN } from "../../../../../providers/plugin";
import { validateRotationPolicy } from "../../../../../providers/clientcreds/resources/keycloak-rotation-policy/validate";

const GOOD = {
  id: null,
  realm: "acme",
  name: "weekly",
  description: null,
  enabled: null,
  expiration: "7d",
  rotated_expiration: "2d",
  remaining: "1d",
  conditions: conditions({ client_access_type: ["confidential"] }),
  feature_enabled: null,
  matching_clients: null,
};

function conditions(given: object) {
  return { client_access_type: null, client_roles: null, client_attributes: null, custom: null, ...given };
}

const custom = (name: unknown, configuration: unknown) =>
  conditions({
    custom: [
      { name, configuration_json: typeof configuration === "string" ? configuration : JSON.stringify(configuration) },
    ],
  });

/** `path: text` of each complaint. */
function complaints(changed: object): string[] {
  const diagnostics = new Diagnostics();
  validateRotationPolicy({ ...GOOD, ...changed } as any, diagnostics);
  return diagnostics.all.map(({ path, detail }) => `${formatPath(path ?? [])}: ${detail}`);
}

it.each<[string, object]>([
  ["the guide's profile", {}],
  ["no overlap", { rotated_expiration: "0s", remaining: "0s" }],
  ["periods that are equal", { rotated_expiration: "168h", remaining: "P7D" }],
  [
    "everything unknown",
    { realm: UNKNOWN, name: UNKNOWN, expiration: UNKNOWN, rotated_expiration: UNKNOWN, conditions: UNKNOWN },
  ],
  [
    "unknown parts",
    {
      conditions: conditions({
        client_access_type: [UNKNOWN],
        client_attributes: { k: UNKNOWN },
        custom: [{ name: UNKNOWN, configuration_json: UNKNOWN }],
      }),
    },
  ],
  ["roles and attributes", { conditions: conditions({ client_roles: ["r"], client_attributes: { k: "v" } }) }],
  ["any client", { conditions: custom("any-client", {}) }],
  ["a negation", { conditions: custom("client-roles", { roles: ["r"], "is-negative-logic": "true" }) }],
  ["a condition of the server's own", { conditions: custom("acme-condition", { anything: [1, { a: null }] }) }],
])("%s is right", (_what, changed) => {
  expect(complaints(changed)).toEqual([]);
});

it.each<[string, object, RegExp]>([
  [
    "an expiration of nothing",
    { expiration: "0s", rotated_expiration: "0s", remaining: "0s" },
    /^expiration: .*longer than 0s/,
  ],
  ["no duration", { expiration: "weekly" }, /^expiration: .*"weekly" is not a duration/],
  ["a month", { remaining: "P1M" }, /^remaining: .*months/],
  [
    "a rotated period longer than the expiration",
    { rotated_expiration: "8d" },
    /^rotated_expiration: .*at most `expiration` \(7d\), got: 8d/,
  ],
  ["a remaining period longer than the expiration", { remaining: "169h" }, /^remaining: .*at most `expiration`/],
  ["a realm with a slash", { realm: "a/b" }, /^realm: .*got: "a\/b"/],
  ["a name of nothing", { name: "" }, /^name: .*1 to 255/],
  ["no condition", { conditions: conditions({}) }, /^conditions: .*at least one/],
  ["an empty list of custom ones", { conditions: conditions({ custom: [] }) }, /^conditions: .*at least one/],
  [
    "an empty list of types",
    { conditions: conditions({ client_access_type: [] }) },
    /^conditions\.client_access_type: .*no client/,
  ],
  [
    "a type that there is not",
    { conditions: conditions({ client_access_type: ["confidential", "secret"] }) },
    /client_access_type\S*1\S*: .*got: secret/,
  ],
  ["an empty role", { conditions: conditions({ client_roles: [""] }) }, /client_roles\S*0\S*: .*no empty text/],
  ["no attributes", { conditions: conditions({ client_attributes: {} }) }, /client_attributes: .*every client/],
  [
    "an attribute without a value",
    { conditions: conditions({ client_attributes: { k: null } }) },
    /client_attributes\S*k\S*: .*a value for k/,
  ],
])("%s is refused with its path", (_what, changed, expected) => {
  expect(complaints(changed)).toEqual([expect.stringMatching(expected)]);
});

/** Each was stored by a real Keycloak 26.7.3 with 204, and every client of the realm then got a 500. */
it.each<[string, unknown]>([
  ["client-access-type", { type: "confidential" }],
  ["client-roles", { roles: "r" }],
  ["client-attributes", { attributes: { k: "v" } }],
  ["client-attributes", { attributes: [{ key: "k", value: "v" }] }],
  ["client-attributes", { attributes: '{"k":"v"}' }],
  ["client-attributes", { attributes: "" }],
  ["client-attributes", { attributes: '[{"value":"v"}]' }],
  ["client-updater-source-host", { "trusted-hosts": "x" }],
  ["client-updater-source-roles", { roles: "x" }],
  ["client-updater-source-groups", { groups: "x" }],
  ["client-updater-context", { "update-client-source": "ByAuthenticatedUser" }],
  ["client-type", { protocol: ["openid-connect"] }],
  ["grant-type", { grant_types: "x" }],
  ["identity-provider-alias", { identity_provider_aliases: "x" }],
  ["any-client", { "is-negative-logic": "maybe" }],
  ["any-client", []],
  ["any-client", "null"],
  ["any-client", "{"],
])("%s with a configuration that Keycloak would accept and then fail of is refused: %j", (name, configuration) => {
  const [complaint, ...more] = complaints({ conditions: custom(name, configuration) });
  expect(complaint).toMatch(/^conditions\.custom\S*0\S*configuration_json: .*answer 500 to every client/);
  expect(more).toEqual([]);
});
