import type { PlanJson, ResourceChange } from "../../../cli/plan/plan-json";
import { judge } from "../../../cli/plan/verdict";
import { captured, repeated, type CapturedName } from "./captured";

const ADDRESS = "clientcreds_okta_secret.billing";

/** Plans like a captured one whose first change is altered. */
const altered = (name: CapturedName, alter: (change: ResourceChange) => object): PlanJson => {
  const plan = captured(name);
  const [first, ...rest] = plan.resource_changes!;
  return { ...plan, resource_changes: [{ ...first!, ...alter(first!) } as ResourceChange, ...rest] };
};
const withAction = (text: string | undefined): PlanJson =>
  altered("promote", ({ change }) => ({ change: { ...change, after: { ...change.after, last_action: text } } }));

describe("the gate", () => {
  test("lets an in-place step of a credential pass", () => {
    expect(judge(captured("promote"))).toEqual({
      pass: true,
      steps: [{ address: ADDRESS, action: "promote generation 2", issues: [] }],
      refused: [],
      outputs: [],
    });
  });

  test("lets a plan without changes pass", () => {
    const plan = altered("promote", ({ change }) => ({
      change: { ...change, actions: ["no-op"], after: change.before },
    }));
    expect(judge(plan)).toMatchObject({ pass: true, steps: [] });
  });

  test("lets a blocked credential pass, and says so: it must not hold up the others", () => {
    const verdict = judge(captured("blocked"));
    expect(verdict.pass).toBe(true);
    expect(verdict.steps[0]!.issues.map(({ code }) => code)).toEqual(["blocked"]);
  });

  test.each<[CapturedName, string]>([
    ["create", "is created: nobody has seen yet what it will adopt"],
    ["destroy", "is destroyed, which ends its management"],
    ["replace", "is replaced, which does not rotate it"],
    ["import", "is forgotten, which ends its management"],
  ])("refuses a plan that means to %s", (name, why) => {
    const { pass, refused } = judge(captured(name));
    expect(pass).toBe(false);
    expect(refused[0]).toEqual({ address: ADDRESS, why });
  });

  test("says of a destroy that it revokes", () => {
    const plan = altered("destroy", ({ change }) => ({
      change: { ...change, before: { ...change.before, on_destroy: "revoke" } },
    }));
    expect(judge(plan).refused[0]!.why).toBe("is destroyed, which revokes it");
  });

  test("refuses for a foreign resource that rides along, and still tells the steps", () => {
    const { pass, refused, steps, outputs } = judge(captured("introduce"));
    expect(pass).toBe(false);
    expect(refused).toEqual([{ address: "terraform_data.x", why: "is no credential of clientcreds: create" }]);
    expect(steps.map(({ action }) => action)).toEqual(["introduce generation 2 (trigger changed)"]);
    expect(outputs).toEqual(["o"]);
  });

  test.each(["update", "create", "delete", "forget", "something-new"])("refuses a foreign %s", (action) => {
    const plan = altered("promote", ({ change }) => ({
      type: "okta_app_oauth",
      address: "okta_app_oauth.a",
      change: { ...change, actions: [action] },
    }));
    expect(judge(plan).refused).toEqual([
      { address: "okta_app_oauth.a", why: `is no credential of clientcreds: ${action}` },
    ]);
  });

  test("refuses a foreign import and a foreign move, which change nothing but the state", () => {
    const quiet = (more: object) =>
      altered("promote", ({ change }) => ({
        type: "okta_app_oauth",
        change: { ...change, actions: ["no-op"], ...more },
      }));
    expect(judge(quiet({ importing: { id: "x" } })).pass).toBe(false);
    const moved = altered("promote", ({ change }) => ({
      type: "okta_app_oauth",
      previous_address: "okta_app_oauth.old",
      change: { ...change, actions: ["no-op"] },
    }));
    expect(judge(moved).refused[0]!.why).toContain("move");
    expect(judge(quiet({})).pass).toBe(true);
  });

  test("takes a resource of our name by another provider for a foreign one", () => {
    const plan = altered("promote", () => ({ provider_name: "registry.terraform.io/evil/clientcreds" }));
    expect(judge(plan).refused[0]!.why).toContain("is no credential of clientcreds");
  });

  test("knows the provider under the name of any registry", () => {
    const plan = altered("promote", () => ({ provider_name: "terraform.acme.example/clientcreds/clientcreds" }));
    expect(judge(plan).pass).toBe(true);
  });

  test("refuses a verb that it does not know, and an action that only the apply will know", () => {
    expect(judge(withAction("promote generation 2, explode generation 1")).refused[0]!.why).toBe(
      "has an action that this version does not know: promote generation 2, explode generation 1",
    );
    expect(judge(withAction(undefined)).refused[0]!.why).toBe("has an action that is known after apply only");
  });

  test("refuses kinds of change that this version does not know", () => {
    const plan = altered("promote", ({ change }) => ({ change: { ...change, actions: ["update", "defer"] } }));
    expect(judge(plan).pass).toBe(false);
  });

  test("refuses an action that is invoked", () => {
    const plan = { ...captured("promote"), action_invocations: [{ address: "action.aws_lambda_invoke.x" }] };
    expect(judge(plan).refused).toEqual([
      { address: "action.aws_lambda_invoke.x", why: "is no credential of clientcreds: invoke" },
    ]);
  });

  test("refuses what a replacement left behind, and a move of a credential", () => {
    const deposed = altered("destroy", () => ({ deposed: "00000000" }));
    expect(judge(deposed).refused[0]!.address).toBe(`${ADDRESS} (deposed 00000000)`);
    const moved = altered("promote", () => ({ previous_address: "clientcreds_okta_secret.old" }));
    expect(judge(moved).refused[0]!.why).toBe("moves here from clientcreds_okta_secret.old");
  });

  test("lets a data source be read while applying", () => {
    const plan = captured("promote");
    const read = { ...plan.resource_changes![1]!, mode: "data", address: "data.x.y" };
    const change = { ...read.change, actions: ["read"] };
    expect(judge({ ...plan, resource_changes: [{ ...read, change }] }).pass).toBe(true);
  });

  test("finds one bad change among 500", () => {
    const addresses = Array.from({ length: 500 }, (_, i) => `${ADDRESS}-${i}`);
    const plan = repeated("promote", addresses, (i) => (i === 250 ? { last_action: "explode" } : {}));
    const { steps, refused } = judge(plan);
    expect(steps).toHaveLength(499);
    expect(refused.map(({ address }) => address)).toEqual([`${ADDRESS}-250`]);
  });
});
