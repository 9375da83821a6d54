import { OktaStack, QUICK } from "../../support/okta-stack";
import { PlanMask } from "../../support/masked-plan";

/** Whole plans as Terraform prints them: the face of the product, read by whoever approves a merge. */
describe("the plan of", () => {
  let stack: OktaStack;
  let mask: PlanMask;
  beforeAll(async () => {
    stack = await OktaStack.start();
    mask = new PlanMask();
    stack.declare();
  });
  afterAll(() => stack.stop());

  const expectPlan = async (...args: string[]): Promise<void> => {
    const plan = await stack.plan(...args);
    expect(plan.stderr).toBe("");
    expect(plan.code).toBe(2);
    expect(mask.of(plan)).toMatchSnapshot();
  };

  test("a create", async () => {
    await expectPlan();
    await stack.apply();
  });

  test("an introduction by a trigger", async () => {
    stack.declare(`${QUICK}, trigger = "2026-11-incident"`);
    await expectPlan();
    await stack.apply();
  });

  test("a promotion, a retirement and a deletion", async () => {
    for (let step = 0; step < 3; step++) {
      await stack.untilDue();
      await expectPlan();
      await stack.apply();
    }
    expect((await stack.plan()).code).toBe(0);
  });

  test("what another pipeline did meanwhile: the state catches up, no step is taken", async () => {
    stack.declare(`${QUICK}, trigger = "again"`);
    await stack.apply();
    const before = stack.terraform.stateText();
    await stack.untilDue();
    await stack.apply();
    const secrets = stack.secrets;
    stack.terraform.write("terraform.tfstate", before);
    stack.declare(`every = "90d", overlap = "1s", grace = "1h", soak = "1s", trigger = "again"`);
    await expectPlan();
    await stack.apply();
    expect(stack.secrets).toEqual(secrets);
    stack.declare(`${QUICK}, trigger = "again"`);
    await stack.apply();
    await stack.settle();
  });

  test("a leak", async () => {
    stack.declare(`${QUICK}, trigger = "again", minimum_generation = 4`);
    await expectPlan();
    await stack.apply();
  });

  test("a destroy", async () => {
    await expectPlan("-destroy");
  });
});
