import { TerraformOutput, TerraformVariable } from "cdktf";
import {
  ClientCredentialsProvider,
  KeycloakRotationPolicy,
  ValidationError,
  type KeycloakRotationPolicyProps,
} from "../../constructs";
import { only, synthesise } from "./synth";

const WEEKLY: KeycloakRotationPolicyProps = {
  realm: "acme",
  name: "weekly",
  expiration: "7d",
  rotatedExpiration: "2d",
  remaining: "1d",
  conditions: { clientAccessType: ["confidential"] },
};

const stackWith = (props: Partial<KeycloakRotationPolicyProps> = {}) =>
  synthesise((stack) => {
    new ClientCredentialsProvider(stack, "clientcreds", { keycloak: { url: "https://sso.example.com" } });
    const policy = new KeycloakRotationPolicy(stack, "weekly", { ...WEEKLY, ...props });
    new TerraformOutput(stack, "feature", { value: policy.featureEnabled, staticId: true });
    new TerraformOutput(stack, "matching", { value: policy.matchingClients, staticId: true });
  });
const policyWith = (props: Partial<KeycloakRotationPolicyProps>) =>
  only(stackWith(props).resource.clientcreds_keycloak_rotation_policy);

it("declares the weekly profile of Keycloak's guide", () => {
  const stack = stackWith();
  expect(only(stack.resource.clientcreds_keycloak_rotation_policy)).toMatchObject({
    realm: "acme",
    name: "weekly",
    expiration: "7d",
    rotated_expiration: "2d",
    remaining: "1d",
    conditions: { client_access_type: ["confidential"] },
  });
  expect(stack.provider.clientcreds![0]).toMatchObject({ keycloak: { url: "https://sso.example.com" } });
  expect((stack as any).output.feature.value).toMatch(/\.feature_enabled}$/);
  expect((stack as any).output.matching.value).toMatch(/\.matching_clients}$/);
});

it("writes each kind of condition, others by name", () => {
  const custom = [{ name: "client-roles", configuration: { roles: ["x"], "is-negative-logic": true } }];
  const conditions = { clientRoles: ["rotated"], clientAttributes: { team: "billing" }, custom };
  expect(policyWith({ conditions }).conditions).toEqual({
    client_roles: ["rotated"],
    client_attributes: { team: "billing" },
    custom: [{ name: "client-roles", configuration_json: '{"roles":["x"],"is-negative-logic":true}' }],
  });
});

it("is imported by realm and name", () => {
  expect(stackWith({ importExisting: true }).import![0]!.id).toBe("acme/weekly");
});

it("lets tokens pass", () => {
  const stack = synthesise((scope) => {
    const text = (name: string) => new TerraformVariable(scope, name, { type: "string" }).stringValue;
    const [expiration, rotatedExpiration] = [text("expiration"), text("rotated")];
    new KeycloakRotationPolicy(scope, "weekly", { ...WEEKLY, expiration, rotatedExpiration, realm: text("realm") });
  });
  expect(only(stack.resource.clientcreds_keycloak_rotation_policy)).toMatchObject({ expiration: "${var.expiration}" });
});

it.each<[string, Partial<KeycloakRotationPolicyProps>, string]>([
  [
    "a rotated period that is too long",
    { rotatedExpiration: "8d" },
    "`rotatedExpiration` must be at most `expiration` (7d), got: 8d.",
  ],
  [
    "a remaining period that is too long",
    { remaining: "P8D" },
    "`remaining` must be at most `expiration` (7d), got: P8D.",
  ],
  [
    "no life at all",
    { expiration: "0s", rotatedExpiration: "0s", remaining: "0s" },
    "`expiration` must be longer than 0s",
  ],
  ["no duration", { expiration: "weekly" }, "`expiration` must be a duration"],
  ["no condition", { conditions: {} }, "`conditions` must have at least one"],
  ["no custom condition", { conditions: { custom: [] } }, "`conditions` must have at least one"],
  ["no type", { conditions: { clientAccessType: [] } }, "`conditions.clientAccessType` must not be empty"],
  ["no role", { conditions: { clientRoles: [] } }, "`conditions.clientRoles` must not be empty"],
  ["no attribute", { conditions: { clientAttributes: {} } }, "`conditions.clientAttributes` must not be empty"],
])("refuses %s at synth", (_what, props, text) => {
  expect(() => policyWith(props)).toThrow(ValidationError);
  expect(() => policyWith(props)).toThrow(text);
});
