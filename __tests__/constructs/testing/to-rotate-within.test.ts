import { Testing, TerraformStack, TerraformVariable } from "cdktf";
import { ClientCredentialsProvider, OktaClientSecret, RotationPolicy } from "../../../constructs";
import { credentialsOf, matchers } from "../../../constructs/testing";
import { ForeignResource } from "../foreign-resource";

expect.extend(matchers);

const stackWith = (policies: Record<string, RotationPolicy>): TerraformStack => {
  const stack = new TerraformStack(Testing.app(), "stack");
  new ClientCredentialsProvider(stack, "clientcreds");
  for (const [id, rotation] of Object.entries(policies)) new OktaClientSecret(stack, id, { appId: "0oa1", rotation });
  return stack;
};

const kept = RotationPolicy.maximumAge("180d", { appliesEvery: "1d" });
const broken = RotationPolicy.of({ every: "178d" });

describe("toRotateWithin", () => {
  test("passes where no value becomes older, for a stack, a construct and single credentials", () => {
    const stack = stackWith({ billing: kept });
    expect(stack).toRotateWithin("180d", { appliesEvery: "1d" });
    expect(stack.node.findChild("billing")).toRotateWithin("P180D", { appliesEvery: "PT12H" });
    expect(credentialsOf(stack)).toRotateWithin("180d", { appliesEvery: "1d" });
    expect(credentialsOf(stack)[0]).toRotateWithin("180d", { appliesEvery: "1d" });
  });

  test("fails where one becomes older, saying which and how old", () => {
    const stack = stackWith({ billing: broken, mail: kept });
    expect(stack).not.toRotateWithin("180d", { appliesEvery: "1d" });
    expect(() => expect(stack).toRotateWithin("180d", { appliesEvery: "1d" })).toThrow(
      [
        "Expected no value to be accepted for longer than 180d, but it would be:",
        "  stack/billing: up to 183d",
        'Write RotationPolicy.maximumAge("180d", { appliesEvery: … }).',
      ].join("\n"),
    );
  });

  test("counts how rarely apply runs", () => {
    const stack = stackWith({ billing: kept });
    expect(stack).not.toRotateWithin("180d", { appliesEvery: "7d" });
  });

  test("fails for what never rotates", () => {
    const never = [RotationPolicy.observeOnly(), RotationPolicy.of({ every: "90d", paused: true })];
    for (const policy of never)
      expect(stackWith({ billing: policy })).not.toRotateWithin("180d", { appliesEvery: "1d" });
  });

  test("looks at credentials of every kind", () => {
    const stack = stackWith({});
    new ForeignResource(stack, "a", "clientcreds_auth0_secret", { client_id: "c", rotation: { every: "90d" } });
    expect(stack).toRotateWithin("93d", { appliesEvery: "1d" });
    expect(stack).not.toRotateWithin("92d", { appliesEvery: "1d" });
  });

  test("tells the ages where older ones were expected", () => {
    const stack = stackWith({ billing: kept });
    expect(() => expect(stack).not.toRotateWithin("180d", { appliesEvery: "1d" })).toThrow("stack/billing: up to 180d");
  });

  test("proves nothing of nothing, negated or not", () => {
    const none = () => expect(stackWith({})).toRotateWithin("180d", { appliesEvery: "1d" });
    expect(none).toThrow("toRotateWithin was given no credential.");
    expect(() => expect([]).not.toRotateWithin("180d", { appliesEvery: "1d" })).toThrow("was given no credential");
  });

  test("cannot judge an age that only Terraform knows", () => {
    const stack = stackWith({});
    const every = new TerraformVariable(stack, "every", { type: "string" }).stringValue;
    new OktaClientSecret(stack, "billing", { appId: "0oa1", rotation: RotationPolicy.of({ every }) });
    expect(() => expect(stack).toRotateWithin("180d", { appliesEvery: "1d" })).toThrow(
      "`rotation.every` must be known at synth, got: an expression.",
    );
  });
});
