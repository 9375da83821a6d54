import { Testing, TerraformStack } from "cdktf";
import { ClientCredentialsProvider, OktaClientSecret, RotationPolicy } from "../../../constructs";
import { credentialsOf } from "../../../constructs/testing";
import { ForeignResource } from "../foreign-resource";

const stackWith = (build: (stack: TerraformStack) => void): TerraformStack => {
  const stack = new TerraformStack(Testing.app(), "stack");
  new ClientCredentialsProvider(stack, "clientcreds");
  build(stack);
  return stack;
};

describe("credentialsOf", () => {
  test("finds every credential with its path, its kind and its policy, and nothing else", () => {
    const stack = stackWith((scope) => {
      new OktaClientSecret(scope, "billing", { appId: "0oa1", rotation: RotationPolicy.of({ every: "90d" }) });
      new ForeignResource(scope, "key", "clientcreds_auth0_key", { client_id: "c", rotation: { every: "30d" } });
      new ForeignResource(scope, "policy", "clientcreds_keycloak_rotation_policy");
      new ForeignResource(scope, "app", "okta_app_oauth");
    });
    expect(credentialsOf(stack)).toEqual([
      { path: "stack/billing", issuer: "okta_secret", rotation: RotationPolicy.of({ every: "90d" }) },
      { path: "stack/key", issuer: "auth0_key", rotation: RotationPolicy.of({ every: "30d" }) },
    ]);
  });

  test("gives the policy as it is synthesised, overrides included, to be simulated", () => {
    const stack = stackWith((scope) => {
      const secret = new OktaClientSecret(scope, "billing", {
        appId: "0oa1",
        rotation: RotationPolicy.of({ every: "90d", minimumGeneration: 5 }),
      });
      (secret.node.findChild("Resource") as ForeignResource).addOverride("rotation.before_expiry", "10d");
    });
    const [billing] = credentialsOf(stack);
    expect(billing!.rotation).toEqual(RotationPolicy.of({ every: "90d", minimumGeneration: 5, beforeExpiry: "10d" }));
    const { steps } = billing!.rotation.simulate({ issuer: billing!.issuer, appliesEvery: "1d", for: "1d" });
    expect(steps.at(-1)!.generation).toBe(5);
  });

  test("knows a credential without a policy as one that is only observed", () => {
    const stack = stackWith((scope) => new OktaClientSecret(scope, "billing", { appId: "0oa1" }));
    expect(credentialsOf(stack)[0]!.rotation).toEqual(RotationPolicy.observeOnly());
  });
});
