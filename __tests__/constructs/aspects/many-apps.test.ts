import { Aspects, Testing, TerraformStack, type IAspect } from "cdktf";
import { NoStoredSecrets, RequireRotation } from "../../../constructs";
import { ForeignResource } from "../foreign-resource";
import { errorsOf } from "./errors";

let resolutions = 0;

class CountedCredential extends ForeignResource {
  protected override synthesizeAttributes(): Record<string, unknown> {
    resolutions++;
    return super.synthesizeAttributes();
  }
}

/** How often a credential is resolved in a synth with so many apps. */
function resolutionsOfOne(aspect: IAspect, apps: number): number {
  resolutions = 0;
  const found = errorsOf(aspect, (stack) => {
    for (let i = 0; i < apps; i++) {
      const app = new ForeignResource(stack, `app-${i}`, "okta_app_oauth", { omit_secret: true, jwks: [{}] });
      const credential = { app_id: app.id, rotation: { every: "90d" } };
      new CountedCredential(stack, `credential-${i}`, "clientcreds_okta_secret", credential);
    }
  });
  expect(found).toEqual([]);
  return resolutions / apps;
}

test.each([
  ["NoStoredSecrets", () => new NoStoredSecrets()],
  ["RequireRotation", () => new RequireRotation({ maximumAge: "180d" })],
])("%s resolves a credential as often among many apps as among few", (_, aspect) => {
  expect(resolutionsOfOne(aspect(), 40)).toBe(resolutionsOfOne(aspect(), 5));
});

test("an aspect finds a credential that was added since, and serves another app as well", () => {
  const aspect = new RequireRotation({ maximumAge: "180d" });
  const app = Testing.app();
  const stack = new TerraformStack(app, "stack");
  const okta = new ForeignResource(stack, "app", "okta_app_oauth");
  Aspects.of(stack).add(aspect);
  const errors = () =>
    stack.node.findAll().flatMap((node) => node.node.metadata.filter((m) => m.type === "@cdktf/error"));
  Testing.synth(stack);
  expect(errors()).toHaveLength(1);
  new ForeignResource(stack, "key", "clientcreds_okta_key", { app_id: okta.id, rotation: { every: "90d" } });
  Testing.synth(stack);
  expect(errors()).toHaveLength(1);
  resolutionsOfOne(aspect, 2);
  resolutionsOfOne(aspect, 2);
});
